package org.campaignstats.stats.rollup;

import java.math.BigDecimal;

/** Whole numbers that are counted in {@code long}s: none of them negative, so that a sum that does not fit shows by being so. */
final class WholeNumbers {
    /** The upper end of bounds that have none: above every whole number. */
    static final long OPEN = Long.MAX_VALUE;

    /** What stands for a sum that does not fit; any negative number does. */
    private static final long NONE = -1;

    private static final int DIGITS = 18;

    private WholeNumbers() {}

    /** Whether a decimal is a whole number, written as one, that fits. */
    static boolean isWhole(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= DIGITS;
    }

    /** The sum of two numbers, open where one of them is; negative where it does not fit. */
    static long sum(long a, long b) {
        if (a == OPEN || b == OPEN) {
            return OPEN;
        }
        long sum = a + b;
        return sum == OPEN ? NONE : sum;
    }

    /** What an upper end leaves when something is taken away: open where it is; negative where nothing is left. */
    static long most(long upper, long lower) {
        return upper == OPEN ? OPEN : upper - lower;
    }

    /** What is left at least of a lower end when something is taken away. */
    static long least(long lower, long upper) {
        return upper == OPEN ? 0 : Math.max(0, lower - upper);
    }
}
