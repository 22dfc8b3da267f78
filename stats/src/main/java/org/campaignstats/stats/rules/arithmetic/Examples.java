package org.campaignstats.stats.rules.arithmetic;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.IndicatorCode;

/** What the outcomes of examples are set to be. */
final class Examples {
    private Examples() {}

    /** A key of a dimension, as {@code category=food}. */
    static UnaryOperator<Outcome.Builder> key(String breakdown) {
        return outcome -> outcome.breakdown(Breakdown.parse(breakdown));
    }

    /** A 其中 part of an indicator. */
    static UnaryOperator<Outcome.Builder> partOf(String indicator) {
        return outcome -> outcome.partOf(IndicatorCode.of(indicator));
    }

    /** A figure of which all parts are given. */
    static Outcome.Builder complete(Outcome.Builder outcome) {
        return outcome.completeness(Completeness.COMPLETE);
    }
}
