package org.campaignstats.stats.combination;

/**
 * Numerator divided by denominator, never averaged: the roll-up recomputes it from both where they are known. Else it is a
 * mean of the parts, weighted by their denominators, and between the smallest and the largest where these are not known.
 */
final class Rate extends Score {
    static final Combination INSTANCE = new Rate();
}
