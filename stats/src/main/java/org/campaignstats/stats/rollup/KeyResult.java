package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.combination.Combination;
import org.jspecify.annotations.Nullable;

/** Everything that was worked out for one key, from which the figure of each unit is read. */
final class KeyResult {
    final Question question;
    final Combined combined;
    private final boolean[] undefined;
    private final boolean[] told;
    private List<KeyResult> parts = List.of();
    private Optional<KeyResult> numerator = Optional.empty();
    private Optional<KeyResult> denominator = Optional.empty();
    /** Made when they are first asked for; whoever makes them, they are the same. */
    private volatile @Nullable Numbers numbers;

    /**
     * The result of one key.
     *
     * @param question what was combined
     * @param combined its bounds
     * @param undefined the units of which the rate has a denominator of zero
     */
    KeyResult(Question question, Combined combined, boolean[] undefined) {
        this.question = question;
        this.combined = combined;
        this.undefined = undefined;
        this.told = new boolean[question.tree().size()];
        Combination combination = question.combination();
        boolean passesUp =
                combination.isMean() || !combination.together(List.of()).isUnknown();
        tellOfShared();
        for (int u = told.length - 1; u >= 0; u--) {
            told[u] |= question.statements().isTold(u);
            if (told[u] && passesUp && question.tree().hasParent(u)) {
                told[question.tree().parent(u)] = true;
            }
        }
    }

    /** A group tells of its parent, a joint activity of the lowest unit at or above its organisers. */
    private void tellOfShared() {
        TreeIndex tree = question.tree();
        question.statements().groups().keySet().forEach(group -> told[tree.parent(group.first())] = true);
        for (JointActivity joint : question.statements().jointActivities()) {
            told[tree.lowestAbove(joint.organisers())] = true;
        }
    }

    /** The single numbers of every unit. */
    Numbers numbers() {
        Numbers known = numbers;
        if (known == null) {
            known = new Numbers(question);
            numbers = known;
        }
        return known;
    }

    /** Whether anything was stated about a unit or one below it. */
    boolean isTold(int u) {
        return told[u];
    }

    /** What is divided by what, where this is a rate of figures that are known. */
    void quotient(Optional<KeyResult> ofNumerator, Optional<KeyResult> ofDenominator) {
        this.numerator = ofNumerator;
        this.denominator = ofDenominator;
        for (int u = 0; u < told.length; u++) {
            int unit = u;
            told[u] |= ofNumerator.filter(of -> of.isTold(unit)).isPresent()
                    && ofDenominator.filter(of -> of.isTold(unit)).isPresent();
        }
    }

    Optional<KeyResult> numerator() {
        return numerator;
    }

    Optional<KeyResult> denominator() {
        return denominator;
    }

    /** The results of the keys that are parts of this one. */
    List<KeyResult> parts() {
        return parts;
    }

    void parts(List<KeyResult> ofThis) {
        this.parts = List.copyOf(ofThis);
    }

    /** Whether the denominator of the rate is zero, so that there is no rate. */
    boolean isUndefined(int u) {
        return undefined[u];
    }

    /** Whether an organiser of a joint activity is at or below a unit. */
    boolean sharesActivities(int u) {
        return question.statements().jointActivities().stream()
                .flatMap(joint -> joint.organisers().stream())
                .anyMatch(organiser -> question.tree().isAtOrBelow(organiser, u));
    }

    /** The sum of the parts, where each has a number; none where what they share makes it more or less. */
    Optional<BigDecimal> sum(int u) {
        return numbers()
                .sum(u)
                .filter(sum -> !sharesActivities(u) || combined.whole.get(u).contains(sum));
    }

    /** What contradicts itself at a unit, with what would explain it. */
    List<Discrepancy> discrepancies(int u) {
        List<Discrepancy> found = combined.discrepancies(u);
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(d -> d.withSuspects(new Suspicion(this, u).of(d)))
                        .toList();
    }

    boolean isContradicted(int u) {
        return !combined.discrepancies(u).isEmpty();
    }

    RolledPart own(int u) {
        UnitStatements about = question.about(u);
        Bounds bounds = combined.own.get(u);
        boolean number = tellsNumber(about.of(Scope.OWN))
                || tellsNumber(about.of(Scope.EVENT))
                || about.sums().stream().anyMatch(FiledSums::isNumeric);
        return new RolledPart(bounds, number ? RolledPart.Basis.STATED : ownUnstated(u, bounds));
    }

    private RolledPart.Basis ownUnstated(int u, Bounds bounds) {
        if (combined.narrowedOwn[u]) {
            return RolledPart.Basis.DIFFERENCE;
        }
        if (question.about(u).tellsOfOwnLevel()) {
            return RolledPart.Basis.STATED;
        }
        boolean nothing = bounds.equals(Bounds.ZERO);
        boolean unknown = bounds.equals(question.unknown());
        if (!question.expectation().isExpected(u) && (nothing || unknown)) {
            return RolledPart.Basis.NONE;
        }
        if (nothing && question.silence() == Silence.ZERO) {
            return RolledPart.Basis.SILENCE;
        }
        RolledPart.Basis computed =
                question.combination().isMean() ? RolledPart.Basis.COMPUTED : RolledPart.Basis.DIFFERENCE;
        return unknown ? RolledPart.Basis.UNSTATED : computed;
    }

    RolledPart under(int u) {
        Bounds bounds = combined.under.get(u);
        if (tellsNumber(question.about(u).of(Scope.UNDER))) {
            return new RolledPart(bounds, RolledPart.Basis.STATED);
        }
        if (combined.narrowedUnder[u]) {
            return new RolledPart(bounds, RolledPart.Basis.DIFFERENCE);
        }
        RolledPart.Basis basis = question.combination().addsUp() ? RolledPart.Basis.SUM : RolledPart.Basis.COMPUTED;
        return new RolledPart(bounds, bounds.equals(question.unknown()) ? RolledPart.Basis.UNSTATED : basis);
    }

    private static boolean tellsNumber(List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.outcome().figure().figure().isNumeric());
    }
}
