package org.campaignstats.stats.rollup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The units that occur in filings, for where nobody said which units there are. */
public final class FiledUnits {
    private FiledUnits() {}

    /**
     * The open tree of the units that filed or were reported on.
     *
     * @param summaries the filings
     * @param regions the regions, which say who is below whom
     * @param year the year in which regions are looked up
     * @return the tree, with the names that the filings print
     */
    public static UnitTree tree(Collection<CampaignSummary> summaries, RegionTable regions, int year) {
        Set<UnitId> ids = new LinkedHashSet<>();
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (CampaignSummary summary : summaries) {
            ids.add(summary.filer());
            summary.allOutcomes().forEach(outcome -> ids.addAll(outcome.units()));
            summary.unitNames().forEach(names::putIfAbsent);
        }
        return RegionalTrees.occurring(ids, names, regions, year);
    }

    /**
     * The latest year that filings are of.
     *
     * @param summaries the filings
     * @return the year; empty where none names one
     */
    public static OptionalInt latestYear(Collection<CampaignSummary> summaries) {
        return summaries.stream()
                .map(summary -> summary.campaign().year())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }
}
