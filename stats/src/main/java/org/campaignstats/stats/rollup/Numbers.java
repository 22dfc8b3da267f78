package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.jspecify.annotations.Nullable;

/** The single numbers of every unit for one key: what was stated as the total, the sum of stated parts, what is stated. */
final class Numbers {
    private static final Comparator<Statement> BEST_TO_QUOTE = Comparator.comparing((Statement s) -> !s.isByItself())
            .thenComparing(s -> figure(s).precision())
            .thenComparing(s -> figure(s).qualifier() != Qualifier.EXACTLY);

    private final Question question;
    private final Nodes nodes;
    private final boolean sumsUp;
    /** Whether a whole follows from parts that do not sum. */
    private final boolean combinesUp;

    private final Shares shares;
    /** The sum of the parts of which a number was stated. */
    private final NumberColumn parts;
    /** Whether a part is expected that has no stated number. */
    private final boolean[] lacksPart;

    private final NumberColumn stated;

    Numbers(Question question) {
        this.question = question;
        this.sumsUp = question.combination().addsUp();
        this.combinesUp = !sumsUp
                && (question.combination().isMean()
                        || !question.combination().together(List.of()).isUnknown());
        this.shares = new Shares(question);
        this.nodes = question.nodes();
        this.parts = new NumberColumn(nodes.size());
        this.lacksPart = new boolean[nodes.size()];
        this.stated = new NumberColumn(nodes.size());
        for (int node = nodes.size() - 1; node >= 0; node--) {
            UnitStatements said = question.saidOfNode(node);
            Statement own = chosen(said.of(Scope.OWN));
            Statement under = chosen(said.of(Scope.UNDER));
            addOwn(node, own);
            addUnder(node, under);
            addShared(node);
            addStated(node, own, under);
        }
    }

    /** The statement of the unit's total, where it is one number. */
    Optional<Statement> filed(int unit) {
        return Optional.ofNullable(filedTotal(nodes.node(unit)));
    }

    private @Nullable Statement filedTotal(int node) {
        return chosen(question.saidOfNode(node).of(nodes.isGroup(node) ? Scope.GROUP : Scope.WHOLE));
    }

    /** The one number that was stated of a quantity of a unit. */
    Optional<BigDecimal> stated(int unit, Quantity quantity) {
        return Optional.ofNullable(chosen(question.about(unit).of(quantity.scope())))
                .map(this::value);
    }

    /** The sum of the parts, where every expected part has a stated number. */
    Optional<BigDecimal> sum(int unit) {
        int node = nodes.node(unit);
        return lacksPart[node] ? Optional.empty() : parts.find(node);
    }

    /** What was stated of the own level and the units below; empty where nothing was. */
    Optional<BigDecimal> statedSum(int unit) {
        return stated.find(nodes.node(unit));
    }

    // ---- the sum of the parts

    private void addPart(int node, @Nullable Statement number) {
        if (number == null) {
            lacksPart[node] = true;
        } else {
            parts.add(node, value(number));
        }
    }

    private void addOwn(int u, @Nullable Statement own) {
        if (own != null) {
            addPart(u, own);
        } else if (question.saidOfNode(u).isComplete(Scope.OWN)
                && question.aboutNode(u).listsAllEvents()) {
            addEvents(u);
        } else {
            lacksPart[u] = question.tellsOfOwnLevel(u) || question.isExpectedNode(u);
        }
    }

    /** The sum of the activities, where each has a number. */
    private void addEvents(int u) {
        UnitStatements about = question.aboutNode(u);
        about.events().forEach((id, said) -> addPart(u, id.isPresent() ? chosen(said) : null));
        for (FiledSums filed : about.sums()) {
            ActivitySums sums = filed.sums();
            if (sums.isListed() && sums.numbers() == sums.activities()) {
                parts.add(u, sums.sum());
            } else {
                lacksPart[u] = true;
            }
        }
    }

