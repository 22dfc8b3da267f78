package org.campaignstats.stats.rollup;

/** How the silence of a unit is read: one that did not file, or filed without a word on an indicator. */
public enum Silence {
    /** Nothing is known: [0, ∞). */
    UNKNOWN,
    /**
     * There was none: zero. A default and not a statement, so it holds only where no total is given at the unit or at
     * any unit above it, and never for a blank.
     */
    ZERO
}
