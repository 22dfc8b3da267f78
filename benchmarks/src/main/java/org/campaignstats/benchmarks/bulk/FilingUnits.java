package org.campaignstats.benchmarks.bulk;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The units that file: cities, then counties; each has a number, from 0. */
final class FilingUnits {
    private final List<UnitId> ids = new ArrayList<>();
    private final int[] cityOf;
    private final int cities;
    private final UnitTree tree;

    /**
     * The units.
     *
     * @param oneIn of so many cities and counties of the country one files: 1 for all
     */
    FilingUnits(int oneIn) {
        List<ReportingUnit> units = everyNth(NationalTree.units(RegionLevel.CITY), oneIn);
        cities = units.size();
        units.addAll(everyNth(NationalTree.units(RegionLevel.COUNTY), oneIn));
        units.forEach(unit -> ids.add(unit.id()));
        tree = oneIn == 1 ? NationalTree.tree() : NationalTree.above(ids);
        cityOf = units.stream()
                .mapToInt(unit ->
                        unit.parent().map(ids.subList(0, cities)::indexOf).orElse(-1))
                .toArray();
    }

    private static List<ReportingUnit> everyNth(List<ReportingUnit> units, int n) {
        List<ReportingUnit> some = new ArrayList<>();
        for (int i = 0; i < units.size(); i += n) {
            some.add(units.get(i));
        }
        return some;
    }

    /** The tree of these units and all above them. */
    UnitTree tree() {
        return tree;
    }

    int size() {
        return ids.size();
    }

    /** How many of them are cities, which have the lowest numbers. */
    int cities() {
        return cities;
    }

    String id(int unit) {
        return ids.get(unit).text();
    }

    /** The number of the city that a county reports to; -1 for a city, and for a county right under its province. */
    int cityOf(int unit) {
        return cityOf[unit];
    }
}
