package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;

/**
 * The sums of one unit and key by themselves, as key 0.
 *
 * @param given the sums
 * @param keys their key
 */
record OneSum(ActivitySums given, List<FigureKey> keys) implements UnitSums {
    static OneSum of(ActivitySums sums) {
        return new OneSum(sums, List.of(sums.key()));
    }

    @Override
    public UnitId unit() {
        return given.unit();
    }

    @Override
    public boolean isListed() {
        return given.isListed();
    }

    @Override
    public boolean has(int key) {
        return true;
    }

    @Override
    public long activities(int key) {
        return given.activities();
    }

    @Override
    public long numeric(int key) {
        return given.numeric();
    }

    @Override
    public long numbers(int key) {
        return given.numbers();
    }

    @Override
    public long wholeSum(int key) {
        return whole(given.largest().orElse(given.sum()));
    }

    @Override
    public long wholeLower(int key, BoundsPolicy policy) {
        return whole(given.bounds(policy).lower());
    }

    private static long whole(BigDecimal number) {
        return number.signum() >= 0 && WholeNumbers.isWhole(number) ? number.longValue() : NOT_WHOLE;
    }

    @Override
    public ActivitySums sums(int key) {
        return given;
    }
}
