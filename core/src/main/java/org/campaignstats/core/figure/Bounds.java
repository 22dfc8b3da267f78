package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.jspecify.annotations.Nullable;

/**
 * Between which numbers a quantity lies: a closed interval of exact decimals, its lower end not negative, its upper end
 * possibly open (∞).
 *
 * <p>For example {@code [124500, 125500]} for {@code 12.5万}. Bounds are of real numbers, not rounded to whole counts.
 * {@code [0, ∞)} is what is known of a quantity nobody spoke of.
 */
public final class Bounds {
    /** {@code [0, ∞)}: nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(BigDecimal.ZERO, null);

    /** {@code [0, 0]}. */
    public static final Bounds ZERO = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int MAX_EXPONENT = 1000;
    private static final int SHOWN_DECIMALS = 4;
    private static final int QUOTIENT_DECIMALS = 12;

    private final BigDecimal lower;
    private final @Nullable BigDecimal upper;

    private Bounds(BigDecimal lower, @Nullable BigDecimal upper) {
        this.lower = canonical(lower);
        this.upper = upper == null ? null : canonical(upper);
    }

    /**
     * Bounds that are closed above.
     *
     * @param lower the smallest number it can be, not negative
     * @param upper the largest number it can be
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is negative or above the upper one, or an exponent is absurd
     */
    public static Bounds of(BigDecimal lower, BigDecimal upper) {
        if (lower.signum() < 0 || lower.compareTo(upper) > 0) {
            throw new MessageException(
                    "Bounds must be 0 <= lower <= upper, were %s and %s",
                    "应有0 <= 下限 <= 上限，现为%s和%s", lower.toPlainString(), upper.toPlainString());
        }
        return new Bounds(lower, upper);
    }

