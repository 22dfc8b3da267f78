package org.campaignstats.stats.compare;

import org.campaignstats.core.language.Message;

/**
 * Why two figures are not compared.
 *
 * @param reason the reason, for programs
 * @param words the reason in words, with the units or measures that it is about
 */
public record NotComparable(Reason reason, Message words) {
    /** Why two figures are not compared. */
    public enum Reason {
        /** One unit became several. */
        SPLIT,
        /** Units that stand under it in one year stand elsewhere in the other. */
        REGROUPED,
        /** The unit has no predecessor that is known. */
        NEW,
        /** The unit has no successor that is known. */
        ENDED,
        /** Nobody spoke of the indicator in the later campaign. */
        ONLY_EARLIER,
        /** Nobody spoke of the indicator in the earlier campaign. */
        ONLY_LATER,
        /** The two campaigns counted it in different measures, such as 人 and 人次. */
        OTHER_MEASURE,
        /** What several units received from above is not added, so it cannot be compared with what one received. */
        TRANSFER,
        /** A total in an open tree is of the units that occur, and in the other campaign it is not of the same ones. */
        OTHER_UNITS
    }

    /**
     * The reason in words.
     *
     * @return the words in English
     */
    @Override
    public String toString() {
        return words.toString();
    }

    /** Why figures of units that cannot be compared are not. */
    static NotComparable of(UnitCorrespondence units) {
        return new NotComparable(Reason.valueOf(units.kind().name()), units.words());
    }
}
