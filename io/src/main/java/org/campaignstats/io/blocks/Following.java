package org.campaignstats.io.blocks;

import java.util.Arrays;

/**
 * Which text is likely to follow another, by their {@linkplain ByteTokens numbers}: rows come in an order that repeats itself.
 * What followed once is no reason yet to expect it again.
 */
public final class Following {
    private static final int FIRST_TEXTS = 64;

    private int[] likely = new int[FIRST_TEXTS];
    /** The last other one that followed each. */
    private int[] others = new int[FIRST_TEXTS];

    /** Nothing is known yet. */
    public Following() {}

    /**
     * What is likely to follow.
     *
     * @param before the number of a text
     * @return the number of the text that followed it twice in turn, or first of all; 0 where nothing did yet
     */
    public int after(int before) {
        return before < likely.length ? likely[before] : 0;
    }

    /**
     * Notes what followed where another was expected.
     *
     * @param before the number of a text
     * @param now the number of the text that followed it
     */
    public void note(int before, int now) {
        if (before >= likely.length) {
            likely = Arrays.copyOf(likely, 2 * before);
            others = Arrays.copyOf(others, 2 * before);
        }
        if (others[before] == now) {
            others[before] = likely[before];
            likely[before] = now;
        } else {
            others[before] = now;
        }
    }
}
