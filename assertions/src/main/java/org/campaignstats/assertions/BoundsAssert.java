package org.campaignstats.assertions;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.jspecify.annotations.Nullable;

/** Assertions about bounds. */
public final class BoundsAssert extends AbstractBoundsAssert<BoundsAssert, Bounds> {
    BoundsAssert(@Nullable Bounds bounds) {
        super(bounds, BoundsAssert.class);
    }

    @Override
    Bounds bounds() {
        isNotNull();
        return actual;
    }

    @Override
    AssertionError differs(String expected, String found) {
        return failure("%s", "Expected bounds " + expected + ", " + found);
    }

    /**
     * Verifies that a number is within.
     *
     * @param number the number
     * @return this assertion
     */
    public BoundsAssert contains(BigDecimal number) {
        return contains(Bounds.exactly(number));
    }

    /**
     * Verifies that a number is within.
     *
     * @param number the number
     * @return this assertion
     */
    public BoundsAssert contains(long number) {
        return contains(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that a number is within.
     *
     * @param number the number as a decimal
     * @return this assertion
     */
    public BoundsAssert contains(String number) {
        return contains(new BigDecimal(number));
    }

    /**
     * Verifies that other bounds are wholly within.
     *
     * @param other the other bounds
     * @return this assertion
     */
    public BoundsAssert contains(Bounds other) {
        if (!bounds().contains(other)) {
            throw differs("to contain " + other, "were " + actual);
        }
        return this;
    }
}
