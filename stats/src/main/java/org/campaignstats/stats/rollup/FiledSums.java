package org.campaignstats.stats.rollup;

import java.util.Comparator;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;

/**
 * What activities of one unit and key give, as one filing has them.
 *
 * @param unit the unit, with all its keys
 * @param key the number of the key
 */
record FiledSums(OfUnit unit, int key) {
    /** An order that depends on nothing but who filed and where it stands. */
    static final Comparator<FiledSums> ORDER = Comparator.comparing(FiledSums::filer)
            .thenComparing(filed -> filed.sums().first().toString())
            .thenComparing(FiledSums::isListed);

    /**
     * All that one filing gives of the activities of a unit.
     *
     * @param filer who filed it
     * @param sums what they give
     */
    record OfUnit(UnitId filer, UnitSums sums) {}

    UnitId filer() {
        return unit.filer();
    }

    boolean isByItself() {
        return unit.filer().equals(unit.sums().unit());
    }

    /** Whether activities are listed; else the largest figure counts. */
    boolean isListed() {
        return unit.sums().isListed();
    }

    boolean isNumeric() {
        return unit.sums().numeric(key) > 0;
    }

    ActivitySums sums() {
        return unit.sums().sums(key);
    }

    Bounds bounds(BoundsPolicy policy) {
        return sums().bounds(policy);
    }
}
