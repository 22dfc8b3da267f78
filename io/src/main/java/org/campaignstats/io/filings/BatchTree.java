package org.campaignstats.io.filings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;

/** Works out the tree of a batch that came without one. */
final class BatchTree {
    private final ReadResult read;
    private final ReadOptions options;

    BatchTree(ReadResult read, ReadOptions options) {
        this.read = read;
        this.options = options;
    }

    /** One table with a total row is its own tree; several are joined where they join; else what occurs is taken. */
    UnitTree tree() {
        List<UnitTree> tables = read.trees();
        if (tables.isEmpty()) {
            return occurring();
        }
        Map<UnitId, ReportingUnit> units = new LinkedHashMap<>();
        for (UnitTree table : tables) {
            for (ReportingUnit unit : table.depthFirst()) {
                boolean placed = units.containsKey(unit.id()) && unit.parent().isEmpty();
                if (!placed) {
                    units.put(unit.id(), unit);
                }
            }
        }
        long tops =
                units.values().stream().filter(unit -> unit.parent().isEmpty()).count();
        return tops == 1 ? UnitTree.closed(units.values()) : UnitTree.open(units.values());
    }

    private UnitTree occurring() {
        Set<UnitId> ids = new LinkedHashSet<>();
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (CampaignSummary summary : read.summaries()) {
            ids.add(summary.filer());
            summary.allOutcomes().forEach(outcome -> ids.addAll(outcome.units()));
            summary.unitNames().forEach(names::putIfAbsent);
        }
        return RegionalTrees.occurring(ids, names, options.regions(), options.yearFor(latestYear()));
    }

    private OptionalInt latestYear() {
        List<Integer> years = new ArrayList<>();
        read.summaries().stream()
                .map(CampaignSummary::campaign)
                .map(Campaign::year)
                .forEach(year -> year.ifPresent(years::add));
        return years.stream().mapToInt(Integer::intValue).max();
    }
}
