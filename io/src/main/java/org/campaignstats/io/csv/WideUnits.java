package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;

/** Gives every row of a wide table the unit and the scope of its figures, and the table its tree. */
final class WideUnits {
    private final Source source;
    private final ReadOptions options;
    private final TableFindings findings;
    private final HeaderCell unitHeader;
    private final UnitFinder finder;
    private final List<WideRow> rows;
    private final List<Integer> lost;
    private final boolean hasTotal;
    private final Optional<FoundUnit> table;
    private final Map<RegionCode, Long> names;
    private final List<WideRow.Placed> placed = new ArrayList<>();
    private final Map<UnitId, Integer> firstRows = new HashMap<>();
    private final Map<UnitId, Integer> ownRows = new HashMap<>();

    WideUnits(
            Source source,
            ReadOptions options,
            TableFindings findings,
            WideHeader header,
            Preamble preamble,
            List<Integer> lost,
            int year) {
        this.source = source;
        this.options = options;
        this.findings = findings;
        this.unitHeader = header.unitHeader();
        this.finder = new UnitFinder(options, year);
        this.rows = header.body().stream().map(row -> WideRow.of(row, header)).collect(Collectors.toList());
        this.lost = new ArrayList<>(lost);
        this.hasTotal = rows.stream().anyMatch(row -> row.kind() == RowKind.TOTAL);
        Optional<FoundUnit> found = new TableUnit(rows, preamble, options, finder, year).find();
        this.table = found.isEmpty() && hasTotal && !finder.hasTree() ? Optional.of(unnamed()) : found;
        rows.removeAll(headings());
        markOwnLevel();
        this.names = namesOfRegions();
        rows.forEach(this::place);
        checkTotalIsOfAll();
    }

    /** The rows that have a unit, in order. */
    List<WideRow.Placed> placed() {
        return placed;
    }

    /** The unit that the table is of, if it is known. */
    Optional<FoundUnit> table() {
        return table;
    }

    /** The closed tree that a table with a total row is; empty for another, or where a tree was told. */
    Optional<UnitTree> tree() {
        return hasTotal && !finder.hasTree()
                ? table.map(unit -> new WideTree(unit, placed, lost, prefix()).tree())
                : Optional.empty();
    }

    private FoundUnit unnamed() {
        WideRow total = rows.stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .findFirst()
                .orElseThrow();
        String id = prefix() + "合计";
        findings.note(
                "table-unit-unknown",
                Message.of(
                        "Nothing names the unit that the total is of, so it was kept as '%s'; expected its name in the"
                                + " total row, e.g. 宁波市合计, or --unit",
                        "没有写明合计属于哪个单位，暂记为“%s”；应在合计行写明，如宁波市合计，或用--unit指明", id),
                at(total));
        return new FoundUnit(UnitId.of(id), id, Optional.empty());
    }

    /** So that units without a name of one file are not those of another. */
    private String prefix() {
        String name = source.name().replaceAll("[\\p{Cntrl};]", " ").strip();
        return name.substring(0, Math.min(60, name.length())).strip() + " ";
    }

