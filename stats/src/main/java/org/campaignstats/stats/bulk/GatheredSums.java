package org.campaignstats.stats.bulk;

import java.util.List;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.UnitSums;

/**
 * What was added up of one filing and unit, read where it was added up.
 *
 * @param unit the unit
 * @param figures the figures, to which nothing is added any more
 * @param keys the keys by their numbers
 * @param first where the first of what was added up stands
 * @param last where the last stands
 */
record GatheredSums(UnitId unit, UnitFigures figures, List<FigureKey> keys, Place first, Place last)
        implements UnitSums {
    @Override
    public boolean isListed() {
        return figures.isListed();
    }

    @Override
    public boolean has(int key) {
        return figures.has(key);
    }

    @Override
    public long activities(int key) {
        return figures.activities(key);
    }

    @Override
    public long numeric(int key) {
        return figures.numeric(key);
    }

    @Override
    public long numbers(int key) {
        return figures.numbers(key);
    }

    @Override
    public long wholeSum(int key) {
        return whole(figures.wholeSum(key));
    }

    @Override
    public long wholeLower(int key, BoundsPolicy policy) {
        return whole(figures.wholeLower(key, policy == BoundsPolicy.CAUTIOUS));
    }

    private static long whole(long sum) {
        return sum < 0 ? NOT_WHOLE : sum;
    }

    @Override
    public ActivitySums sums(int key) {
        return new ActivitySums(
                unit,
                keys.get(key),
                figures.activities(key),
                figures.numeric(key),
                figures.numbers(key),
                figures.sum(key),
                figures.largest(key),
                figures.bounds(key),
                figures.cautious(key),
                first,
                last);
    }
}
