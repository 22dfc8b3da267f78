package org.campaignstats.assertions;

import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.figure.Bounds;
import org.jspecify.annotations.Nullable;

/** Asserts between which numbers something lies. */
abstract class AbstractBoundsAssert<SELF extends AbstractBoundsAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    AbstractBoundsAssert(@Nullable A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** Between which numbers it lies; fails where there is nothing to assert. */
    abstract Bounds bounds();

    /** The failure that it should be or have one thing and is or has another. */
    abstract AssertionError differs(String expected, String found);

    /**
     * Verifies both ends.
     *
     * @param lower the smallest number
     * @param upper the largest number
     * @return this assertion
     */
    public SELF isBetween(BigDecimal lower, BigDecimal upper) {
        return is(Bounds.of(lower, upper));
    }

    /**
     * Verifies both ends.
     *
     * @param lower the smallest number
     * @param upper the largest number
     * @return this assertion
     */
    public SELF isBetween(long lower, long upper) {
        return is(Bounds.of(lower, upper));
    }

    /**
     * Verifies both ends.
     *
     * @param lower the smallest number as a decimal, as {@code 77.85}
     * @param upper the largest number as a decimal
     * @return this assertion
     */
    public SELF isBetween(String lower, String upper) {
        return isBetween(new BigDecimal(lower), new BigDecimal(upper));
    }

    /**
     * Verifies that only one number is possible.
     *
     * @param number the number
     * @return this assertion
     */
    public SELF isExactly(BigDecimal number) {
        return is(Bounds.exactly(number));
    }

    /**
     * Verifies that only one number is possible.
     *
     * @param number the number
     * @return this assertion
     */
    public SELF isExactly(long number) {
        return isExactly(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that only one number is possible.
     *
     * @param number the number as a decimal
     * @return this assertion
     */
    public SELF isExactly(String number) {
        return isExactly(new BigDecimal(number));
    }

    /**
     * Verifies the lower end, and that there is no upper one.
     *
     * @param lower the smallest number
     * @return this assertion
     */
    public SELF isAtLeast(BigDecimal lower) {
        return is(Bounds.atLeast(lower));
    }

    /**
     * Verifies the lower end, and that there is no upper one.
     *
     * @param lower the smallest number
     * @return this assertion
     */
    public SELF isAtLeast(long lower) {
        return isAtLeast(BigDecimal.valueOf(lower));
    }

    /**
     * Verifies the lower end, and that there is no upper one.
     *
     * @param lower the smallest number as a decimal
     * @return this assertion
     */
    public SELF isAtLeast(String lower) {
        return isAtLeast(new BigDecimal(lower));
    }

    /**
     * Verifies that nothing is known: it may be any number from zero up.
     *
     * @return this assertion
     */
    public SELF isUnknown() {
        return is(Bounds.UNKNOWN);
    }

    private SELF is(Bounds expected) {
        return same("to be ", expected, "was ", bounds());
    }

    /** Compares bounds; the words come before them in a failure. */
    final SELF same(String wanted, Bounds expected, String was, Bounds found) {
        if (!found.equals(expected)) {
            boolean alike = found.print().equals(expected.print());
            throw differs(
                    wanted + (alike ? expected.toString() : expected.print()),
                    was + (alike ? found.toString() : found.print()));
        }
        return myself;
    }
}
