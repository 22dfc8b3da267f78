package org.campaignstats.io.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;

/**
 * Finds the unit that a table or form means by a code or a name: in the tree that was told, by id, name or region; else
 * the region of that code or name, else the text as a unit of its own.
 */
final class UnitFinder {
    private final RegionTable regions;
    private final Optional<UnitTree> tree;
    private final int year;
    private final Map<String, Optional<ReportingUnit>> byName = new HashMap<>();
    private final Map<RegionCode, Optional<ReportingUnit>> byRegion = new HashMap<>();
    private final Map<NameWithin, Optional<RegionCode>> regionsByName = new HashMap<>();

    /** A name that is looked up, and where. */
    private record NameWithin(String name, Optional<RegionCode> within) {}

    UnitFinder(ReadOptions options, int year) {
        this.regions = options.regions();
        this.tree = options.units();
        this.year = year;
        for (ReportingUnit unit : tree.map(UnitTree::depthFirst).orElse(List.of())) {
            Optional<ReportingUnit> one = Optional.of(unit);
            byName.merge(CellText.key(unit.name()), one, (a, b) -> Optional.empty());
            regionOf(unit).ifPresent(region -> byRegion.merge(region, one, (a, b) -> Optional.empty()));
        }
    }

    private static Optional<RegionCode> regionOf(ReportingUnit unit) {
        return unit.region()
                .or(() ->
                        Optional.of(unit.id().text()).filter(UnitFinder::isCode).map(RegionCode::of));
    }

    boolean hasTree() {
        return tree.isPresent();
    }

    /** The unit of a text; empty only where a tree was told and the text is none of its units. */
    Optional<FoundUnit> find(String text, Optional<RegionCode> within) {
        if (tree.isPresent()) {
            return inTree(text).map(unit -> new FoundUnit(unit.id(), text, regionOf(unit)));
        }
        Optional<RegionCode> region = region(text, within);
        return Optional.of(new FoundUnit(
                region.map(code -> UnitId.of(code.digits())).orElseGet(() -> UnitId.of(text)), nameOf(text), region));
    }

    /** The unit of a code and a name, of which the code decides where there is one. */
    Optional<FoundUnit> find(String code, String name, Optional<RegionCode> within) {
        if (code.isEmpty()) {
            return find(name, within);
        }
        String digits = code.replaceFirst("^(\\d{6})0+$", "$1");
        Optional<FoundUnit> found =
                tree.isPresent() ? find(digits, within).or(() -> find(name, within)) : ofCode(digits);
        return found.map(unit -> name.isEmpty() ? unit : new FoundUnit(unit.id(), name, unit.region()));
    }

    /** The region that a code or name means: inside another where that is known. */
    Optional<RegionCode> region(String text, Optional<RegionCode> within) {
        if (isCode(text)) {
            return regions.find(text, year).map(Region::code);
        }
        return regionsByName.computeIfAbsent(
                new NameWithin(text, within),
                name -> within.map(code -> regions.names().findInText(text, code, year))
                        .orElseGet(() -> regions.names().findInText(text, year))
                        .map(Region::code));
    }

    /** The unit that is a region. */
    FoundUnit ofRegion(RegionCode code) {
        return new FoundUnit(
                UnitId.of(code.digits()),
                regions.find(code, year).map(Region::name).orElse(code.digits()),
                Optional.of(code));
    }

    /** The unit of the tree that a region is, if one is. */
    Optional<FoundUnit> inTree(RegionCode code) {
        return byRegion.getOrDefault(code, Optional.empty()).map(u -> new FoundUnit(u.id(), u.name(), regionOf(u)));
    }

    private Optional<FoundUnit> ofCode(String digits) {
        Optional<RegionCode> region =
                isCode(digits) ? regions.find(digits, year).map(Region::code) : Optional.empty();
        return Optional.of(new FoundUnit(UnitId.of(digits), nameOf(digits), region));
    }

    private String nameOf(String text) {
        return isCode(text) ? regions.find(text, year).map(Region::name).orElse(text) : text;
    }

    private Optional<ReportingUnit> inTree(String text) {
        Optional<ReportingUnit> byId =
                text.length() > 100 ? Optional.empty() : tree.flatMap(units -> units.find(new UnitId(text)));
        return byId.or(() -> byName.getOrDefault(CellText.key(text), Optional.empty()))
                .or(() -> byRegionOf(text));
    }

    /** The unit of the tree that is the one region of this name in it. */
    private Optional<ReportingUnit> byRegionOf(String text) {
        List<ReportingUnit> units = regions.names().candidatesInText(text, year).stream()
                .map(region ->
                        byRegion.getOrDefault(region.code(), Optional.empty()).orElse(null))
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private static boolean isCode(String text) {
        return text.matches("[1-9]\\d{5}");
    }
}
