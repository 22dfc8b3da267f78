package org.campaignstats.cli;

import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadResult;

/**
 * What was read and what it is rolled up over.
 *
 * @param read the filings
 * @param tree the units
 * @param catalogue the indicators
 */
record Batch(ReadResult read, UnitTree tree, IndicatorCatalogue catalogue) {}
