package org.campaignstats.stats.rollup;

import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;

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
        STATED("as stated", "据报"),
        /** It is the sum of the units below. */
        SUM("sum", "汇总"),
        /** It follows from its parts, which do not sum, or is a numerator by a denominator. */
        COMPUTED("computed", "推算"),
        /** It is what the total leaves of it. */
        DIFFERENCE("by difference", "差额"),
        /** It is taken as zero because nothing was said of it and no total either. */
        SILENCE("zero by default", "未报按零计"),
        /** There is none: the unit has no work of its own. */
        NONE("none", "无"),
        /** Nothing was said of it. */
        UNSTATED("not stated", "未报");

        private final String english;
        private final String chinese;

        Basis(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The basis in words.
         *
         * @return for example {@code by difference}
         */
        public String words() {
            return english;
        }

        /**
         * The basis in words.
         *
         * @param language the language
         * @return the words
         */
        public String words(Language language) {
            return language.pick(english, chinese);
        }
    }

    /**
     * The part in one line.
     *
     * @param language the language
     * @return for example {@code 111,050–112,150，差额}
     */
    public String in(Language language) {
        return bounds.print(language) + language.pick(", ", "，") + basis.words(language);
    }

    /**
     * The part in one line.
     *
     * @return for example {@code 111,050–112,150, by difference}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
