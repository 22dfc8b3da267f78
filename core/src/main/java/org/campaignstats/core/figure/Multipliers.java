package org.campaignstats.core.figure;

import java.math.BigDecimal;

/** What the multipliers of Chinese numbers stand for. */
final class Multipliers {
    private Multipliers() {}

    /** 10 for 十 up to 100,000,000 for 亿. */
    static long valueOf(char word) {
        return switch (word) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new IllegalArgumentException("'" + word + "' is not a multiplier; expected e.g. 万");
        };
    }

    /** Several in a row multiply: 百万 is 1,000,000. */
    static BigDecimal valueOf(String words) {
        BigDecimal value = BigDecimal.ONE;
        for (int i = 0; i < words.length(); i++) {
            value = value.multiply(BigDecimal.valueOf(valueOf(words.charAt(i))));
        }
        return value;
    }
}
