package org.campaignstats.stats.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * Tells totals in open trees that are not of the same units: there a total that nobody stated is the sum of the units that
 * occur, so that one unit more or less would pass for growth.
 */
final class OccurringTotals {
    private final Map<UnitId, UnitCorrespondence> byLater = new HashMap<>();
    private final Map<UnitId, UnitCorrespondence> byEarlier = new HashMap<>();
    private final Set<UnitCorrespondence> differing = new HashSet<>();

    OccurringTotals(Side from, Side to, List<UnitCorrespondence> all) {
        for (UnitCorrespondence one : all) {
            one.to().ifPresent(later -> byLater.put(later.id(), one));
            one.from().forEach(earlier -> byEarlier.put(earlier.id(), one));
        }
        for (UnitCorrespondence one : all) {
            if (!one.kind().isComparable() || !one.absent().isEmpty()) {
                one.to().ifPresent(later -> markAbove(to, later, byLater));
                one.from().forEach(earlier -> markAbove(from, earlier, byEarlier));
            }
        }
    }

    private void markAbove(Side side, ReportingUnit unit, Map<UnitId, UnitCorrespondence> by) {
        Optional<ReportingUnit> at = unit.parent().flatMap(side.tree()::find);
        while (at.isPresent()) {
            Optional.ofNullable(by.get(at.get().id())).ifPresent(differing::add);
            at = at.get().parent().flatMap(side.tree()::find);
        }
    }

    /** Whether two totals are of different units, or only one is of all there are. */
    boolean isOfDifferentUnits(FigurePair pair) {
        boolean later = pair.to().orElseThrow().isOfOccurringUnitsOnly();
        boolean earlier = pair.from().stream().anyMatch(RolledFigure::isOfOccurringUnitsOnly);
        if (pair.indicator().additivity() == Additivity.TRANSFER || !later && !earlier) {
            return false;
        }
        return later != earlier || differing.contains(pair.units());
    }
}
