package org.campaignstats.core.indicator;

/** How figures of disjoint reporting units combine into a figure of all of them. */
public enum Additivity {
    /** They sum: leaflets distributed, complaints received, losses recovered. */
    ADDITIVE,
    /** The same thing may be counted by several: between the largest and the sum. Heads (人), not attendances (人次). */
    DISTINCT,
    /** What exists at a time: sums over units, never over campaigns. */
    STOCK,
    /** What one level hands to another: shown at each unit, never added over levels. */
    TRANSFER,
    /** Recomputed from numerator and denominator, never averaged. */
    RATE,
    /** Between the smallest and the largest; weighted where weights are known. */
    SCORE
}
