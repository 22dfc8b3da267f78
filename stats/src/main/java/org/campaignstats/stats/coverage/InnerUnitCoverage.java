package org.campaignstats.stats.coverage;

import org.campaignstats.core.unit.ReportingUnit;

/**
 * The expected units at and below one that has units under it.
 *
 * @param unit the unit
 * @param counts how many filed
 */
public record InnerUnitCoverage(ReportingUnit unit, FilingCounts counts) {}
