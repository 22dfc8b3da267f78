package org.campaignstats.assertions;

import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.figure.Bounds;

/** Assertions about bounds. */
public final class BoundsAssert extends AbstractAssert<BoundsAssert, Bounds> {
    BoundsAssert(Bounds bounds) {
        super(bounds, BoundsAssert.class);
    }

    /**
     * Verifies both ends.
     *
     * @param lower the smallest number
     * @param upper the largest number
     * @return this assertion
     */
    public BoundsAssert isBetween(long lower, long upper) {
        isNotNull();
        if (!actual.equals(Bounds.of(lower, upper))) {
            throw failure(
                    "Expected %s to be %s",
                    actual.print(), Bounds.of(lower, upper).print());
        }
        return this;
    }
}
