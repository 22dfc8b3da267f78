package org.campaignstats.benchmarks.bulk;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/** The units that file: all cities, then all counties; each has a number, from 0. */
final class FilingUnits {
    private final List<UnitId> ids = new ArrayList<>();
    private final int[] cityOf;
    private final int cities;

    FilingUnits() {
        List<ReportingUnit> units = new ArrayList<>(NationalTree.units(RegionLevel.CITY));
        cities = units.size();
        units.addAll(NationalTree.units(RegionLevel.COUNTY));
        units.forEach(unit -> ids.add(unit.id()));
        cityOf = units.stream()
                .mapToInt(unit ->
                        unit.parent().map(ids.subList(0, cities)::indexOf).orElse(-1))
                .toArray();
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
