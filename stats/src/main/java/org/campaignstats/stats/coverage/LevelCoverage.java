package org.campaignstats.stats.coverage;

import java.util.Optional;
import org.campaignstats.core.region.RegionLevel;

/**
 * The expected units of one administrative level.
 *
 * @param level the level of their regions; empty for the units without a region
 * @param counts how many filed
 */
public record LevelCoverage(Optional<RegionLevel> level, FilingCounts counts) {}
