package org.campaignstats.stats.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * To which units of the later campaign each unit of the earlier one leads: to itself while its region exists, else to the
 * successors of its region; without a region, or with one that the table does not know, to the unit of the same id.
 */
final class UnitLinks {
    private final Side from;
    private final Side to;
    private final RegionTable regions;
    private final Map<RegionCode, List<ReportingUnit>> toByRegion;
    private final Map<ReportingUnit, Set<ReportingUnit>> forward = new LinkedHashMap<>();
    private final Map<ReportingUnit, Set<ReportingUnit>> backward = new HashMap<>();
    private final Set<ReportingUnit> partlyUnknown = new LinkedHashSet<>();
    private final Set<ReportingUnit> codedLater = new LinkedHashSet<>();
    private final AbsentRegions absent;

    UnitLinks(Side from, Side to, RegionTable regions) {
        this.from = from;
        this.to = to;
        this.regions = regions;
        this.toByRegion = to.unitsByRegion();
        from.unitsOfItsYear().forEach(this::link);
        this.absent = AbsentRegions.of(from, to, regions, toByRegion);
    }

    private void link(ReportingUnit unit) {
        Set<ReportingUnit> targets = targets(unit);
        forward.put(unit, targets);
        targets.forEach(target ->
                backward.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(unit));
    }

    private Set<ReportingUnit> targets(ReportingUnit unit) {
        Optional<RegionCode> code =
                from.region(unit).filter(c -> !regions.history(c).isEmpty());
        Optional<ReportingUnit> sameId = to.tree().find(unit.id()).filter(same -> !to.isOfAnotherYear(same));
        if (code.isEmpty()) {
            return sameId.map(Set::of).orElse(Set.of());
        }
        Optional<Region> region = regions.find(code.get(), from.year());
        if (region.isEmpty()) {
            codedLater.add(unit);
            return sameId.filter(same -> isNoOtherRegion(same, code))
                    .map(Set::of)
                    .orElse(Set.of());
        }
        Set<ReportingUnit> targets = targets(unit, region.get(), sameId);
        sameId.filter(same -> isKept(same, code, targets)).ifPresent(targets::add);
        return targets;
    }

    private Set<ReportingUnit> targets(ReportingUnit unit, Region region, Optional<ReportingUnit> sameId) {
        RegionFate fate = RegionFate.of(region, regions, to.year(), toByRegion::containsKey);
        Set<ReportingUnit> targets = new LinkedHashSet<>();
        boolean lost = fate.isPartlyUnknown();
        for (RegionCode became : fate.codes()) {
            List<ReportingUnit> units = toByRegion.getOrDefault(became, List.of());
            targets.addAll(sameId.filter(units::contains).map(List::of).orElse(units));
            lost |= units.isEmpty();
        }
        if (lost && !targets.isEmpty()) {
            partlyUnknown.add(unit);
        }
        return targets;
    }

    private boolean isNoOtherRegion(ReportingUnit unit, Optional<RegionCode> code) {
        Optional<RegionCode> other = to.region(unit);
        return other.isEmpty() || other.equals(code);
    }

    /** Kept under its id by a tree that names no region of it, or still reported of although its region ended. */
    private boolean isKept(ReportingUnit same, Optional<RegionCode> code, Set<ReportingUnit> targets) {
        Optional<RegionCode> other = to.region(same);
        return other.isEmpty() ? targets.isEmpty() : other.equals(code) && to.isTold(same);
    }

    Set<ReportingUnit> to(ReportingUnit earlier) {
        return forward.getOrDefault(earlier, Set.of());
    }

    Set<ReportingUnit> from(ReportingUnit later) {
        return backward.getOrDefault(later, Set.of());
    }

    /** Regions of the earlier year that led to a later unit and are not among the earlier units. */
    List<Region> absent(ReportingUnit later) {
        boolean coded = from(later).stream().anyMatch(codedLater::contains);
        return coded ? List.of() : absent.leadingTo(later);
    }

    /** All units that are linked with a later one, directly or by way of others. */
    Linked linked(ReportingUnit later) {
        Set<ReportingUnit> earliers = new LinkedHashSet<>();
        Set<ReportingUnit> laters = new LinkedHashSet<>(Set.of(later));
        Deque<ReportingUnit> open = new ArrayDeque<>(laters);
        while (!open.isEmpty()) {
            for (ReportingUnit earlier : from(open.pop())) {
                if (earliers.add(earlier)) {
                    to(earlier).stream().filter(laters::add).forEach(open::push);
                }
            }
        }
        boolean partly = earliers.stream().anyMatch(partlyUnknown::contains)
                || laters.stream().anyMatch(absent::isSplit);
        return new Linked(from.inOrder(earliers), to.inOrder(laters), partly);
    }

    /**
     * Units that are linked with each other.
     *
     * @param earlier those of the earlier campaign
     * @param later those of the later campaign
     * @param partlyUnknown whether a part of one led to nothing that is known
     */
    record Linked(List<ReportingUnit> earlier, List<ReportingUnit> later, boolean partlyUnknown) {}
}
