package org.campaignstats.stats.compare;

import java.math.BigDecimal;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;

/**
 * A random number and bounds that hold it.
 *
 * @param truth the number
 * @param bounds the bounds
 */
record TrueBounds(BigDecimal truth, Bounds bounds) {
    /** Small numbers, often zero; bounds that are often a point, open or touch zero. */
    static TrueBounds random(Random random) {
        int truth = random.nextInt(4) == 0 ? 0 : random.nextInt(20);
        int lower = random.nextBoolean() ? truth : random.nextInt(truth + 1);
        int upper = random.nextBoolean() ? truth : truth + random.nextInt(10);
        return new TrueBounds(
                BigDecimal.valueOf(truth), random.nextInt(5) == 0 ? Bounds.atLeast(lower) : Bounds.of(lower, upper));
    }
}
