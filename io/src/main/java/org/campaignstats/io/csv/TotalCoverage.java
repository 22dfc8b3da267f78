package org.campaignstats.io.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** Whether the rows of a table are all units that report to the table's unit in a tree that was told. */
final class TotalCoverage {
    private static final int NAMED = 5;

    private final FoundUnit table;
    private final UnitTree units;
    private final Set<UnitId> present;
    private final boolean rowsLost;
    private final List<ReportingUnit> absent;

    TotalCoverage(UnitTree units, FoundUnit table, List<WideRow.Placed> placed, List<Integer> lost) {
        this.units = units;
        this.table = table;
        this.present = placed.stream().map(row -> row.unit().id()).collect(Collectors.toSet());
        this.rowsLost = !lost.isEmpty();
        this.absent = units.children(table.id()).stream()
                .filter(unit -> !isPresent(unit))
                .toList();
    }

    boolean isComplete() {
        return absent.isEmpty() && !rowsLost;
    }

    /** Why the total is not that of the table's unit. */
    String message() {
        String names = absent.stream().limit(NAMED).map(ReportingUnit::name).collect(Collectors.joining(", "));
        String more = absent.size() > NAMED ? " and " + (absent.size() - NAMED) + " more" : "";
        return "The total is not of all units of '" + table.name() + "' ("
                + (absent.isEmpty() ? "some rows could not be read" : "no row of " + names + more)
                + "), so it was not read as its figure";
    }

    /** Itself, or all units under it. */
    private boolean isPresent(ReportingUnit unit) {
        List<ReportingUnit> below = units.children(unit.id());
        return present.contains(unit.id())
                || (!below.isEmpty() && below.stream().allMatch(this::isPresent));
    }
}
