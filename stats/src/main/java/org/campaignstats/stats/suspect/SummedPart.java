package org.campaignstats.stats.suspect;

import org.campaignstats.core.figure.Bounds;

/**
 * One part of what a filed figure is compared with.
 *
 * @param sort what it is
 * @param name what people call it: a unit, or the key of a breakdown; of the own level its unit
 * @param reading what is known of it
 */
public record SummedPart(Sort sort, String name, Reading reading) {
    /** What a part is. */
    public enum Sort {
        /** The own level of the unit. */
        OWN_LEVEL,
        /** A unit below. */
        UNIT,
        /** A key of a breakdown. */
        KEY,
        /** What is not named, and so never suspected. */
        REST,
        /** All there is: the same thing, said again. */
        STATEMENT
    }

    Bounds bounds() {
        return reading.bounds();
    }

    /** Whether it can be left out of a sum, or added twice. */
    boolean isAdded() {
        return sort == Sort.OWN_LEVEL || sort == Sort.UNIT || sort == Sort.KEY;
    }
}
