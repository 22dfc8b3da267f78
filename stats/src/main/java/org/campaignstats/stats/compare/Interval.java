package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers a quantity lies that can be negative, such as a change: a closed interval of exact decimals, each
 * end possibly open (∞).
 *
 * <p>For example {@code [-15, 20]}, or {@code [-15, ∞)} where the later figure is only known from below. What cannot be
 * negative is {@link Bounds}.
 */
public final class Interval {
    /** {@code (-∞, ∞)}: nothing is known. */
    public static final Interval UNKNOWN = new Interval(null, null);

    private final @Nullable BigDecimal lower;
    private final @Nullable BigDecimal upper;

    private Interval(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        this.lower = lower == null ? null : plain(lower);
        this.upper = upper == null ? null : plain(upper);
    }

    /**
     * An interval that is closed at both ends.
     *
     * @param lower the smallest number it can be
     * @param upper the largest number it can be
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is above the upper one
     */
    public static Interval of(BigDecimal lower, BigDecimal upper) {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("An interval must have lower <= upper, were " + lower.toPlainString()
                    + " and " + upper.toPlainString());
        }
        return new Interval(lower, upper);
    }

    /**
     * An interval of whole numbers that is closed at both ends.
     *
     * @param lower the smallest number it can be
     * @param upper the largest number it can be
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is above the upper one
     */
    public static Interval of(long lower, long upper) {
        return of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /**
     * An interval that is open above.
     *
     * @param lower the smallest number it can be
     * @return {@code [lower, ∞)}
     */
    public static Interval atLeast(BigDecimal lower) {
        return new Interval(lower, null);
    }

    /**
     * An interval that is open below.
     *
     * @param upper the largest number it can be
     * @return {@code (-∞, upper]}
     */
    public static Interval atMost(BigDecimal upper) {
        return new Interval(null, upper);
    }

    /**
     * The same numbers as bounds allow.
     *
     * @param bounds the bounds of a quantity that is not negative
     * @return an interval with the same ends
     */
    public static Interval from(Bounds bounds) {
        return new Interval(bounds.lower(), bounds.upper().orElse(null));
    }

    /**
     * The change from one quantity to another that does not depend on it.
     *
     * @param from the earlier quantity
     * @param to the later quantity
     * @return later minus earlier, from the smallest to the largest; open where one of them is
     */
    public static Interval change(Bounds from, Bounds to) {
        return new Interval(
                from.upper().map(to.lower()::subtract).orElse(null),
                to.upper().map(most -> most.subtract(from.lower())).orElse(null));
    }

    /**
     * The smallest number it can be.
     *
     * @return the lower end; empty where it is open (-∞)
     */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * The largest number it can be.
     *
     * @return the upper end; empty where it is open (∞)
     */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * Whether only one number is possible.
     *
     * @return true for {@code [15, 15]}
     */
    public boolean isPoint() {
        return lower != null && upper != null && lower.compareTo(upper) == 0;
    }

    /**
     * Whether nothing is known.
     *
     * @return true for {@code (-∞, ∞)} alone
     */
    public boolean isUnknown() {
        return lower == null && upper == null;
    }

    /**
     * Whether a number is within.
     *
     * @param number any number
     * @return true where the number is neither below the lower nor above the upper end
     */
    public boolean contains(BigDecimal number) {
        return (lower == null || number.compareTo(lower) >= 0) && (upper == null || number.compareTo(upper) <= 0);
    }

    /**
     * Whether every number of this interval is larger than every number of another.
     *
     * @param other the other interval
     * @return true where the lower end of this one is above the upper end of the other
     */
    public boolean isAbove(Interval other) {
        return lower != null && other.upper != null && lower.compareTo(other.upper) > 0;
    }

    /** Whether no number of this interval is larger than any number of another. */
    boolean isAtMost(Interval other) {
        return upper != null && other.lower != null && upper.compareTo(other.lower) <= 0;
    }

    /**
     * Whether two intervals have a number in common, so that it cannot be told which quantity is larger.
     *
     * @param other the other interval
     * @return false where one is above the other
     */
    public boolean overlaps(Interval other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /**
     * The interval as a reader of tables expects it.
     *
     * @param language the language of the reader
     * @return for example {@code 124,500–125,500}, {@code 115}, {@code 40 or more}, {@code unknown}; more than three
     *     decimals are rounded outward
     */
    public String print(Language language) {
        return new IntervalText(language, IntervalText.MEASURE_DECIMALS, "", false).of(this);
    }

    /**
     * The interval as a change, with its sign.
     *
     * @param language the language of the reader
     * @return for example {@code +15}, {@code -15 to +20}, {@code +40 or more}; more than three decimals are rounded
     *     outward
     */
    public String printChange(Language language) {
        return new IntervalText(language, IntervalText.MEASURE_DECIMALS, "", true).of(this);
    }

    /**
     * The interval as percent, rounded outward to two decimals; a number that is known exactly is rounded to the nearest.
     *
     * @param language the language of the reader
     * @return for example {@code 12.5%}, {@code 10.2%–14.6%}
     */
    public String printPercent(Language language) {
        return new IntervalText(language, IntervalText.PERCENT_DECIMALS, "%", false).of(this);
    }

    /**
     * The interval as a change in percent, with its sign, rounded as {@link #printPercent} does.
     *
     * @param language the language of the reader
     * @return for example {@code +13.04%}, {@code +10.2% to +14.6%}
     */
    public String printChangeInPercent(Language language) {
        return new IntervalText(language, IntervalText.PERCENT_DECIMALS, "%", true).of(this);
    }

    /** One form for each number: no zeros at the end of the decimals, no exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Equal where both ends are the same numbers, however they were scaled. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Interval other && Objects.equals(lower, other.lower) && Objects.equals(upper, other.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /**
     * The interval in mathematical notation.
     *
     * @return for example {@code [-15, 20]}, {@code (-∞, 5]} or {@code [40, ∞)}
     */
    @Override
    public String toString() {
        return (lower == null ? "(-∞" : "[" + lower.toPlainString()) + ", "
                + (upper == null ? "∞)" : upper.toPlainString() + "]");
    }
}
