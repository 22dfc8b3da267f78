package org.campaignstats.stats.combination;

import org.campaignstats.core.figure.Bounds;

/**
 * One of the parts that a figure is combined from: the own level of a unit, or a unit below it.
 *
 * @param bounds between which numbers the part lies
 * @param weight how much it weighs in a mean: the bounds of its denominator; {@link Bounds#UNKNOWN} where none is known
 */
public record Part(Bounds bounds, Bounds weight) {
    /**
     * A part of which no weight is known.
     *
     * @param bounds between which numbers it lies
     * @return the part
     */
    public static Part of(Bounds bounds) {
        return new Part(bounds, Bounds.UNKNOWN);
    }
}
