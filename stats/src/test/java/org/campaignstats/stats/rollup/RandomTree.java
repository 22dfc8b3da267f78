package org.campaignstats.stats.rollup;

import java.util.Random;

/** Random trees of units {@code u0, u1, ...}, u0 the root. */
final class RandomTree {
    private RandomTree() {}

    /** A tree as {@link Batch} reads it, in which a share of the own levels is not expected. */
    static String text(Random random, int units, double none) {
        int[] parents = new int[units];
        for (int u = 1; u < units; u++) {
            parents[u] = random.nextInt(u);
        }
        String[] marks = new String[units];
        for (int u = 0; u < units; u++) {
            marks[u] = random.nextDouble() < none ? "!" : "";
        }
        return text(0, parents, marks);
    }

    private static String text(int unit, int[] parents, String[] marks) {
        StringBuilder below = new StringBuilder();
        for (int u = unit + 1; u < parents.length; u++) {
            if (parents[u] == unit) {
                below.append(below.length() == 0 ? "" : " ").append(text(u, parents, marks));
            }
        }
        return "u" + unit + marks[unit] + (below.length() == 0 ? "" : "(" + below + ")");
    }
}
