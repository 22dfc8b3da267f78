package org.campaignstats.core.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;

/** Unit trees made from the regions of a year: every region is a unit whose id is its code. */
public final class RegionalTrees {
    private RegionalTrees() {}

    /**
     * The closed tree of a region and all regions under it in a year.
     *
     * @param top the region at the top
     * @param regions the regions
     * @param year the year
     * @return the tree; regions without any under them are expected to report, others where they filed
     * @throws IllegalArgumentException if there is no such region in that year, or the table is not complete for it, so
     *     that it cannot be said who is missing
     */
    public static UnitTree closed(RegionCode top, RegionTable regions, int year) {
        if (!regions.isCompleteFor(year)) {
            throw new MessageException(
                    "The region table is complete for %s only, so the counties of %s in %s cannot all be named; give a"
                            + " units file (the command units writes one to start from)",
                    "区划表只有%s年是完整的，%3$s年%2$s所辖各县无法全部列出；请提供单位表（可用units命令生成底稿）", regions.completeYears(), top, year);
        }
        return UnitTree.closed(units(top, regions, year));
    }

    /**
     * The units of a region and all regions under it that are known in a year, complete or not.
     *
     * @param top the region at the top
     * @param regions the regions
     * @param year the year
     * @return the units, each before those under it
     * @throws IllegalArgumentException if there is no such region in that year
     */
    public static List<ReportingUnit> units(RegionCode top, RegionTable regions, int year) {
        Region region = regions.find(top, year)
                .orElseThrow(() -> new MessageException(
                        "No region %s is known in %s; expected a code of GB/T 2260, e.g. 330200",
                        "%2$s年没有行政区划%1$s；应填GB/T 2260代码，如330200", top, year));
        List<ReportingUnit> units = new ArrayList<>();
        add(region, Optional.empty(), regions, year, units);
        return units;
    }

    private static void add(
            Region region, Optional<UnitId> parent, RegionTable regions, int year, List<ReportingUnit> units) {
        List<Region> below = regions.children(region.code(), year);
        UnitId id = UnitId.of(region.code().digits());
        units.add(ReportingUnit.builder()
                .id(id)
                .name(region.name())
                .region(region.code())
                .parent(parent)
                .ownLevel(below.isEmpty() ? OwnLevel.EXPECTED : OwnLevel.IF_FILED)
                .build());
        below.forEach(child -> add(child, Optional.of(id), regions, year, units));
    }

    /**
     * The open tree of units that occur. A unit whose id is the code of a region reports to the nearest region above it
     * that occurs too. Where that leaves several at the top, the regions between them and the lowest one above them all
     * are added. A code that the table does not know keeps its place but has no region; a unit whose id is no code stands
     * alone.
     *
     * @param ids the ids of the units that occur
     * @param names the names that are known of them; a region's own is taken where none is
     * @param regions the regions
     * @param year the year in which codes are looked up
     * @return the tree, its units in the order of their ids
     */
    public static UnitTree occurring(Collection<UnitId> ids, Map<UnitId, String> names, RegionTable regions, int year) {
        Map<RegionCode, String> byCode = new LinkedHashMap<>();
        List<UnitId> others = new ArrayList<>();
        ids.stream().distinct().sorted().forEach(id -> {
            if (id.text().matches("\\d{6}")) {
                byCode.put(RegionCode.of(id.text()), names.getOrDefault(id, ""));
            } else {
                others.add(id);
            }
        });
        addAbove(byCode, regions, year);
        Set<RegionCode> inner = byCode.keySet().stream()
                .flatMap(code -> above(code, byCode.keySet()).stream())
                .collect(Collectors.toSet());
        List<ReportingUnit> units = new ArrayList<>();
        for (RegionCode code : byCode.keySet().stream().sorted().toList()) {
            UnitId id = UnitId.of(code.digits());
            String name = byCode.getOrDefault(code, "");
            Optional<Region> region = regions.find(code, year);
            units.add(ReportingUnit.builder()
                    .id(id)
                    .name(name.isEmpty() ? region.map(Region::name).orElse(id.text()) : name)
                    .region(region.map(Region::code))
                    .parent(above(code, byCode.keySet()).map(p -> UnitId.of(p.digits())))
                    .ownLevel(inner.contains(code) ? OwnLevel.IF_FILED : OwnLevel.EXPECTED)
                    .build());
        }
        others.forEach(id -> units.add(ReportingUnit.builder()
                .id(id)
                .name(names.getOrDefault(id, id.text()))
                .build()));
        return UnitTree.open(units);
    }

    /** The nearest code above one that occurs: its city's, else its province's. */
    private static Optional<RegionCode> above(RegionCode code, Set<RegionCode> occurring) {
        return Stream.of(code.cityCode(), code.provinceCode())
                .filter(c -> !c.equals(code) && occurring.contains(c))
                .findFirst();
    }

    private static void addAbove(Map<RegionCode, String> occurring, RegionTable regions, int year) {
        List<RegionCode> tops = occurring.keySet().stream()
                .filter(code -> above(code, occurring.keySet()).isEmpty())
                .toList();
        if (tops.size() < 2) {
            return;
        }
        Optional<RegionCode> lowest = regions.lowestCommon(tops, year).map(Region::code);
        if (lowest.isEmpty()) {
            return;
        }
        for (RegionCode code : List.copyOf(occurring.keySet())) {
            Stream.of(code.cityCode(), code.provinceCode())
                    .filter(above -> regions.find(above, year).isPresent())
                    .filter(above -> lowest.get().covers(above))
                    .forEach(above -> occurring.putIfAbsent(above, ""));
        }
    }
}
