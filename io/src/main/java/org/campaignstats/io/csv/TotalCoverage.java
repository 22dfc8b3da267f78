package org.campaignstats.io.csv;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Message;
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
    Message message() {
        return Message.of(
                "The total is not of all units of '%s' (%s), so it was not read as its figure",
                "合计不包括“%s”的全部下辖单位（%s），未作为其数读取",
                table.name(),
                absent.isEmpty()
                        ? new Message("some rows could not be read", "有的行无法读取")
                        : Message.of("no row of %s", "没有%s的行", named()));
    }

    private Message named() {
        List<String> names =
                absent.stream().limit(NAMED).map(ReportingUnit::name).toList();
        Message first = new Message(String.join(", ", names), String.join("、", names));
        int more = absent.size() - names.size();
        return more > 0 ? Message.of("%s and %s more", "%s等%3$s个单位", first, more, absent.size()) : first;
    }

    /** Itself, or all units under it. */
    private boolean isPresent(ReportingUnit unit) {
        List<ReportingUnit> below = units.children(unit.id());
        return present.contains(unit.id())
                || (!below.isEmpty() && below.stream().allMatch(this::isPresent));
    }
}
