package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.Collection;
import org.campaignstats.core.figure.Bounds;

/**
 * The sum of parts from which some can be taken out again.
 *
 * @param lower the sum of the lower ends
 * @param upper the sum of the upper ends that are not open
 * @param open how many upper ends are open
 */
record PartSum(BigDecimal lower, BigDecimal upper, int open) {
    static PartSum of(Collection<Bounds> parts) {
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        int open = 0;
        for (Bounds part : parts) {
            lower = lower.add(part.lower());
            upper = upper.add(part.upper().orElse(BigDecimal.ZERO));
            open += part.isOpen() ? 1 : 0;
        }
        return new PartSum(lower, upper, open);
    }

    /** The sum of all parts but some of them. */
    Bounds without(Collection<Bounds> some) {
        PartSum out = of(some);
        return new PartSum(lower.subtract(out.lower), upper.subtract(out.upper), open - out.open).bounds();
    }

    Bounds bounds() {
        return open > 0 ? Bounds.atLeast(lower) : Bounds.of(lower, upper);
    }
}
