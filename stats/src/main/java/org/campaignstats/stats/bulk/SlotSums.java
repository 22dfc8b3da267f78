package org.campaignstats.stats.bulk;

import java.util.List;
import java.util.Optional;
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
 * @param slot the number of the filing with the unit
 * @param pages the sums, to which nothing is added any more
 * @param keys the keys by their numbers
 * @param file the file that the filing stands in
 */
record SlotSums(UnitId unit, int slot, SumPages pages, List<FigureKey> keys, String file) implements UnitSums {
    @Override
    public boolean isListed() {
        return true;
    }

    @Override
    public boolean has(int key) {
        return pages.has(slot, key);
    }

    boolean hasAny() {
        for (int key = 0; key < keys.size(); key++) {
            if (has(key)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long activities(int key) {
        return pages.activities(slot, key);
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
        return whole(pages.wholeSum(slot, key));
    }

    @Override
    public long wholeLower(int key, BoundsPolicy policy) {
        return whole(pages.wholeLower(slot, key, policy == BoundsPolicy.CAUTIOUS));
    }

    @Override
    public void wholeLowers(BoundsPolicy policy, long[] lowers) {
        pages.wholeLowers(slot, policy == BoundsPolicy.CAUTIOUS, lowers);
    }

    private static long whole(long sum) {
        return sum < 0 ? NOT_WHOLE : sum;
    }

    @Override
    public ActivitySums sums(int key) {
        return new ActivitySums(
                unit,
                keys.get(key),
                pages.activities(slot, key),
                pages.numeric(slot, key),
                pages.numbers(slot, key),
                pages.sum(slot, key),
                Optional.empty(),
                pages.bounds(slot, key),
                pages.cautious(slot, key),
                place(file, pages.firstRow(slot)),
                place(file, pages.lastRow(slot)));
    }

    static Place place(String file, int row) {
        return row == 0 ? Place.of(file) : Place.of(file, row);
    }
}
