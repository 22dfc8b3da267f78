package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * Regions that existed in the earlier year, led to a unit of the later campaign, and are not among the units of the
 * earlier one: the later unit holds them too, so that it compares with its other predecessors only together with an
 * unknown.
 */
final class AbsentRegions {
    private final Map<ReportingUnit, List<Region>> absent = new HashMap<>();
    private final Set<ReportingUnit> split = new HashSet<>();

    private AbsentRegions() {}

    static AbsentRegions of(Side from, Side to, RegionTable regions, Map<RegionCode, List<ReportingUnit>> toByRegion) {
        AbsentRegions found = new AbsentRegions();
        if (toByRegion.isEmpty()) {
            return found;
        }
        Set<RegionCode> there = from.unitsByRegion().keySet();
        for (Region region : regions.regions(from.year())) {
            boolean ends = region.lastYear().orElse(Integer.MAX_VALUE) <= to.year();
            if (!there.contains(region.code()) && (ends || toByRegion.containsKey(region.code()))) {
                found.add(region, RegionFate.of(region, regions, to.year(), toByRegion::containsKey), toByRegion);
            }
        }
        return found;
    }

    private void add(Region region, RegionFate fate, Map<RegionCode, List<ReportingUnit>> toByRegion) {
        boolean partly = fate.isPartlyUnknown() || fate.codes().size() > 1;
        for (RegionCode code : fate.codes()) {
            for (ReportingUnit unit : toByRegion.getOrDefault(code, List.of())) {
                absent.computeIfAbsent(unit, u -> new ArrayList<>()).add(region);
                if (partly) {
                    split.add(unit);
                }
            }
        }
    }

    /** The regions that led to a unit, in the order of their codes. */
    List<Region> leadingTo(ReportingUnit later) {
        return absent.getOrDefault(later, List.of());
    }

    /** Whether a region led to a unit only in part. */
    boolean isSplit(ReportingUnit later) {
        return split.contains(later);
    }
}
