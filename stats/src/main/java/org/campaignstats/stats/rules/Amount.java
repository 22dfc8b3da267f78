package org.campaignstats.stats.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;

/**
 * How much a report says, or leaves open, as rules compare it: the bounds of a figure, of several together, or of none at
 * all. Immutable.
 *
 * <p>Amounts compare to a {@link Holding}: a comparison is broken only where the words rule it out, and cannot be told where
 * a number is missing that would decide it. {@code 55万} is at most {@code 近73万}; whether {@code _} is, cannot be told.
 */
public final class Amount {
    private final Message name;
    private final List<Outcome> outcomes;
    private final Bounds bounds;
    private final Bounds cautious;
    private final Optional<Message> missing;
    private final Optional<Measure> measure;

    private Amount(
            Message name,
            List<Outcome> outcomes,
            Bounds bounds,
            Bounds cautious,
            Optional<Message> missing,
            Optional<Measure> measure) {
        this.name = name;
        this.outcomes = outcomes;
        this.bounds = bounds;
        this.cautious = cautious;
        this.missing = missing;
        this.measure = measure;
    }

    /**
     * What an outcome says.
     *
     * @param outcome the outcome
     * @param indicator its indicator, which says in what steps it counts and in what range
     * @return the amount, in the base of its measure
     */
    public static Amount of(Outcome outcome, Indicator indicator) {
        Figure figure = outcome.baseFigure();
        Message name = Message.of("%s %s", "%s %s", nameOf(outcome, indicator), outcome.figure());
        return new Amount(
                name,
                List.of(outcome),
                indicator.bounds(figure, BoundsPolicy.CONVENTIONAL),
                indicator.bounds(figure, BoundsPolicy.CAUTIOUS),
                figure.isNumeric() ? Optional.empty() : Optional.of(Message.of("%s gives no number", "%s没有数", name)),
                outcome.measure().or(indicator::measure).map(Measure::base));
    }

    /**
     * What a figure is of, as messages name it.
     *
     * @param outcome the outcome that holds the figure
     * @param indicator its indicator
     * @return the indicator, and the key where it is broken down: {@code complaint_received category=food}, 受理投诉
     *     category=food
     */
    public static Message nameOf(Outcome outcome, Indicator indicator) {
        String key = outcome.breakdown().map(b -> " " + b).orElse("");
        return Message.of("%s%s", "%3$s%2$s", outcome.indicator(), key, indicator.chineseName());
    }

    /**
     * What a report does not say.
     *
     * @param indicator the indicator that it is silent on
     * @return an amount that may be any
     */
    public static Amount notReported(Indicator indicator) {
        Message name = Message.of("%s", "%2$s", indicator.code(), indicator.chineseName());
        return notReported(name);
    }

    static Amount notReported(Message name) {
        return silent(name, Message.of("%s is not reported", "%s未报", name));
    }

    /** What no report says and no catalogue knows. */
    static Amount unknown(IndicatorCode code) {
        return silent(
                Message.same(code.text()),
                Message.of("%s is not reported and is in no catalogue", "%s未报，也不在指标目录中", code));
    }

    private static Amount silent(Message name, Message missing) {
        return new Amount(name, List.of(), Bounds.UNKNOWN, Bounds.UNKNOWN, Optional.of(missing), Optional.empty());
    }

    /**
     * A number that no report gives: a limit, a hundred percent.
     *
     * @param number the number, not negative
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    public static Amount of(BigDecimal number) {
        Bounds exactly = Bounds.exactly(number);
        return new Amount(exactly.inWords(), List.of(), exactly, exactly, Optional.empty(), Optional.empty());
    }

    /**
     * A whole number that no report gives.
     *
     * @param number the number, not negative
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    public static Amount of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Bounds that were come to in another way, as a roll-up does.
     *
     * @param name what they are of
     * @param conventional the bounds as figures mean by convention
     * @param cautious the bounds as far as the words rule anything out; they hold the conventional ones
     * @return the amount; one without an upper end in either reading gives no number
     */
    public static Amount of(Message name, Bounds conventional, Bounds cautious) {
        Optional<Message> missing =
                conventional.isUnknown() ? Optional.of(Message.of("%s is not known", "%s未知", name)) : Optional.empty();
        return new Amount(name, List.of(), conventional, cautious, missing, Optional.empty());
    }

