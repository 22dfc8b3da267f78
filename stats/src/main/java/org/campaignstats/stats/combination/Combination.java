package org.campaignstats.stats.combination;

import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;

/**
 * How the figures of one kind of indicator combine: upward from the parts of a unit to its whole, downward from the whole to
 * what it leaves of each part. The parts are a unit's own level and the units under it; no two of them share a place, though
 * they may count the same thing.
 *
 * <p>The roll-up asks a combination for every unit of a tree and meets the answer with what was filed; a combination knows
 * neither trees nor reports. Every answer must be sound: where each part lies within its bounds, the whole must lie within
 * {@link #together}; where the whole does too, each part must lie within {@link #left}.
 */
public interface Combination {
    /**
     * What the parts give together.
     *
     * @param parts the parts, in the order of the tree, possibly none
     * @return bounds of the whole; {@link Bounds#UNKNOWN} where nothing follows
     */
    Bounds together(List<Part> parts);

    /**
     * What the whole leaves of each part.
     *
     * @param whole bounds of the whole, at most {@link #together} of the parts and what was filed of it
     * @param parts the parts
     * @return bounds for each part, in the same order, to be met with its own; the parts' own where nothing follows
     */
    default List<Bounds> left(Bounds whole, List<Part> parts) {
        return parts.stream().map(Part::bounds).toList();
    }

    /**
     * What events or keys of a breakdown, which are all of one unit, give together. They need not be all there are: it is
     * the lower end that bounds the unit.
     *
     * @param parts their bounds, possibly none
     * @return bounds of them together; {@link Bounds#UNKNOWN} where events and keys bound nothing
     */
    default Bounds within(List<Bounds> parts) {
        return Bounds.UNKNOWN;
    }

    /**
     * How the figures combine where the reports say that the parts are all there and no two of them overlap.
     *
     * @return this, where that makes no difference
     */
    default Combination whereDisjoint() {
        return this;
    }

    /**
     * Whether figures of different units are added: then a joint figure and one of several units together can be, too, and
     * the numbers that were stated sum.
     *
     * @return false where nothing else is said
     */
    default boolean addsUp() {
        return false;
    }

    /**
     * Whether figures of different campaigns may be added.
     *
     * @return false where nothing else is said
     */
    default boolean addsOverCampaigns() {
        return false;
    }

    /**
     * Whether the whole lies between the smallest and the largest part. It then stays within the range of the indicator,
     * and silence cannot be read as zero.
     *
     * @return false where nothing else is said
     */
    default boolean isMean() {
        return false;
    }

    /**
     * The combination of a kind of indicator.
     *
     * @param additivity the kind
     * @return its combination
     */
    static Combination of(Additivity additivity) {
        return switch (additivity) {
            case ADDITIVE -> Sum.OF_FLOWS;
            case DISTINCT -> DistinctCount.INSTANCE;
            case STOCK -> Stock.INSTANCE;
            case TRANSFER -> Transfer.INSTANCE;
            case RATE -> Rate.INSTANCE;
            case SCORE -> Score.INSTANCE;
        };
    }
}