    /**
     * Bounds of whole numbers, closed above.
     *
     * @param lower the smallest number it can be, not negative
     * @param upper the largest number it can be
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is negative or above the upper one
     */
    public static Bounds of(long lower, long upper) {
        return of(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /**
     * One number and no other.
     *
     * @param number the number, not negative
     * @return {@code [number, number]}
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds exactly(BigDecimal number) {
        return of(number, number);
    }

    /**
     * Bounds that are open above.
     *
     * @param lower the smallest number it can be, not negative
     * @return {@code [lower, ∞)}
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds atLeast(BigDecimal lower) {
        if (lower.signum() < 0) {
            throw new MessageException(
                    "Bounds must not be negative, lower was %s", "上下限不能为负，下限现为%s", lower.toPlainString());
        }
        return lower.signum() == 0 ? UNKNOWN : new Bounds(lower, null);
    }

    /**
     * Bounds that are open above.
     *
     * @param lower the smallest number it can be, not negative
     * @return {@code [lower, ∞)}
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds atLeast(long lower) {
        return atLeast(BigDecimal.valueOf(lower));
    }

    /**
     * Zero up to a number.
     *
     * @param upper the largest number it can be, not negative
     * @return {@code [0, upper]}
     * @throws IllegalArgumentException if it is negative
     */
    public static Bounds atMost(BigDecimal upper) {
        return of(BigDecimal.ZERO, upper);
    }

    /**
     * The smallest number it can be.
     *
     * @return the lower end, not negative
     */
    public BigDecimal lower() {
        return lower;
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
     * Whether there is no upper end.
     *
     * @return true for {@code [40, ∞)}
     */
    public boolean isOpen() {
        return upper == null;
    }

    /**
     * Whether only one number is possible.
     *
     * @return true for {@code [115, 115]}
     */
    public boolean isPoint() {
        return upper != null && lower.compareTo(upper) == 0;
    }

    /**
     * Whether nothing is known.
     *
     * @return true for {@code [0, ∞)} alone
     */
    public boolean isUnknown() {
        return upper == null && lower.signum() == 0;
    }

    /**
     * Whether a number is within.
     *
     * @param number any number
     * @return true where the number is neither below the lower nor above the upper end
     */
    public boolean contains(BigDecimal number) {
        return number.compareTo(lower) >= 0 && (upper == null || number.compareTo(upper) <= 0);
    }

    /**
     * Whether other bounds are wholly within these.
     *
     * @param other other bounds
     * @return true where every number of the other is one of these
     */
    public boolean contains(Bounds other) {
        return other.lower.compareTo(lower) >= 0
                && (upper == null || (other.upper != null && other.upper.compareTo(upper) <= 0));
    }

    /**
     * The sum of two quantities.
     *
     * @param other the bounds of the other quantity
     * @return lower plus lower, upper plus upper; open where either is
     */
    public Bounds plus(Bounds other) {
        if (other.isZero()) {
            return this;
        }
        return isZero() ? other : new Bounds(lower.add(other.lower), sum(upper, other.upper));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private boolean isZero() {
        return upper != null && upper.signum() == 0;
    }

    /**
     * What can be left of a sum when one part of it is taken away; nothing is below zero.
     *
     * @param part the bounds of the part
     * @return the bounds of the rest; empty where the part exceeds the sum for certain
     */
    public Optional<Bounds> minus(Bounds part) {
        if (part.isZero()) {
            return Optional.of(this);
        }
        BigDecimal least = part.upper == null
                ? BigDecimal.ZERO
                : lower.subtract(part.upper).max(BigDecimal.ZERO);
        if (upper == null) {
            return Optional.of(atLeast(least));
        }
        BigDecimal most = upper.subtract(part.lower);
        return most.signum() < 0 ? Optional.empty() : Optional.of(new Bounds(least, most));
    }

    /**
     * A quantity in other steps, or several of it.
     *
     * @param factor how often, not negative
     * @return lower times the factor, upper times the factor; open where it is, unless the factor is zero
     * @throws IllegalArgumentException if the factor is negative
     */
    public Bounds times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        return upper == null ? atLeast(lower.multiply(factor)) : of(lower.multiply(factor), upper.multiply(factor));
    }

    /**
     * The quotient of two quantities. One that does not end is rounded outward at the twelfth decimal.
     *
     * @param divisor the bounds of what it is divided by
     * @return from lower by upper to upper by lower; [0, ∞) where the divisor may be zero
     */
    public Bounds dividedBy(Bounds divisor) {
        if (divisor.lower.signum() == 0) {
            return UNKNOWN;
        }
        BigDecimal least = divisor.upper == null ? BigDecimal.ZERO : quotient(lower, divisor.upper, RoundingMode.FLOOR);
        return upper == null ? atLeast(least) : of(least, quotient(upper, divisor.lower, RoundingMode.CEILING));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode outward) {
        return dividend.divide(divisor, QUOTIENT_DECIMALS, outward);
    }

    /**
     * The numbers that both allow.
     *
     * @param other other bounds of the same quantity
     * @return the common part; empty where the two contradict each other
     */
    public Optional<Bounds> intersect(Bounds other) {
        if (contains(other)) {
            return Optional.of(other);
        }
        if (other.contains(this)) {
            return Optional.of(this);
        }
        BigDecimal low = lower.max(other.lower);
        BigDecimal high = upper == null ? other.upper : other.upper == null ? upper : upper.min(other.upper);
        return high != null && low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Bounds(low, high));
    }

    /**
     * The smallest bounds that hold both.
     *
     * @param other other bounds
     * @return from the smaller lower to the larger upper end; open where either is
     */
    public Bounds hull(Bounds other) {
        return new Bounds(lower.min(other.lower), upper == null || other.upper == null ? null : upper.max(other.upper));
    }

    /**
     * How far apart two bounds are.
     *
     * @param other other bounds
     * @return the distance between the nearest ends; zero where they have a number in common
     */
    public BigDecimal gap(Bounds other) {
        BigDecimal gap = BigDecimal.ZERO;
        if (upper != null) {
            gap = gap.max(other.lower.subtract(upper));
        }
        if (other.upper != null) {
            gap = gap.max(lower.subtract(other.upper));
        }
        return gap;
    }

    /**
     * The bounds as a reader of tables expects them, thousands separated; the same in every locale. An end with more than
     * four decimals, as a quotient can have, is rounded outward to four.
     *
     * @param language the language
     * @return for example {@code 124,500–125,500}, {@code 115} for one number, {@code 40 or more} or 40以上, {@code unknown}
     *     or 未知 for [0, ∞)
     */
    public String print(Language language) {
        String from = Decimals.grouped(shown(lower, RoundingMode.FLOOR));
        if (upper == null) {
            return lower.signum() == 0 ? language.pick("unknown", "未知") : language.pick(from + " or more", from + "以上");
        }
        String to = Decimals.grouped(shown(upper, RoundingMode.CEILING));
        return from.equals(to) ? from : from + "–" + to;
    }

    /**
     * The bounds as a reader of tables expects them, to be put into a message.
     *
     * @return what {@link #print(Language)} gives, in both languages
     */
    public Message inWords() {
        return new Message(print(Language.EN), print(Language.ZH));
    }

    private static BigDecimal shown(BigDecimal end, RoundingMode outward) {
        return end.scale() > SHOWN_DECIMALS ? end.setScale(SHOWN_DECIMALS, outward) : end;
    }

    /**
     * The bounds as a reader of English tables expects them.
     *
     * @return for example {@code 124,500–125,500}, {@code 115} for one number, {@code 40 or more}, {@code unknown} for
     *     [0, ∞)
     */
    public String print() {
        return print(Language.EN);
    }

    /** One form for each number, so that no result tells by which way it was come to. */
    private static BigDecimal canonical(BigDecimal number) {
        if (number.scale() < -MAX_EXPONENT) {
            throw new MessageException("Bounds must be below 10^%s, was %s", "上下限应小于10^%s，现为%s", MAX_EXPONENT, number);
        }
        return Decimals.plain(number);
    }

    /** Equal where both ends are the same numbers, however they were scaled. */
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Bounds other && lower.equals(other.lower) && Objects.equals(upper, other.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /**
     * The interval in mathematical notation.
     *
     * @return for example {@code [124500, 125500]} or {@code [40, ∞)}
     */
    @Override
    public String toString() {
        String from = "[" + Decimals.plain(lower).toPlainString() + ", ";
        return from + (upper == null ? "∞)" : Decimals.plain(upper).toPlainString() + "]");
    }
}