    /**
     * What it is called in messages.
     *
     * @return the indicator and the figure as printed: {@code complaint_received 115件}, 受理投诉 115件
     */
    public Message name() {
        return name;
    }

    /**
     * The same amount under another name.
     *
     * @param wording what it is called in messages
     * @return the amount of that name
     */
    public Amount named(Message wording) {
        return new Amount(wording, outcomes, bounds, cautious, missing, measure);
    }

    /**
     * What the figures mean by convention.
     *
     * @return the bounds; [0, ∞) where nothing is said
     */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * What the words do not rule out.
     *
     * @return the bounds under {@link BoundsPolicy#CAUTIOUS}, which hold {@link #bounds}
     */
    public Bounds cautious() {
        return cautious;
    }

    /**
     * Whether every figure that it is of gives a number.
     *
     * @return false where one is blank, vague or not reported
     */
    public boolean isNumber() {
        return missing.isEmpty();
    }

    /**
     * Whether the report speaks of it, if only with a blank.
     *
     * @return false for {@link #notReported} and for a limit such as {@link #of(long)}
     */
    public boolean isReported() {
        return !outcomes.isEmpty();
    }

    /**
     * What it is of.
     *
     * @return the outcomes, in the order in which they were added; none for a limit and for what is not reported
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Which number is missing; empty for a number. */
    Optional<Message> missing() {
        return missing;
    }

    /**
     * What it counts in.
     *
     * @return the base of its measure: 元 for 万元; empty where none is known, and for a limit or a percentage
     */
    public Optional<Measure> measure() {
        return measure;
    }

    /**
     * The same amount where what it counts in makes no difference: heads are at most attendances, 人 at most 人次.
     *
     * @return the amount, which compares to those of any measure
     */
    public Amount withoutMeasure() {
        return new Amount(name, outcomes, bounds, cautious, missing, Optional.empty());
    }

    /**
     * The same amount where the print leaves open more than its words do: a rate may have been cut off and not rounded.
     *
     * @param also what it can mean too
     * @return the amount with these bounds among the {@link #cautious} ones
     */
    public Amount allowing(Bounds also) {
        return new Amount(name, outcomes, bounds, cautious.hull(also), missing, measure);
    }

    /**
     * Both together.
     *
     * @param other another amount
     * @return the sum, a number where both are, called {@code a + b}
     */
    public Amount plus(Amount other) {
        return new Amount(
                Message.of("%s + %s", "%s + %s", name, other.name),
                Stream.concat(outcomes.stream(), other.outcomes.stream()).toList(),
                bounds.plus(other.bounds),
                cautious.plus(other.cautious),
                missing.or(() -> other.missing),
                measure.or(() -> other.measure));
    }

    /**
     * The sum of several.
     *
     * @param amounts one or more
     * @return the sum; the one where there is one
     * @throws IllegalArgumentException if there is none
     */
    public static Amount sum(List<Amount> amounts) {
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("There must be an amount to add up, was none");
        }
        Bounds sum = Bounds.ZERO;
        Bounds cautiousSum = Bounds.ZERO;
        for (Amount amount : amounts) {
            sum = sum.plus(amount.bounds);
            cautiousSum = cautiousSum.plus(amount.cautious);
        }
        return new Amount(
                names(amounts),
                amounts.stream().flatMap(a -> a.outcomes.stream()).toList(),
                sum,
                cautiousSum,
                amounts.stream().flatMap(a -> a.missing.stream()).findFirst(),
                amounts.stream().flatMap(a -> a.measure.stream()).findFirst());
    }

    private static Message names(List<Amount> amounts) {
        return new Message(
                amounts.stream().map(a -> a.name.english()).collect(Collectors.joining(" + ")),
                amounts.stream().map(a -> a.name.chinese()).collect(Collectors.joining(" + ")));
    }

