package org.campaignstats.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.io.reading.ReadOptions;

/**
 * The unit that a wide table is of: named in its total row, else the region of its 本级 row, else of its 填报单位 line,
 * else told, else the lowest region above all rows.
 */
final class TableUnit {
    private final List<WideRow> rows;
    private final Preamble preamble;
    private final ReadOptions options;
    private final UnitFinder finder;
    private final int year;

    TableUnit(List<WideRow> rows, Preamble preamble, ReadOptions options, UnitFinder finder, int year) {
        this.rows = rows;
        this.preamble = preamble;
        this.options = options;
        this.finder = finder;
        this.year = year;
    }

    /** The unit; empty if nothing tells, or what tells is in no unit tree. */
    Optional<FoundUnit> find() {
        return inTotal()
                .or(this::ofOwnLevel)
                .or(() -> preamble.unit().flatMap(this::named))
                .or(() -> options.unit().flatMap(this::named))
                .or(this::aboveAllRows);
    }

    private Optional<FoundUnit> inTotal() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.TOTAL)
                .limit(1)
                .flatMap(row -> Stream.of(row.code(), RowKind.nameInTotal(row.labels())))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(this::named);
    }

    private Optional<FoundUnit> named(String text) {
        try {
            return finder.find(CellText.tidy(text), Optional.empty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The region of a 本级 row, if every other row that is a region is in it. */
    private Optional<FoundUnit> ofOwnLevel() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.OWN)
                .flatMap(row -> region(row).stream())
                .filter(own -> regions().allMatch(own::covers))
                .findFirst()
                .flatMap(this::unit);
    }

    private Optional<FoundUnit> aboveAllRows() {
        List<RegionCode> all = regions().distinct().toList();
        Optional<Region> lowest = options.regions().lowestCommon(all, year);
        Optional<RegionCode> above = all.size() == 1 ? lowest.flatMap(Region::parent) : lowest.map(Region::code);
        return above.flatMap(this::unit);
    }

    private Optional<FoundUnit> unit(RegionCode code) {
        return finder.hasTree() ? finder.inTree(code) : Optional.of(finder.ofRegion(code));
    }

    private Stream<RegionCode> regions() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.UNIT || row.kind() == RowKind.OWN)
                .flatMap(row -> region(row).stream());
    }

    private Optional<RegionCode> region(WideRow row) {
        return finder.region(row.code().isEmpty() ? row.name() : row.code(), Optional.empty());
    }
}
