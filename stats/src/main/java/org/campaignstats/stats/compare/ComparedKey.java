package org.campaignstats.stats.compare;

import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rollup.FigureKey;

/**
 * What figures of two campaigns must have in common to be compared: a {@link FigureKey} without its campaign.
 *
 * @param indicator what was counted
 * @param breakdown the key of a dimension; empty for the figure of all keys together
 * @param measure the measure that the numbers are in; empty where none is known
 */
public record ComparedKey(IndicatorCode indicator, Optional<Breakdown> breakdown, Optional<Measure> measure) {
    private static final Measure PERCENT = Measure.of("%");

    /**
     * The key of a rolled-up figure.
     *
     * @param key the key with its campaign
     * @return the key without it
     */
    public static ComparedKey of(FigureKey key) {
        return new ComparedKey(key.indicator(), key.breakdown(), key.measure());
    }

    /**
     * Whether the numbers are percentages, so that they differ by percentage points.
     *
     * @return true where the measure is %
     */
    public boolean isInPercent() {
        return measure.filter(PERCENT::equals).isPresent();
    }

    /** The key of all keys of the dimension together. */
    ComparedKey ofAllKeys() {
        return new ComparedKey(indicator, Optional.empty(), measure);
    }

    boolean isSameInAnotherMeasure(ComparedKey other) {
        return indicator.equals(other.indicator) && breakdown.equals(other.breakdown) && !measure.equals(other.measure);
    }

    /**
     * The key in words.
     *
     * @return for example {@code materials_distributed (份)}
     */
    @Override
    public String toString() {
        return indicator
                + breakdown.map(b -> " " + b).orElse("")
                + measure.map(m -> " (" + m + ")").orElse("");
    }
}
