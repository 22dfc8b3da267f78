package org.campaignstats.stats.coverage;

import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rollup.Statement;

/**
 * A figure that its filer left blank or gave in words.
 *
 * @param indicator what it is a figure of
 * @param statement the figure as it was filed, with its place in the source
 */
public record BlankFigure(Indicator indicator, Statement statement) {}
