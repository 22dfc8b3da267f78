package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it stood in a text, after its multiplier.
 *
 * @param low the number, or the smaller of two
 * @param high the same, or the larger of two
 * @param precision the place of its last digit
 * @param multipliers what may be shared with a number before it, the largest first
 * @param bare whether it is a unit without a digit
 */
record Numeral(BigDecimal low, BigDecimal high, BigDecimal precision, List<BigDecimal> multipliers, boolean bare) {
    static Numeral of(BigDecimal value, BigDecimal precision, List<BigDecimal> multipliers) {
        return new Numeral(value, value, precision, multipliers, false);
    }

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** The multiplier of this number that also holds for the one before it: 3至5万 is 30,000 to 50,000. */
    BigDecimal sharedWith(Numeral before) {
        for (BigDecimal multiplier : multipliers) {
            boolean hasItsOwn = before.multipliers.stream().anyMatch(m -> m.compareTo(multiplier) >= 0);
            if (!hasItsOwn && before.low.multiply(multiplier).compareTo(low) < 0) {
                return multiplier;
            }
        }
        return BigDecimal.ONE;
    }
}
