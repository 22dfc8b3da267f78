package org.campaignstats.io.filings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rollup.FiledUnits;

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
        int year = options.yearFor(FiledUnits.latestYear(read.summaries()));
        return FiledUnits.tree(read.summaries(), options.regions(), year);
    }
}
