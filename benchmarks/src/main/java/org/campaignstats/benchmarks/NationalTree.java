package org.campaignstats.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The closed tree of all provinces, cities and counties of one year, under one unit for the country. */
public final class NationalTree {
    static final UnitId TOP = UnitId.of("100000");

    private static final int YEAR = 2023;
    private static final UnitTree TREE = UnitTree.closed(units());

    private NationalTree() {}

    /**
     * The tree.
     *
     * @return its units, each before those under it
     */
    public static UnitTree tree() {
        return TREE;
    }

    /**
     * The units of one level.
     *
     * @param level the level
     * @return the units in the order of the tree
     */
    public static List<ReportingUnit> units(RegionLevel level) {
        return TREE.depthFirst().stream()
                .filter(unit -> !unit.id().equals(TOP))
                .filter(unit -> unit.region().map(code -> code.level() == level).orElse(false))
                .toList();
    }

    /**
     * The tree of some units and all above them.
     *
     * @param ids the units
     * @return their tree, units in the order of the whole one
     */
    public static UnitTree above(Collection<UnitId> ids) {
        Set<UnitId> kept = new HashSet<>();
        for (UnitId id : ids) {
            Optional<UnitId> at = Optional.of(id);
            while (at.isPresent() && kept.add(at.get())) {
                at = TREE.find(at.get()).flatMap(ReportingUnit::parent);
            }
        }
        return UnitTree.closed(TREE.depthFirst().stream()
                .filter(unit -> kept.contains(unit.id()))
                .toList());
    }

    private static List<ReportingUnit> units() {
        RegionTable regions = RegionTable.standard();
        List<ReportingUnit> units = new ArrayList<>();
        units.add(ReportingUnit.builder()
                .id(TOP)
                .name("全国")
                .ownLevel(OwnLevel.NONE)
                .build());
        for (Region province : regions.regions(RegionLevel.PROVINCE, YEAR)) {
            RegionalTrees.units(province.code(), regions, YEAR)
                    .forEach(unit -> units.add(unit.parent().isPresent() ? unit : underTop(unit)));
        }
        return units;
    }

    private static ReportingUnit underTop(ReportingUnit province) {
        return ReportingUnit.builder()
                .id(province.id())
                .name(province.name())
                .region(province.region())
                .parent(TOP)
                .ownLevel(province.ownLevel())
                .build();
    }
}
