package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;

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
        return units.stream()
                .reduce((a, b) -> switch (indicator.additivity()) {
                    case ADDITIVE, STOCK -> a.plus(b);
                    case DISTINCT -> distinct(a, b);
                    case RATE, SCORE -> a.hull(b);
                    case TRANSFER ->
                        throw new IllegalArgumentException(
                                "Figures of " + indicator.code() + " are a TRANSFER and are not added");
                })
                .map(all -> all.intersect(indicator.range()).orElse(all))
                .orElseThrow();
    }

    /** Units that may have counted the same activities, or left them all out: no less than the largest. */
    static Bounds overlapping(List<Bounds> units) {
        return Bounds.atLeast(units.stream().map(Bounds::lower).reduce(BigDecimal.ZERO, BigDecimal::max));
    }

    /** Sets that may overlap: from the larger one up to both. */
    private static Bounds distinct(Bounds a, Bounds b) {
        BigDecimal least = a.lower().max(b.lower());
        return a.plus(b).upper().map(most -> Bounds.of(least, most)).orElse(Bounds.atLeast(least));
    }
}
