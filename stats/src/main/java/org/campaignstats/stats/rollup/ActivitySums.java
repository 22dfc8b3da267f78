package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;

/**
 * What several activities of one unit give of one key, added up before the roll-up: for so many records that an object for
 * each would be too much. Activities that are listed are told of once each, so that they are distinct and sum. Figures of no
 * listed activity are not known to be of different ones, so that the largest counts.
 *
 * @param unit the unit whose activities they are
 * @param key what is counted
 * @param activities how many activities tell of it, or how many figures of no listed activity there are, 1 or more
 * @param numeric how many of them say how much, if only as a range; the others are blank or vague
 * @param numbers how many of them give one number
 * @param sum the sum of these numbers
 * @param largest the largest of these numbers where they are of no listed activity, 0 where there is none; empty where
 *     activities are listed
 * @param bounds the sum of the bounds of all, under the policy of the roll-up; where they are of no listed activity from the
 *     largest of the lower ends on
 * @param cautious the same under {@link BoundsPolicy#CAUTIOUS}
 * @param first where the first of them stands
 * @param last where the last of them stands
 */
public record ActivitySums(
        UnitId unit,
        FigureKey key,
        long activities,
        long numeric,
        long numbers,
        BigDecimal sum,
        Optional<BigDecimal> largest,
        Bounds bounds,
        Bounds cautious,
        Place first,
        Place last) {
    /**
     * Checks the counts.
     *
     * @param unit the unit
     * @param key the key
     * @param activities how many
     * @param numeric how many say how much
     * @param numbers how many give one number
     * @param sum the sum of these
     * @param largest the largest of these
     * @param bounds the sum of the bounds
     * @param cautious the sum of the cautious bounds
     * @param first the first place
     * @param last the last place
     * @throws IllegalArgumentException if there is no activity, or the counts do not contain each other
     */
    public ActivitySums {
        if (activities < 1 || numeric > activities || numbers > numeric || numbers < 0) {
            throw new IllegalArgumentException("Of activities at least 1, numeric ones and numbers each must hold the"
                    + " next, were " + activities + ", " + numeric + " and " + numbers);
        }
    }

    /**
     * Whether the activities are listed, each by its id.
     *
     * @return false for figures of no listed activity
     */
    public boolean isListed() {
        return largest.isEmpty();
    }

    Bounds bounds(BoundsPolicy policy) {
        return policy == BoundsPolicy.CAUTIOUS ? cautious : bounds;
    }
}
