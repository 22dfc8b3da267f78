package org.campaignstats.stats.rollup;

import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What figures must have in common to be added: only figures of one key are.
 *
 * @param campaign the campaign
 * @param indicator what was counted
 * @param breakdown the key of a dimension; empty for the figure of all keys together
 * @param measure the measure that the numbers are in: the indicator's own where it counts the same thing, else the base
 *     of the printed one; empty where neither the report nor the catalogue names one
 */
public record FigureKey(
        CampaignId campaign, IndicatorCode indicator, Optional<Breakdown> breakdown, Optional<Measure> measure) {
    /**
     * The key in words.
     *
     * @return for example {@code 2011 materials_distributed (份)}
     */
    @Override
    public String toString() {
        return campaign + " " + indicator + breakdown.map(b -> " " + b).orElse("")
                + measure.map(m -> " (" + m + ")").orElse("");
    }

    /** As a record's, written out: it is asked for again and again, even before anything is compiled. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FigureKey that
                        && campaign.equals(that.campaign)
                        && indicator.equals(that.indicator)
                        && breakdown.equals(that.breakdown)
                        && measure.equals(that.measure);
    }

    /** As a record's. */
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * campaign.hashCode() + indicator.hashCode()) + breakdown.hashCode())
                + measure.hashCode();
    }
}
