package org.campaignstats.stats.rollup;

import java.util.List;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;

/**
 * What many activities of one unit give in one filing, added up before the roll-up, by the numbers of their keys: for so many
 * sums that an object for each would be too much. It must not change once it was added to a roll-up.
 */
public interface UnitSums {
    /** Stands for a sum that is no whole number or does not fit: sums are not negative. */
    long NOT_WHOLE = -1;

    /** Stands for the sum of a key that has none. */
    long NONE = -2;

    /**
     * The unit whose activities they are.
     *
     * @return the unit
     */
    UnitId unit();

    /**
     * Whether the activities are listed, each by its id.
     *
     * @return false for figures of no listed activity, of which the largest counts
     */
    boolean isListed();

    /**
     * The keys that the numbers stand for.
     *
     * @return the keys by their numbers, not all of which {@linkplain #has have} sums; best the same list for all units
     */
    List<FigureKey> keys();

    /**
     * Whether any activity tells of a key.
     *
     * @param key the number of the key
     * @return true where there are sums of it
     */
    boolean has(int key);

    /**
     * How many activities tell of a key.
     *
     * @param key the number of a key that has sums
     * @return the number of activities, 1 or more
     */
    long activities(int key);

    /**
     * How many of them say how much, if only as a range.
     *
     * @param key the number of a key that has sums
     * @return the number of activities
     */
    long numeric(int key);

    /**
     * How many of them give one number.
     *
     * @param key the number of a key that has sums
     * @return the number of activities
     */
    long numbers(int key);

    /**
     * The sum of the numbers.
     *
     * @param key the number of a key that has sums
     * @return the sum; {@link #NOT_WHOLE} where it is no whole number or does not fit
     */
    long wholeSum(int key);

    /**
     * The lower end of the sum of the bounds.
     *
     * @param key the number of a key that has sums
     * @param policy the policy of the roll-up or {@link BoundsPolicy#CAUTIOUS}
     * @return the lower end; {@link #NOT_WHOLE} where it is no whole number or does not fit
     */
    long wholeLower(int key, BoundsPolicy policy);

    /**
     * The lower ends of the sums of the bounds of all keys.
     *
     * @param policy the policy of the roll-up or {@link BoundsPolicy#CAUTIOUS}
     * @param lowers is told {@link #wholeLower} by the numbers of the keys, {@link #NONE} of a key that has no sums
     */
    default void wholeLowers(BoundsPolicy policy, long[] lowers) {
        for (int key = 0; key < lowers.length; key++) {
            lowers[key] = has(key) ? wholeLower(key, policy) : NONE;
        }
    }

    /**
     * All sums of a key.
     *
     * @param key the number of a key that has sums
     * @return the sums, made when they are asked for
     */
    ActivitySums sums(int key);
}
