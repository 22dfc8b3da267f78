package org.campaignstats.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;

/**
 * The units that were told for two campaigns.
 *
 * @param from those of the earlier campaign; empty where none were told
 * @param to those of the later campaign; empty where none were told
 */
record CampaignUnits(Optional<UnitTree> from, Optional<UnitTree> to) {
    /** Whether each campaign has units of its own. */
    boolean differ() {
        return !from.equals(to);
    }

    /** Options to read the filings of one campaign with. */
    ReadOptions of(boolean earlier, ReadOptions options) {
        return ReadOptions.builder().from(options).units(earlier ? from : to).build();
    }

    /** Options to read filings of both campaigns with: units of either are known. */
    ReadOptions either(ReadOptions options) {
        if (!differ() || from.isEmpty() || to.isEmpty()) {
            return ReadOptions.builder().from(options).units(to).build();
        }
        Map<UnitId, ReportingUnit> all = new LinkedHashMap<>();
        to.get().depthFirst().forEach(unit -> all.put(unit.id(), unit));
        from.get().depthFirst().forEach(unit -> all.putIfAbsent(unit.id(), unit));
        return ReadOptions.builder()
                .from(options)
                .units(UnitTree.open(all.values()))
                .build();
    }
}
