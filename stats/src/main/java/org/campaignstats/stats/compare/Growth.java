package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;

/**
 * How much larger a figure is than the one before it (同比), in percent of that one, or why no percentage can say so.
 *
 * <p>From 115 to 130 is [13.043478260869, 13.04347826087]: a quotient that does not end is rounded outward at the twelfth
 * decimal. A base that may be zero leaves the growth open above. A base that is zero gives no percentage.
 *
 * @param kind whether there is a percentage, or why there is none
 * @param percent the growth in percent; empty where the base is zero
 */
public record Growth(Kind kind, Optional<Interval> percent) {
    /** Whether there is a percentage. */
    public enum Kind {
        /** The base is not known to be zero; the percentage holds where it is not. */
        PERCENT("%", "%"),
        /** There was none before and there is some now. */
        FROM_ZERO("from zero", "上期为零，无同比"),
        /** There was none before and there is none now. */
        NONE_IN_BOTH("none in both", "两期均为零"),
        /** There was none before; whether there is any now is open. */
        ZERO_BASE("base of zero", "上期为零，无同比");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        private String in(Language language) {
            return language.pick(english, chinese);
        }
    }

    private static final int DECIMALS = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUS_HUNDRED = HUNDRED.negate();

    /** What falls to zero from anything else. */
    static final Interval ALL_LOST = Interval.of(MINUS_HUNDRED, MINUS_HUNDRED);

    /**
     * The growth from one figure to another that does not depend on it.
     *
     * @param from the earlier figure, the base
     * @param to the later figure
     * @return the percentage between its smallest and its largest, or why there is none
     */
    public static Growth of(Bounds from, Bounds to) {
        if (isZero(from)) {
            return new Growth(ofZero(to), Optional.empty());
        }
        BigDecimal least = from.upper()
                .map(base -> percent(base, to.lower(), RoundingMode.FLOOR))
                .orElse(MINUS_HUNDRED);
        if (isZero(to)) {
            return new Growth(Kind.PERCENT, Optional.of(ALL_LOST));
        }
        if (from.lower().signum() == 0 || to.isOpen()) {
            return new Growth(Kind.PERCENT, Optional.of(Interval.atLeast(least)));
        }
        BigDecimal most = percent(from.lower(), to.upper().orElseThrow(), RoundingMode.CEILING);
        return new Growth(Kind.PERCENT, Optional.of(Interval.of(least, most)));
    }

    private static Kind ofZero(Bounds to) {
        if (isZero(to)) {
            return Kind.NONE_IN_BOTH;
        }
        return to.lower().signum() > 0 ? Kind.FROM_ZERO : Kind.ZERO_BASE;
    }

    private static boolean isZero(Bounds bounds) {
        return bounds.isPoint() && bounds.lower().signum() == 0;
    }

    private static BigDecimal percent(BigDecimal base, BigDecimal later, RoundingMode rounding) {
        return later.subtract(base).multiply(HUNDRED).divide(base, DECIMALS, rounding);
    }

    /**
     * The growth in words.
     *
     * @param language the language of the reader
     * @return for example {@code +13.04%}, {@code +10.2% to +14.6%}, {@code from zero}; {@code unknown} where it can be
     *     anything from the loss of all
     */
    public String print(Language language) {
        return percent.map(p -> isAny(p) ? Interval.UNKNOWN : p)
                .map(p -> p.printChangeInPercent(language))
                .orElse(kind.in(language));
    }

    /** Whether a growth is from the loss of all to any growth, so that nothing is known of it. */
    static boolean isAny(Interval growth) {
        return growth.upper().isEmpty() && !growth.isAbove(ALL_LOST);
    }

    /**
     * The growth in words.
     *
     * @return for example {@code +13.04%}
     */
    @Override
    public String toString() {
        return print(Language.EN);
    }
}
