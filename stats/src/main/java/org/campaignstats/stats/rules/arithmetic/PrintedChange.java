package org.campaignstats.stats.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.Verdict;
import org.campaignstats.stats.rules.arithmetic.RatioName.Kind;

/** A printed change beside the two figures that it is the change of. */
final class PrintedChange {
    private static final Bounds HUNDRED = Bounds.of(100, 100);

    /**
     * A way to read it.
     *
     * @param verdict whether it is the change, read so
     * @param isCertain whether it is not for certain
     */
    private record Reading(Verdict verdict, boolean isCertain) {}

    private final Amount printed;
    private final RatioName name;
    private final Amount from;
    private final Amount to;

    PrintedChange(Amount printed, RatioName name, Amount from, Amount to) {
        this.printed = printed;
        this.name = name;
        this.from = from;
        this.to = to;
    }

    /** Whether it is the change in one of the ways in which it can be read; else the verdict on the first of them. */
    Verdict verdict() {
        List<Reading> readings = kinds().stream().map(this::reading).toList();
        Reading first = readings.get(0);
        boolean isCertain = readings.stream().allMatch(Reading::isCertain);
        return readings.stream()
                .filter(reading -> reading.verdict().kind() != Verdict.Kind.BROKEN)
                .findFirst()
                .map(Reading::verdict)
                .orElseGet(() -> isCertain ? first.verdict() : first.verdict().uncertain());
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(List.of(name.kind(printed.measure())));
        if (printed.measure().isEmpty() || isOfRate()) {
            kinds.add(kinds.get(0) == Kind.GROWTH ? Kind.DIFFERENCE : Kind.GROWTH);
        }
        return kinds;
    }

    private boolean isOfRate() {
        return to.measure().filter(Percentage.PERCENT::equals).isPresent();
    }

    private Reading reading(Kind kind) {
        return kind == Kind.GROWTH ? growth() : difference();
    }

    private Reading growth() {
        Amount percent = to.percentOf(from);
        if (countOtherwise(from, to)) {
            return undecided(from.isSameAs(to));
        }
        return percent.isNumber()
                ? reading(
                        Interval.change(HUNDRED, percent.bounds()),
                        Interval.change(HUNDRED, percent.cautious()),
                        Percentage.of(printed)::isSameAs,
                        Interval::printChangeInPercent)
                : undecided(percent.isSameAs(percent));
    }

    private Reading difference() {
        Amount both = from.plus(to);
        if (countOtherwise(from, to)) {
            return undecided(from.isSameAs(to));
        }
        if (countOtherwise(printed, to) && !isOfRate()) {
            return undecided(printed.isSameAs(to));
        }
        return both.isNumber()
                ? reading(
                        Interval.change(from.bounds(), to.bounds()),
                        Interval.change(from.cautious(), to.cautious()),
                        printed.withoutMeasure()::isSameAs,
                        Interval::printChange)
                : undecided(both.isSameAs(both));
    }

    private static boolean countOtherwise(Amount one, Amount other) {
        return one.measure().isPresent()
                && other.measure().isPresent()
                && !one.measure().equals(other.measure());
    }

    private static Reading undecided(Holding holding) {
        return new Reading(holding.verdict("-", "-"), false);
    }

    /** Certain only where not even a change of this size in the other direction is possible. */
    private Reading reading(
            Interval change,
            Interval cautious,
            Function<Amount, Holding> printedIs,
            BiFunction<Interval, Language, String> print) {
        Optional<Bounds> inDirection = ChangeSize.of(change, name.direction());
        Message label = Message.of("the change from %s to %s", "从%s到%s的变化", from.name(), to.name());
        Holding holding =
                printedIs.apply(Amount.of(label, inDirection.orElse(ChangeSize.of(change)), ChangeSize.of(cautious)));
        Message right = new Message(print.apply(change, Language.EN), print.apply(change, Language.ZH));
        Message message = Message.of("%s is not %s, which is %s", "%s与%s不符，应为%s", printed.name(), label, right);
        Verdict verdict = inDirection.isPresent() || !holding.holds()
                ? holding.verdict("%s", "%s", message)
                : Verdict.broken(message).uncertain();
        return new Reading(verdict.evidence("from", from).evidence("to", to), holding.isCertain());
    }
}