    private void addUnder(int u, @Nullable Statement under) {
        if (under != null) {
            addPart(u, under);
            return;
        }
        boolean unnamedRest = question.saidOfNode(u).givesTotal() && question.canHaveUnnamed(u);
        if (unnamedRest || !sumsUp && !nodes.isLeaf(u)) {
            lacksPart[u] = true;
            return;
        }
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            Statement total = filedTotal(c);
            if (total != null) {
                addPart(u, total);
            } else {
                parts.add(u, parts, c);
                lacksPart[u] |= lacksPart[c];
            }
        }
    }

    /** What several parts hold together is one more part where nobody counted it; else the parts are no sum. */
    private void addShared(int node) {
        for (Shares.Share share : shares.at(node)) {
            if (share.isAdded()) {
                addPart(node, chosen(share.activity().statements()));
            } else if (share.counted().size() > 1) {
                lacksPart[node] = true;
            }
        }
    }

    // ---- the sum of what was stated

    private void addStated(int u, @Nullable Statement own, @Nullable Statement under) {
        if (under == null && combinesUp && isAnythingStatedBelow(u)) {
            return;
        }
        if (own != null) {
            stated.add(u, value(own));
        } else {
            addStatedInEvents(u);
        }
        if (under != null) {
            stated.add(u, value(under));
        } else if (sumsUp) {
            for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
                addStated(u, filedTotal(c), c);
            }
        }
        for (Shares.Share share : shares.at(u)) {
            if (sumsUp && share.isAdded()) {
                Statement figure = chosen(share.activity().statements());
                if (figure != null) {
                    stated.add(u, value(figure));
                }
            }
        }
    }

    private void addStated(int u, @Nullable Statement total, int child) {
        if (total == null) {
            stated.add(u, stated, child);
        } else {
            stated.add(u, value(total));
        }
    }

    /** Where stated numbers do not sum, that of the own level says nothing of the whole. */
    private boolean isAnythingStatedBelow(int u) {
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (filedTotal(c) != null || stated.has(c) || isAnythingStatedBelow(c)) {
                return true;
            }
        }
        return false;
    }

    private void addStatedInEvents(int u) {
        if (!addPlainSums(u)) {
            statedInEvents(question.aboutNode(u)).ifPresent(number -> stated.add(u, number));
        }
    }

    /** Adds the sums of activities, where these are all that was said of events, and of whole numbers; else false. */
    private boolean addPlainSums(int u) {
        FiledSums.OfUnit of = nodes.isGroup(u) ? null : question.statements().sums(nodes.unit(u));
        if (question.saidOfNode(u).tellsOfEvents()) {
            return false;
        }
        if (of == null) {
            return true;
        }
        int key = question.statements().numberInSums(nodes.unit(u));
        long sum = of.sums().wholeSum(key);
        if (sum >= 0 && of.sums().numbers(key) > 0) {
            stated.add(u, sum);
        }
        return sum >= 0;
    }

    /** Activities are distinct and sum; figures of no listed activity are not known to be, so the largest counts. */
    private Optional<BigDecimal> statedInEvents(UnitStatements about) {
        Optional<BigDecimal> listed = Optional.empty();
        Optional<BigDecimal> unlisted = Optional.empty();
        for (FiledSums filed : about.sums()) {
            ActivitySums sums = filed.sums();
            if (sums.numbers() > 0) {
                BigDecimal number = sums.largest().orElse(sums.sum());
                if (sums.isListed()) {
                    listed = Optional.of(listed.map(number::add).orElse(number));
                } else {
                    unlisted = Optional.of(unlisted.map(number::max).orElse(number));
                }
            }
        }
        for (Map.Entry<Optional<ActivityId>, List<Statement>> event :
                about.events().entrySet()) {
            if (event.getKey().isEmpty()) {
                unlisted = Stream.concat(
                                unlisted.stream(),
                                event.getValue().stream().flatMap(s -> s.outcome().baseFigure().number().stream()))
                        .max(Comparator.naturalOrder());
            } else {
                Optional<BigDecimal> one =
                        Optional.ofNullable(chosen(event.getValue())).map(this::value);
                listed = listed.isPresent() && one.isPresent()
                        ? Optional.of(listed.get().add(one.get()))
                        : listed.or(() -> one);
            }
        }
        BigDecimal least = unlisted.orElse(BigDecimal.ZERO);
        return listed.isPresent() ? listed.map(least::max) : unlisted;
    }

    /**
     * Of several statements of one thing the one that is best to quote: the unit's own, then the finest, then an
     * unqualified one. Null where the best of them differ.
     */
    private @Nullable Statement chosen(List<Statement> statements) {
        if (statements.isEmpty()) {
            return null;
        }
        if (statements.size() == 1) {
            Statement only = statements.get(0);
            return only.outcome().baseFigure() instanceof Stated ? only : null;
        }
        List<Statement> numbers = statements.stream()
                .filter(s -> s.outcome().baseFigure() instanceof Stated)
                .sorted(BEST_TO_QUOTE)
                .toList();
        boolean agreed = numbers.stream()
                .filter(s -> BEST_TO_QUOTE.compare(s, numbers.get(0)) == 0)
                .allMatch(s -> value(s).compareTo(value(numbers.get(0))) == 0);
        return numbers.isEmpty() || !agreed ? null : numbers.get(0);
    }

    private BigDecimal value(Statement statement) {
        return figure(statement).value();
    }

    private static Stated figure(Statement statement) {
        Outcome outcome = statement.outcome();
        return (Stated) outcome.baseFigure();
    }
}
