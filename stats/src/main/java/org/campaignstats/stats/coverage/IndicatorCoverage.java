package org.campaignstats.stats.coverage;

import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.FigureKey;

/**
 * Who gave one figure, of the units at and below the top unit of a report.
 *
 * @param key indicator, breakdown and measure
 * @param indicator the indicator with its names
 * @param coverage the expected units, by what they gave
 */
public record IndicatorCoverage(FigureKey key, Indicator indicator, Coverage coverage) {}
