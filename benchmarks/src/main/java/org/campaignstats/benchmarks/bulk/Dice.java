package org.campaignstats.benchmarks.bulk;

/**
 * Numbers drawn for one place of the file, by SplitMix64: the same for the same place, in whatever order places are asked
 * for and under any version of Java.
 */
final class Dice {
    private static final long SEED = 315;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state = SEED;

    /** The dice of a place: what is drawn, for what. */
    Dice(long purpose, long campaign, long unit, long figure) {
        state = mixed(state + purpose);
        state = mixed(state + campaign);
        state = mixed(state + unit);
        state = mixed(state + figure);
    }

    /** The next number, from 0 to one below the bound. */
    int below(int bound) {
        state += STEP;
        return (int) ((mixed(state) >>> Integer.SIZE) % bound);
    }

    static long mixed(long bits) {
        long z = bits + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
