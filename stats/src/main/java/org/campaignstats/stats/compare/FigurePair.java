package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * The rolled-up figures of one key at corresponding units of two campaigns.
 *
 * @param units the units
 * @param indicator the indicator
 * @param from the figures of the earlier campaign, one for each unit
 * @param to the figure of the later campaign, if there is one
 * @param earlier shares within the earlier campaign
 * @param toShares shares within the later campaign
 */
record FigurePair(
        UnitCorrespondence units,
        Indicator indicator,
        List<RolledFigure> from,
        Optional<RolledFigure> to,
        Shares earlier,
        Shares toShares) {
    /** What is known of the earlier units together; a region that is not among them has an unknown figure. */
    Optional<Bounds> fromBounds() {
        if (from.isEmpty() || from.size() + units.absent().size() > 1 && !Together.isPossible(indicator)) {
            return Optional.empty();
        }
        List<Bounds> all =
                new ArrayList<>(from.stream().map(RolledFigure::bounds).toList());
        units.absent().forEach(region -> all.add(indicator.range()));
        return Optional.of(overlap() ? Together.overlapping(all) : Together.of(indicator, all));
    }

    /** Whether several units held activities together: all of them may have counted these, or none. */
    private boolean overlap() {
        return from.size() > 1
                && indicator.additivity() != Additivity.RATE
                && indicator.additivity() != Additivity.SCORE
                && from.stream().anyMatch(RolledFigure::sharesActivities);
    }

    Optional<BigDecimal> fromNumber() {
        List<BigDecimal> numbers =
                from.stream().flatMap(f -> f.number().stream()).toList();
        boolean sums = indicator.additivity() == Additivity.ADDITIVE || indicator.additivity() == Additivity.STOCK;
        boolean complete = numbers.size() == from.size() && units.absent().isEmpty() && !overlap();
        return complete && (sums || from.size() == 1) ? numbers.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    /** A part that is unknown leaves no share of the others. */
    Optional<Shares> fromShares() {
        return Optional.of(earlier).filter(s -> units.absent().isEmpty());
    }
}
