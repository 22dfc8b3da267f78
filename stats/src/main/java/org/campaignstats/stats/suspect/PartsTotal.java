package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;

/** The sum of some parts, in which one can be changed without adding up the others again. */
final class PartsTotal {
    private BigDecimal lower = BigDecimal.ZERO;
    private BigDecimal closedUpper = BigDecimal.ZERO;
    private int open;

    void add(Bounds part) {
        lower = lower.add(part.lower());
        closedUpper = closedUpper.add(closedUpper(part));
        open += part.isOpen() ? 1 : 0;
    }

    Bounds bounds() {
        return bounds(lower, closedUpper, open);
    }

    /** The sum as it would be if one of the parts were something else. */
    Bounds with(Bounds part, Bounds changed) {
        return bounds(
                lower.subtract(part.lower()).add(changed.lower()),
                closedUpper.subtract(closedUpper(part)).add(closedUpper(changed)),
                open - (part.isOpen() ? 1 : 0) + (changed.isOpen() ? 1 : 0));
    }

    private static BigDecimal closedUpper(Bounds bounds) {
        return bounds.upper().orElse(BigDecimal.ZERO);
    }

    private static Bounds bounds(BigDecimal lower, BigDecimal upper, int open) {
        return open > 0 ? Bounds.atLeast(lower) : Bounds.of(lower, upper);
    }
}