    /**
     * Several times it.
     *
     * @param factor how often, not negative
     * @return the multiple, under the same name
     * @throws IllegalArgumentException if the factor is negative
     */
    public Amount times(BigDecimal factor) {
        return new Amount(name, outcomes, bounds.times(factor), cautious.times(factor), missing, measure);
    }

    /**
     * Several times it.
     *
     * @param factor how often, not negative
     * @return the multiple, under the same name
     * @throws IllegalArgumentException if the factor is negative
     */
    public Amount times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /**
     * Several of another thing for each of it, as ten leaflets for each visitor: {@code visitors.times(10, "份")}, or 50,000
     * 元 for each complaint: {@code complaints.times(5, "万元")}.
     *
     * @param number how many for each, not negative
     * @param measure what they count in, as 份 or 万元
     * @return the multiple, which compares to amounts in that measure and its multiples, under the same name
     * @throws IllegalArgumentException if the number is negative or the measure is none
     */
    public Amount times(long number, String measure) {
        Measure other = Measure.of(measure);
        Amount several = times(other.factor().multiply(BigDecimal.valueOf(number)));
        return new Amount(name, outcomes, several.bounds, several.cautious, missing, Optional.of(other.base()));
    }

    /**
     * Its quotient by another, in percent.
     *
     * @param whole what it is a share of
     * @return the percentage, not rounded, of no measure; not a number where the other may be zero
     */
    public Amount percentOf(Amount whole) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        Optional<Message> none = whole.bounds.lower().signum() == 0
                ? Optional.of(Message.of("%s may be zero", "%s可能为零", whole.name))
                : Optional.empty();
        return new Amount(
                Message.of("%s of %s", "%s占%s", name, whole.name),
                Stream.concat(outcomes.stream(), whole.outcomes.stream()).toList(),
                bounds.times(hundred).dividedBy(whole.bounds),
                cautious.times(hundred).dividedBy(whole.cautious),
                missing.or(() -> whole.missing).or(() -> none),
                Optional.empty());
    }

    /**
     * Whether it can be at most another.
     *
     * @param most the other
     * @return broken where it is more for certain
     */
    public Holding isAtMost(Amount most) {
        return Holding.of(
                this,
                most,
                exceeds(bounds, most.bounds),
                exceeds(cautious, most.cautious),
                isLimited()
                        && most.isLimited()
                        && cautious.upper()
                                .filter(upper -> upper.compareTo(most.cautious.lower()) <= 0)
                                .isPresent());
    }

    /** Whether anything is ruled out: 多次 is 1 or more. */
    private boolean isLimited() {
        return !cautious.isUnknown();
    }

    private static boolean exceeds(Bounds one, Bounds other) {
        return other.upper().filter(most -> one.lower().compareTo(most) > 0).isPresent();
    }

    /**
     * Whether it can be at least another.
     *
     * @param least the other
     * @return broken where it is less for certain
     */
    public Holding isAtLeast(Amount least) {
        return least.isAtMost(this);
    }

    /**
     * Whether the two can be the same number.
     *
     * @param other the other
     * @return broken where no number is both
     */
    public Holding isSameAs(Amount other) {
        return Holding.of(
                this,
                other,
                bounds.gap(other.bounds).signum() > 0,
                cautious.gap(other.cautious).signum() > 0,
                false);
    }

    /** The figures with their places, as evidence. */
    String told() {
        return outcomes.isEmpty()
                ? name.english()
                : outcomes.stream().map(Amount::told).collect(Collectors.joining("; "));
    }

    static String told(Outcome outcome) {
        String place = outcome.place().equals(Place.UNKNOWN) ? "" : ", " + outcome.place();
        String key = outcome.breakdown().map(b -> " " + b).orElse("");
        return outcome.indicator() + key + " " + outcome.figure() + place;
    }

    /**
     * The amount in words.
     *
     * @return its name and its bounds: {@code complaint_received 115件 [115, 115]}
     */
    @Override
    public String toString() {
        return name + " " + bounds;
    }
}
