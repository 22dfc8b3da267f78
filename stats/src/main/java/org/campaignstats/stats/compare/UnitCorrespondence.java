package org.campaignstats.stats.compare;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.Region;
import org.campaignstats.core.unit.ReportingUnit;

/**
 * Which units of the earlier campaign a unit of the later one is compared with. For example 黄浦区 of 2012 with 黄浦区 and
 * 卢湾区 of 2010 together, because 卢湾区 became a part of it in 2011.
 *
 * @param unit the unit that is listed: that of the later campaign, or one of the earlier that has none there
 * @param kind how the two correspond, and whether they can be compared
 * @param from the units of the earlier campaign, in the order of their tree; none stands under another
 * @param to the unit of the later campaign; empty where there is none that the unit can be compared with
 * @param absent regions of the earlier year that led to the unit too and are not among the units of that campaign, so that
 *     their figures are unknown
 * @param words the correspondence in words
 */
public record UnitCorrespondence(
        ReportingUnit unit,
        Kind kind,
        List<ReportingUnit> from,
        Optional<ReportingUnit> to,
        List<Region> absent,
        Message words) {
    /** How units of two campaigns correspond. */
    public enum Kind {
        /** It is the same unit. */
        SAME,
        /** It took the place of one unit that had another code. */
        SUCCESSOR,
        /** Several units became this one: they are compared together. */
        MERGED,
        /** One unit became several, or a part of it became this one: not comparable. */
        SPLIT,
        /** Units that stand under it in one year stand elsewhere in the other: not comparable. */
        REGROUPED,
        /** No unit of the earlier campaign is known to have led to it: not comparable. */
        NEW,
        /** No unit of the later campaign is known to have come of it: not comparable. */
        ENDED;

        /**
         * Whether figures of the units can be compared.
         *
         * @return true for one unit with one, or with several together
         */
        public boolean isComparable() {
            return this == SAME || this == SUCCESSOR || this == MERGED;
        }
    }

    /**
     * Copies the lists.
     *
     * @param unit the unit that is listed
     * @param kind how the two correspond
     * @param from the units of the earlier campaign
     * @param to the unit of the later campaign
     * @param absent regions that are not among the units of the earlier campaign
     * @param words the correspondence in words
     */
    public UnitCorrespondence {
        from = List.copyOf(from);
        absent = List.copyOf(absent);
    }

    UnitCorrespondence regrouped(Message why) {
        return new UnitCorrespondence(unit, Kind.REGROUPED, from, to, absent, why);
    }

    /**
     * The correspondence in words.
     *
     * @return for example {@code 310101 黄浦区 and 310103 卢湾区 of 2010 together}
     */
    @Override
    public String toString() {
        return words.toString();
    }
}
