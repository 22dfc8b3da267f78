package org.campaignstats.stats.rollup;

import org.campaignstats.core.indicator.Additivity;

/** How the figures of one kind of indicator combine over a tree. A further kind is a further class. */
interface Combination {
    /**
     * Combines the statements of one key.
     *
     * @param question what is to be combined, and how
     * @return bounds and discrepancies of every unit
     */
    Combined combine(Question question);

    /** Whether a unit's stated numbers may be added to those of the unit above it. */
    boolean sumsUp();

    /** The combination of a kind of indicator. */
    static Combination of(Additivity additivity) {
        return switch (additivity) {
            case ADDITIVE, STOCK -> new Summed();
            case DISTINCT, TRANSFER, RATE, SCORE -> new KeptApart();
        };
    }
}
