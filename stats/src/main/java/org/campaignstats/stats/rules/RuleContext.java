package org.campaignstats.stats.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.UnitTree;

/**
 * What is known around the filings that are checked.
 *
 * @param tree the units and who reports to whom
 * @param indicators the indicators that are known
 * @param regions the regions of each year
 * @param themes the theme of each year
 * @param deadline the last day on which a filing is on time; empty where there is none
 */
public record RuleContext(
        UnitTree tree,
        IndicatorCatalogue indicators,
        RegionTable regions,
        AnnualThemes themes,
        Optional<LocalDate> deadline) {}