    /** A region without any cell, followed by a region inside it, heads the rows below it and reports nothing. */
    private List<WideRow> headings() {
        List<WideRow> headings = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            WideRow row = rows.get(i);
            Optional<RegionCode> region = isEmpty(row) ? region(row) : Optional.empty();
            Optional<RegionCode> next = region.isPresent() ? region(rows.get(i + 1)) : Optional.empty();
            if (next.filter(code -> !code.equals(region.get()) && region.get().covers(code))
                    .isPresent()) {
                headings.add(row);
                findings.note(
                        "row-ignored",
                        Message.of(
                                "'%s' has no cell filled and heads the rows below it, so it was not read as a unit",
                                "“%s”没有填任何数，是其下各行的标题，未作为单位读取", CsvRows.shown(row.name())),
                        at(row));
            }
        }
        return headings;
    }

    private static boolean isEmpty(WideRow row) {
        return row.kind() == RowKind.UNIT
                && NoteRows.filled(row.cells()).stream()
                        .allMatch(cell -> cell.equals(row.name()) || cell.equals(row.code()));
    }

    private Optional<RegionCode> region(WideRow row) {
        return identify(row, within()).flatMap(FoundUnit::region);
    }

    /** A row with the name of the table's own unit is its own level, if no other row is. */
    private void markOwnLevel() {
        boolean marked = rows.stream().anyMatch(row -> row.kind() == RowKind.OWN && isOfTable(row));
        if (!hasTotal || marked || table.isEmpty()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            WideRow row = rows.get(i);
            if (row.kind() == RowKind.UNIT && !row.name().isEmpty() && isOfTable(row)) {
                rows.set(i, row.as(RowKind.OWN));
                findings.warning(
                        "own-level-assumed",
                        Message.of(
                                "'%s' is the unit that the table is of, so its row was taken as its own level;"
                                        + " expected e.g. 市本级",
                                "“%s”是本表的汇总单位，其行已作为本级读取；应写如市本级", CsvRows.shown(row.name())),
                        at(row));
                return;
            }
        }
    }

    /** Whether a row is about the table's unit, and not about one below it. */
    private boolean isOfTable(WideRow row) {
        Optional<UnitId> id = table.map(FoundUnit::id);
        Optional<FoundUnit> found = identify(row, within())
                .filter(unit -> unit.region().isPresent())
                .or(() -> identify(row, Optional.empty()));
        boolean names = found.isPresent() && (found.get().region().isPresent() || finder.hasTree());
        return names || (row.kind() == RowKind.OWN && RowKind.namesPlaceBelow(row.name()))
                ? found.map(FoundUnit::id).equals(id)
                : row.kind() == RowKind.OWN
                        || (found.isPresent() && found.map(FoundUnit::id).equals(id));
    }

    private Optional<FoundUnit> identify(WideRow row, Optional<RegionCode> within) {
        try {
            return finder.find(row.code(), row.name(), within);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<RegionCode> within() {
        return table.flatMap(FoundUnit::region);
    }

    /** How many different names of rows without a code mean one region. */
    private Map<RegionCode, Long> namesOfRegions() {
        Map<RegionCode, Set<String>> byRegion = new LinkedHashMap<>();
        if (!finder.hasTree()) {
            for (WideRow row : rows) {
                if (row.kind() == RowKind.UNIT
                        && row.code().isEmpty()
                        && !row.name().isEmpty()) {
                    finder.region(row.name(), within())
                            .ifPresent(code -> byRegion.computeIfAbsent(code, c -> new HashSet<>())
                                    .add(row.name()));
                }
            }
        }
        return byRegion.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                (long) entry.getValue().size()));
    }

    private void place(WideRow row) {
        switch (row.kind()) {
            case TOTAL -> total(row);
            case OWN -> own(row);
            case UNIT -> unit(row);
            case NO_UNIT ->
                lose(
                        row,
                        "row-not-a-unit",
                        Message.of(
                                "'%s' is no unit of its own and was not read; expected one unit a row and one total",
                                "“%s”不是一个单位，未读取；应每行一个单位，另有一行合计",
                                CsvRows.shown(row.labels().stream()
                                        .filter(l -> !l.isEmpty())
                                        .findFirst()
                                        .orElse(""))),
                        false);
        }
    }

    private void total(WideRow row) {
        if (table.isEmpty()) {
            lose(
                    row,
                    "unit-unknown",
                    new Message(
                            "The unit that the total is of is not in the unit tree, so the row was not read;"
                                    + " expected its id or name in the row, or --unit",
                            "合计所属的单位不在单位表中，该行未读取；应在行中写明其编号或名称，或用--unit指明"),
                    false);
            return;
        }
        boolean own = rows.stream().anyMatch(r -> r.kind() == RowKind.OWN && isOfTable(r));
        boolean below = !own || RowKind.isOfUnitsBelow(row.labels());
        add(row, table.get(), below ? Scope.UNDER : Scope.WHOLE);
    }

    private void own(WideRow row) {
        if (isOfTable(row)) {
            if (table.isEmpty()) {
                lose(
                        row,
                        "unit-unknown",
                        Message.of(
                                "Nothing names the unit whose own level '%s' is, so the row was not read; expected e.g."
                                        + " 宁波市本级, or --unit",
                                "没有写明“%s”是哪个单位的本级，该行未读取；应写如宁波市本级，或用--unit指明", CsvRows.shown(row.name())),
                        false);
            } else {
                add(row, table.get(), Scope.OWN);
            }
            return;
        }
        identify(row, within())
                .or(() -> identify(row, Optional.empty()))
                .ifPresentOrElse(unit -> add(row, unit, Scope.OWN), () -> unknown(row));
    }

    private void unit(WideRow row) {
        if (row.name().isEmpty() && row.code().isEmpty()) {
            lose(
                    row,
                    "unit-missing",
                    new Message("The row names no unit and was not read; expected e.g. 海曙区", "该行没有单位，未读取；应填如海曙区"),
                    true);
            return;
        }
        try {
            Optional<FoundUnit> found = finder.find(row.code(), row.name(), within());
            found.ifPresent(unit -> checkCode(row, unit));
            found.map(unit -> named(row, unit))
                    .ifPresentOrElse(unit -> add(row, unit, Scope.WHOLE), () -> unknown(row));
        } catch (IllegalArgumentException e) {
            lose(row, "unit-unreadable", MessageException.wordingOf(e), true);
        }
    }

    /** Two names for one region are two bodies in it, neither of which is surely the region. */
    private FoundUnit named(WideRow row, FoundUnit found) {
        boolean several = row.code().isEmpty()
                && found.region().map(code -> names.getOrDefault(code, 0L) > 1).orElse(false);
        boolean isTable = hasTotal && table.map(FoundUnit::id).equals(Optional.of(found.id()));
        return several || (isTable && !finder.hasTree())
                ? new FoundUnit(UnitId.of(row.name()), row.name(), Optional.empty())
                : found;
    }

    private void checkCode(WideRow row, FoundUnit found) {
        if (row.code().isEmpty() || row.name().isEmpty() || found.region().isEmpty()) {
            return;
        }
        Optional<RegionCode> byName = finder.region(row.name(), within());
        if (byName.isPresent() && !byName.equals(found.region())) {
            findings.warning(
                    "unit-code-differs",
                    Message.of(
                            "'%s' is region %s, the code beside it is %s; the code was taken",
                            "“%s”是行政区划%s，同行的代码是%s；已以代码为准",
                            CsvRows.shown(row.name()),
                            byName.get(),
                            CsvRows.shown(row.code())),
                    at(row));
        }
    }

    private void unknown(WideRow row) {
        String text = row.name().isEmpty() ? row.code() : row.name();
        lose(
                row,
                "unit-unknown",
                Message.of(
                        "Unit '%s' is not in the unit tree; expected the id or name of one of its units",
                        "单位“%s”不在单位表中；应填表中单位的编号或名称", CsvRows.shown(text)),
                true);
    }

    private void add(WideRow row, FoundUnit unit, Scope scope) {
        boolean ofTable = table.map(FoundUnit::id).equals(Optional.of(unit.id())) && row.kind() != RowKind.UNIT;
        Map<UnitId, Integer> seen = ofTable && row.kind() == RowKind.OWN ? ownRows : firstRows;
        Integer first = seen.putIfAbsent(unit.id(), row.number());
        if (first != null) {
            boolean counted = row.kind() != RowKind.TOTAL;
            lose(
                    row,
                    "unit-repeated",
                    Message.of(
                            "'%s' is in row %s already, so this row was not read; expected each unit once",
                            "“%s”已在第%s行出现，本行未读取；每个单位只能有一行", CsvRows.shown(unit.name()), first),
                    counted);
            return;
        }
        placed.add(new WideRow.Placed(row, unit, scope));
    }

    private void lose(WideRow row, String code, Message message, boolean partOfTotal) {
        if (partOfTotal) {
            lost.add(row.number());
        }
        findings.error(code, message, at(row));
    }

    /** In a tree that was told, a total of fewer units than report to the table's unit is not that unit's total. */
    private void checkTotalIsOfAll() {
        if (!finder.hasTree() || table.isEmpty()) {
            return;
        }
        TotalCoverage coverage = new TotalCoverage(options.units().orElseThrow(), table.get(), placed, lost);
        List<WideRow.Placed> totals =
                placed.stream().filter(p -> p.row().kind() == RowKind.TOTAL).toList();
        if (!coverage.isComplete()) {
            placed.removeAll(totals);
            totals.forEach(p -> lose(p.row(), "total-of-some", coverage.message(), false));
        }
    }

    private Place at(WideRow row) {
        return findings.place(row.number(), unitHeader);
    }
}
