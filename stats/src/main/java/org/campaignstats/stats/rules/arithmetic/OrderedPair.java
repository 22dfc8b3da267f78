package org.campaignstats.stats.rules.arithmetic;

import org.campaignstats.core.indicator.IndicatorCode;

/**
 * Two indicators of which the one is not more than the other, as a rule.
 *
 * @param less the smaller one
 * @param more the larger one
 */
record OrderedPair(IndicatorCode less, IndicatorCode more) {
    static OrderedPair of(String less, String more) {
        return new OrderedPair(IndicatorCode.of(less), IndicatorCode.of(more));
    }

    /** Whether it is of these two in this order. */
    boolean isOf(IndicatorCode one, IndicatorCode other) {
        return less.equals(one) && more.equals(other);
    }
}
