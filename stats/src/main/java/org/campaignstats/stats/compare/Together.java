package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;

/** The figure of several disjoint units together, by the kind of indicator. */
final class Together {
    private Together() {}

    /** Whether figures of several units can be taken together at all. */
    static boolean isPossible(Indicator indicator) {
        return indicator.additivity() != Additivity.TRANSFER;
    }

    static Bounds of(Indicator indicator, List<Bounds> units) {
        if (units.size() == 1) {
            return units.get(0);
        }
        if (!isPossible(indicator)) {
            throw new IllegalArgumentException("Figures of " + indicator.code() + " are a TRANSFER and are not added");
        }
        Bounds all = Combination.of(indicator.additivity())
                .together(units.stream().map(Part::of).toList());
        return all.intersect(indicator.range()).orElse(all);
    }

    /** Units that may have counted the same activities, or left them all out: no less than the largest. */
    static Bounds overlapping(List<Bounds> units) {
        return Bounds.atLeast(units.stream().map(Bounds::lower).reduce(BigDecimal.ZERO, BigDecimal::max));
    }
}
