package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.figure.Bounds;

/**
 * A contradiction between reports: two readings of one quantity that no number satisfies.
 *
 * @param about which quantity of the unit it is
 * @param activity the activity, where it is about an event; else empty
 * @param saidTwice whether one thing was stated twice, differently; else a stated figure contradicts what its parts give
 * @param filed the stated figure; of a thing said twice, the statement with the smallest upper end
 * @param computed what the parts give; of a thing said twice, the statement with the largest lower end
 * @param certain whether the two contradict each other even under {@link
 *     org.campaignstats.core.figure.BoundsPolicy#CAUTIOUS}
 * @param suspects what would explain it, the simplest first; none yet, they come with a later version
 */
public record Discrepancy(
        About about,
        Optional<ActivityId> activity,
        boolean saidTwice,
        Bounds filed,
        Bounds computed,
        boolean certain,
        List<String> suspects) {
    /** Which quantity of a unit a contradiction is about, in the order in which they are listed. */
    public enum About {
        /** One activity. */
        EVENT,
        /** The unit's own level. */
        OWN,
        /** All units under it. */
        UNDER,
        /** The unit and all units under it. */
        WHOLE;

        /**
         * The name in small letters.
         *
         * @return for example {@code whole}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Copies the suspects.
     *
     * @param about which quantity it is
     * @param activity the activity
     * @param saidTwice whether one thing was stated twice
     * @param filed the stated figure
     * @param computed what the parts give
     * @param certain whether it is certain
     * @param suspects what would explain it
     */
    public Discrepancy {
        suspects = List.copyOf(suspects);
    }

    /**
     * By how much the two readings miss each other.
     *
     * @return the distance between the two intervals, positive
     */
    public BigDecimal gap() {
        return filed.gap(computed);
    }

    Discrepancy withCertain(boolean isCertain) {
        return new Discrepancy(about, activity, saidTwice, filed, computed, isCertain, suspects);
    }

    /** Whether the two are about the same quantity of a unit. */
    boolean isAboutSame(Discrepancy other) {
        return about == other.about && activity.equals(other.activity);
    }

    /**
     * The discrepancy in words.
     *
     * @return for example {@code whole: filed 132,483, computed 132,213, gap 270 (certain)}
     */
    @Override
    public String toString() {
        String what = about + activity.map(id -> " " + id).orElse("");
        String readings = saidTwice
                ? ": said twice, " + filed.print() + " and " + computed.print()
                : ": filed " + filed.print() + ", computed " + computed.print();
        return what + readings + ", gap " + Bounds.exactly(gap()).print() + (certain ? " (certain)" : "");
    }
}
