package org.campaignstats.stats.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** The expected units, counted by level and by the inner units that they are at or below. */
final class CountedUnits {
    private static final Comparator<Optional<RegionLevel>> HIGHEST_FIRST =
            Comparator.comparingInt(level -> level.map(RegionLevel::ordinal).orElse(Integer.MAX_VALUE));

    private final UnitTree tree;
    private final Collection<UnitCoverage> units;
    private final Optional<LocalDate> deadline;

    CountedUnits(UnitTree tree, Collection<UnitCoverage> units, Optional<LocalDate> deadline) {
        this.tree = tree;
        this.units = units;
        this.deadline = deadline;
    }

    List<LevelCoverage> levels() {
        Map<Optional<RegionLevel>, List<UnitCoverage>> byLevel = new TreeMap<>(HIGHEST_FIRST);
        units.forEach(unit ->
                byLevel.computeIfAbsent(unit.level(), l -> new ArrayList<>()).add(unit));
        return byLevel.entrySet().stream()
                .map(e -> new LevelCoverage(e.getKey(), FilingCounts.of(e.getValue(), deadline)))
                .toList();
    }

    /** Those at or below the top of the report: what lies above it holds only some of its units. */
    List<InnerUnitCoverage> innerUnits(ReportingUnit top) {
        Map<UnitId, List<UnitCoverage>> below = new HashMap<>();
        for (UnitCoverage unit : units) {
            Optional<ReportingUnit> at = Optional.of(unit.unit());
            while (at.isPresent()) {
                below.computeIfAbsent(at.get().id(), u -> new ArrayList<>()).add(unit);
                at = at.filter(a -> !a.equals(top))
                        .flatMap(ReportingUnit::parent)
                        .flatMap(tree::find);
            }
        }
        return tree.depthFirst().stream()
                .filter(unit -> below.containsKey(unit.id())
                        && !tree.children(unit.id()).isEmpty())
                .map(unit -> new InnerUnitCoverage(
                        unit, FilingCounts.of(below.getOrDefault(unit.id(), List.of()), deadline)))
                .toList();
    }
}
