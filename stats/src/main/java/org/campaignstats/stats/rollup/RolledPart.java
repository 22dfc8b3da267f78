package org.campaignstats.stats.rollup;

import org.campaignstats.core.figure.Bounds;

/**
 * The part of a rolled-up figure that is the unit's own level, or that is the units below it.
 *
 * @param bounds between which numbers it lies
 * @param basis where the bounds come from
 */
public record RolledPart(Bounds bounds, Basis basis) {
    /** Where the bounds of a part come from. */
    public enum Basis {
        /** It was stated. */
        STATED("as stated"),
        /** It is the sum of the units below. */
        SUM("sum"),
        /** It is what the total leaves of it. */
        DIFFERENCE("by difference"),
        /** It is taken as zero because nothing was said of it and no total either. */
        SILENCE("zero by default"),
        /** There is none: the unit has no work of its own. */
        NONE("none"),
        /** Nothing was said of it. */
        UNSTATED("not stated");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /**
         * The basis in words.
         *
         * @return for example {@code by difference}
         */
        public String words() {
            return words;
        }
    }

    /**
     * The part in one line.
     *
     * @return for example {@code 111,050–112,150, by difference}
     */
    @Override
    public String toString() {
        return bounds.print() + ", " + basis.words();
    }
}
