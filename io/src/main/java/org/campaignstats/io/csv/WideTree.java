package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/**
 * The closed tree that a table with a total row is: its unit, and under it the unit of every other row in file order. A
 * row that could not be read keeps its place, since the total has it.
 */
final class WideTree {
    private final FoundUnit table;
    private final List<WideRow.Placed> placed;
    private final List<Integer> lost;
    private final String prefix;

    WideTree(FoundUnit table, List<WideRow.Placed> placed, List<Integer> lost, String prefix) {
        this.table = table;
        this.placed = placed;
        this.lost = lost;
        this.prefix = prefix;
    }

    UnitTree tree() {
        Map<Integer, ReportingUnit> byRow = new TreeMap<>();
        Set<UnitId> seen = new HashSet<>(Set.of(table.id()));
        for (WideRow.Placed row : placed) {
            if (seen.add(row.unit().id())) {
                byRow.put(row.row().number(), of(row.unit()).parent(table.id()).build());
            }
        }
        for (int row : lost) {
            byRow.put(
                    row,
                    ReportingUnit.builder()
                            .id(prefix + "row " + row)
                            .name("row " + row)
                            .parent(table.id())
                            .build());
        }
        List<ReportingUnit> units = new ArrayList<>();
        units.add(of(table).ownLevel(ownLevel()).build());
        units.addAll(byRow.values());
        return UnitTree.closed(units);
    }

    private OwnLevel ownLevel() {
        boolean given = placed.stream().anyMatch(row -> row.unit().id().equals(table.id()) && row.scope() == Scope.OWN);
        return given ? OwnLevel.EXPECTED : OwnLevel.NONE;
    }

    private static ReportingUnit.Builder of(FoundUnit unit) {
        return ReportingUnit.builder().id(unit.id()).name(unit.name()).region(unit.region());
    }
}
