package org.campaignstats.stats.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/**
 * Prepares a tree of the units that occur in filings of several years for the roll-up of one of them.
 *
 * <p>Two campaigns that came without a units file are best rolled up over all units that occur in either, so that one that
 * filed for one of them only is unknown in the other. A region that ended in between must then not be waited for after its
 * end, nor its successor before its beginning.
 */
public final class OccurringUnits {
    private OccurringUnits() {}

    /**
     * An open tree without the units that there were not in a year.
     *
     * @param tree the units that occur in any year
     * @param regions the regions
     * @param year the year of a campaign
     * @param spokenOf the units that filings of the campaign speak of or come from; they stay
     * @return the tree without the lowest units whose region had ended or not begun by then, as far as the regions that
     *     were there in their place are among the units; a closed tree as it is
     */
    public static UnitTree inYear(UnitTree tree, RegionTable regions, int year, Collection<UnitId> spokenOf) {
        if (tree.isClosed()) {
            return tree;
        }
        Set<UnitId> spoken = Set.copyOf(spokenOf);
        Predicate<ReportingUnit> stays = unit -> spoken.contains(unit.id())
                || !tree.children(unit.id()).isEmpty()
                || !isReplaced(unit, tree, regions, year);
        return UnitTree.open(tree.depthFirst().stream().filter(stays).toList());
    }

    private static boolean isReplaced(ReportingUnit unit, UnitTree tree, RegionTable regions, int year) {
        Optional<RegionCode> code = code(unit, regions);
        if (code.isEmpty() || regions.find(code.get(), year).isPresent()) {
            return false;
        }
        List<Region> history = regions.history(code.get());
        boolean ended = history.stream().allMatch(region -> region.lastYear().orElse(Integer.MAX_VALUE) < year);
        Collection<RegionCode> instead = ended
                ? RegionFate.of(history.get(history.size() - 1), regions, year, c -> false)
                        .codes()
                : predecessors(code.get(), regions, year);
        return !instead.isEmpty() && instead.stream().allMatch(c -> isAmong(c, tree, regions));
    }

    /** The regions of a year of which a later one was founded. */
    private static List<RegionCode> predecessors(RegionCode code, RegionTable regions, int year) {
        int begins = regions.history(code).stream()
                .mapToInt(region -> region.firstYear().orElse(year))
                .filter(first -> first > year)
                .min()
                .orElse(year);
        return regions.regions(year).stream()
                .filter(region -> region.lastYear().orElse(Integer.MAX_VALUE) <= begins)
                .filter(region -> RegionFate.of(region, regions, begins, code::equals)
                        .codes()
                        .contains(code))
                .map(Region::code)
                .toList();
    }

    private static boolean isAmong(RegionCode code, UnitTree tree, RegionTable regions) {
        return tree.depthFirst().stream().anyMatch(unit -> code(unit, regions).equals(Optional.of(code)));
    }

    private static Optional<RegionCode> code(ReportingUnit unit, RegionTable regions) {
        return Side.region(unit, regions);
    }
}
