package org.campaignstats.stats.combination;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;

/** A running sum of bounds from which one can be taken out again, open ends counted apart. */
final class BoundsSum {
    private BigDecimal lower = BigDecimal.ZERO;
    private BigDecimal closedUpper = BigDecimal.ZERO;
    private int open;

    void add(Bounds bounds) {
        lower = lower.add(bounds.lower());
        if (bounds.isOpen()) {
            open++;
        } else {
            closedUpper = closedUpper.add(bounds.upper().orElseThrow());
        }
    }

    /** How many have no upper end. */
    int open() {
        return open;
    }

    Bounds total() {
        return of(lower, closedUpper, open);
    }

    /** The sum of all but one that was added. */
    Bounds without(Bounds bounds) {
        return bounds.isOpen()
                ? of(lower.subtract(bounds.lower()), closedUpper, open - 1)
                : of(
                        lower.subtract(bounds.lower()),
                        closedUpper.subtract(bounds.upper().orElseThrow()),
                        open);
    }

    private static Bounds of(BigDecimal lower, BigDecimal upper, int open) {
        return open > 0 ? Bounds.atLeast(lower) : Bounds.of(lower, upper);
    }
}
