package org.campaignstats.stats.bulk;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.UnitSums;

/**
 * What figures of no listed activity give of one filing and unit, read where it was noted.
 *
 * @param unit the unit
 * @param slot the number of the filing with the unit
 * @param pages what was noted, to which nothing is added any more
 * @param keys the keys by their numbers
 * @param file the file that the filing stands in
 */
record UnlistedSums(UnitId unit, int slot, UnlistedPages pages, List<FigureKey> keys, String file) implements UnitSums {
    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public boolean has(int key) {
        return pages.has(slot, key);
    }

    @Override
    public long activities(int key) {
        return pages.figures(slot, key);
    }

    @Override
    public long numeric(int key) {
        return pages.numeric(slot, key);
    }

    @Override
    public long numbers(int key) {
        return pages.numbers(slot, key);
    }

    @Override
    public long wholeSum(int key) {
        return pages.isWhole(slot, key) ? pages.wholeLargest(slot, key) : NOT_WHOLE;
    }

    @Override
    public long wholeLower(int key, BoundsPolicy policy) {
        return pages.isWhole(slot, key) ? pages.wholeLower(slot, key, policy == BoundsPolicy.CAUTIOUS) : NOT_WHOLE;
    }

    @Override
    public ActivitySums sums(int key) {
        return new ActivitySums(
                unit,
                keys.get(key),
                pages.figures(slot, key),
                pages.numeric(slot, key),
                pages.numbers(slot, key),
                pages.sum(slot, key),
                Optional.of(pages.largest(slot, key)),
                pages.bounds(slot, key),
                pages.cautious(slot, key),
                SlotSums.place(file, pages.firstRow(slot)),
                SlotSums.place(file, pages.lastRow(slot)));
    }
}
