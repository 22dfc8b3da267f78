package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;

/**
 * How an interval is printed.
 *
 * @param language the language of the reader
 * @param decimals to how many decimals it is rounded
 * @param suffix what follows each number: {@code %} or nothing
 * @param signed whether numbers above zero have a plus
 */
record IntervalText(Language language, int decimals, String suffix, boolean signed) {
    /** As fine as the finest resolution of an indicator, 0.001 公斤. */
    static final int MEASURE_DECIMALS = 3;

    static final int PERCENT_DECIMALS = 2;

    /** A quotient that does not end is this wide at most: its ends were rounded outward at the twelfth decimal. */
    private static final BigDecimal WIDTH_OF_A_QUOTIENT = new BigDecimal("0.000000000002");

    String of(Interval interval) {
        if (interval.isUnknown()) {
            return language.pick("unknown", "未知");
        }
        if (interval.lower().isEmpty()) {
            return ceiling(interval) + language.pick(" or less", "以下");
        }
        if (interval.upper().isEmpty()) {
            return floor(interval) + language.pick(" or more", "以上");
        }
        if (isOneNumber(interval)) {
            return number(interval.lower().get().setScale(decimals, RoundingMode.HALF_UP));
        }
        return floor(interval) + between() + ceiling(interval);
    }

    private static boolean isOneNumber(Interval interval) {
        BigDecimal width =
                interval.upper().orElseThrow().subtract(interval.lower().orElseThrow());
        return width.compareTo(WIDTH_OF_A_QUOTIENT) <= 0;
    }

    private String between() {
        return signed ? language.pick(" to ", "至") : "–";
    }

    private String floor(Interval interval) {
        return number(interval.lower().orElseThrow().setScale(decimals, RoundingMode.FLOOR));
    }

    private String ceiling(Interval interval) {
        return number(interval.upper().orElseThrow().setScale(decimals, RoundingMode.CEILING));
    }

    private String number(BigDecimal number) {
        String sign = number.signum() < 0 ? "-" : signed && number.signum() > 0 ? "+" : "";
        return sign + Bounds.exactly(number.abs()).print() + suffix;
    }
}
