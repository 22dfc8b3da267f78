package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final @Nullable Statement[] filed;
    private final @Nullable Parts[] parts;
    private final @Nullable BigDecimal[] statedSums;

    Numbers(Question question) {
        this.question = question;
        this.sumsUp = question.combination().addsUp();
        this.combinesUp = !sumsUp
                && (question.combination().isMean()
                        || !question.combination().together(List.of()).isUnknown());
        this.shares = new Shares(question);
        this.nodes = question.nodes();
        this.filed = new Statement[nodes.size()];
        this.parts = new Parts[nodes.size()];
        this.statedSums = new BigDecimal[nodes.size()];
        for (int node = nodes.size() - 1; node >= 0; node--) {
            UnitStatements about = question.aboutNode(node);
            Optional<Statement> own = chosen(about.of(Scope.OWN));
            Optional<Statement> under = chosen(about.of(Scope.UNDER));
            filed[node] = chosen(about.of(nodes.isGroup(node) ? Scope.GROUP : Scope.WHOLE))
                    .orElse(null);
            parts[node] = own(node, own).plus(under(node, under)).plus(shared(node));
            statedSums[node] = sumOfStated(node, own, under);
        }
    }

    /** The statement of the unit's total, where it is one number. */
    Optional<Statement> filed(int unit) {
        return Optional.ofNullable(filed[nodes.node(unit)]);
    }

    /** The one number that was stated of a quantity of a unit. */
    Optional<BigDecimal> stated(int unit, Quantity quantity) {
        return chosen(question.about(unit).of(quantity.scope())).map(this::value);
    }

    /** The sum of the parts, where every expected part has a stated number. */
    Optional<BigDecimal> sum(int unit) {
        Parts all = parts[nodes.node(unit)];
        return all != null && all.known && all.any ? Optional.of(all.sum) : Optional.empty();
    }

    /** What was stated of the own level and the units below; empty where nothing was. */
    Optional<BigDecimal> statedSum(int unit) {
        return Optional.ofNullable(statedSums[nodes.node(unit)]);
    }

    /** What several parts hold together is one more part where nobody counted it; else the parts are no sum. */
    private Parts shared(int node) {
        Parts sum = Parts.NONE;
        for (Shares.Share share : shares.at(node)) {
            Optional<Statement> figure =
                    share.isAdded() ? chosen(share.activity().statements()) : Optional.empty();
            boolean overlap = !share.isAdded() && share.counted().size() > 1;
            sum = sum.plus(figure.map(s -> Parts.of(value(s)))
                    .orElse(share.isAdded() || overlap ? Parts.UNKNOWN : Parts.NONE));
        }
        return sum;
    }

    private Parts own(int u, Optional<Statement> own) {
        UnitStatements about = question.aboutNode(u);
        if (own.isPresent()) {
            return Parts.of(value(own.get()));
        }
        if (about.listsAllEvents()) {
            return eventSum(about);
        }
        return about.tellsOfOwnLevel() || question.isExpectedNode(u) ? Parts.UNKNOWN : Parts.NONE;
    }

    /** The sum of the activities, where each has a number. */
    private Parts eventSum(UnitStatements about) {
        Parts sum = Parts.NONE;
        for (Map.Entry<Optional<ActivityId>, List<Statement>> event :
                about.events().entrySet()) {
            Optional<Statement> one = event.getKey().isPresent() ? chosen(event.getValue()) : Optional.empty();
            sum = sum.plus(one.map(s -> Parts.of(value(s))).orElse(Parts.UNKNOWN));
        }
        for (ActivitySums.Filed filed : about.sums()) {
            ActivitySums sums = filed.sums();
            sum = sum.plus(sums.numbers() == sums.activities() ? Parts.of(sums.sum()) : Parts.UNKNOWN);
        }
        return sum;
    }

    private Parts under(int u, Optional<Statement> under) {
        if (under.isPresent()) {
            return Parts.of(value(under.get()));
        }
        boolean unnamedRest = question.aboutNode(u).givesTotal() && question.canHaveUnnamed(u);
        if (unnamedRest || !sumsUp && !nodes.isLeaf(u)) {
            return Parts.UNKNOWN;
        }
        Parts sum = Parts.NONE;
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            Statement total = filed[c];
            Parts below = parts[c];
            sum = sum.plus(total != null ? Parts.of(value(total)) : below == null ? Parts.UNKNOWN : below);
        }
        return sum;
    }

    private @Nullable BigDecimal sumOfStated(int u, Optional<Statement> own, Optional<Statement> under) {
        UnitStatements about = question.aboutNode(u);
        BigDecimal sum =
                own.isPresent() ? value(own.get()) : statedInEvents(about).orElse(null);
        if (under.isPresent()) {
            sum = sum(sum, value(under.get()));
        } else if (combinesUp && isAnythingStatedBelow(u)) {
            return null;
        } else if (sumsUp) {
            for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
                Statement total = filed[c];
                sum = sum(sum, total == null ? statedSums[c] : value(total));
            }
        }
        for (Shares.Share share : shares.at(u)) {
            if (sumsUp && share.isAdded()) {
                sum = sum(
                        sum,
                        chosen(share.activity().statements()).map(this::value).orElse(null));
            }
        }
        return sum;
    }

    /** Where stated numbers do not sum, that of the own level says nothing of the whole. */
    private boolean isAnythingStatedBelow(int u) {
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (filed[c] != null || statedSums[c] != null || isAnythingStatedBelow(c)) {
                return true;
            }
        }
        return false;
    }

    /** The sum of those that are there. */
    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.add(b);
    }

    /** Activities are distinct and sum; figures of no listed activity are not known to be, so the largest counts. */
    private Optional<BigDecimal> statedInEvents(UnitStatements about) {
        Optional<BigDecimal> listed = Optional.empty();
        for (ActivitySums.Filed filed : about.sums()) {
            if (filed.sums().numbers() > 0) {
                BigDecimal sum = filed.sums().sum();
                listed = Optional.of(listed.map(sum::add).orElse(sum));
            }
        }
        if (about.of(Scope.EVENT).isEmpty()) {
            return listed;
        }
        Optional<BigDecimal> unlisted = Optional.empty();
        for (Map.Entry<Optional<ActivityId>, List<Statement>> event :
                about.events().entrySet()) {
            if (event.getKey().isEmpty()) {
                unlisted = event.getValue().stream()
                        .flatMap(s -> s.outcome().baseFigure().number().stream())
                        .max(Comparator.naturalOrder());
            } else {
                Optional<BigDecimal> one = chosen(event.getValue()).map(this::value);
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
     * unqualified one. None where the best of them differ.
     */
    private Optional<Statement> chosen(List<Statement> statements) {
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        if (statements.size() == 1) {
            return Optional.of(statements.get(0)).filter(s -> s.outcome().baseFigure() instanceof Stated);
        }
        List<Statement> numbers = statements.stream()
                .filter(s -> s.outcome().baseFigure() instanceof Stated)
                .toList();
        Optional<Statement> first = numbers.stream().min(BEST_TO_QUOTE);
        boolean agreed = numbers.stream()
                .filter(s -> BEST_TO_QUOTE.compare(s, first.orElseThrow()) == 0)
                .allMatch(s -> value(s).compareTo(value(first.orElseThrow())) == 0);
        return first.filter(s -> agreed);
    }

    private BigDecimal value(Statement statement) {
        return figure(statement).value();
    }

    private static Stated figure(Statement statement) {
        Outcome outcome = statement.outcome();
        return (Stated) outcome.baseFigure();
    }

    /**
     * What is known of some parts together.
     *
     * @param sum the sum of those that have a number
     * @param known whether all that are expected have one
     * @param any whether there is any part at all
     */
    private record Parts(BigDecimal sum, boolean known, boolean any) {
        static final Parts NONE = new Parts(BigDecimal.ZERO, true, false);
        static final Parts UNKNOWN = new Parts(BigDecimal.ZERO, false, true);

        static Parts of(BigDecimal number) {
            return new Parts(number, true, true);
        }

        Parts plus(Parts other) {
            if (!other.any) {
                return this;
            }
            return any ? new Parts(sum.add(other.sum), known && other.known, true) : other;
        }
    }
}
