package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.campaign.Scope;

/**
 * A small random tree and small whole numbers said about it, few enough that every possibility can be tried.
 *
 * @param tree the tree as {@link Batch} reads it
 * @param open whether it is open
 * @param silence how silence is read
 * @param said what was said
 */
record SmallCase(String tree, boolean open, Silence silence, List<Said> said) {
    private static final int MOST_UNITS = 6;

    /**
     * One figure.
     *
     * @param unit the unit that it is about
     * @param scope how much of the unit
     * @param activity the id of the activity; empty if there is none
     * @param low the smallest number that it allows
     * @param high the largest; {@code -1} if there is none
     * @param complete whether it says that its events are all there
     */
    record Said(String unit, Scope scope, String activity, int low, int high, boolean complete) {
        @Override
        public String toString() {
            String figure =
                    low == high ? String.valueOf(low) : high >= 0 ? low + "至" + high : low == 0 ? "_" : "至少" + low;
            return unit + " " + scope + " " + figure + (activity.isEmpty() ? "" : " activity=" + activity)
                    + (complete ? " complete" : "");
        }
    }

    static SmallCase random(long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(MOST_UNITS);
        int largest = 2 + random.nextInt(6);
        List<Said> said = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            say(random, said, u, Scope.OWN, 0.35, largest);
            say(random, said, u, Scope.EVENT, 0.2, largest);
            say(random, said, u, Scope.UNDER, 0.2, 2 * largest);
            say(random, said, u, Scope.WHOLE, 0.4, 3 * largest);
        }
        boolean open = random.nextInt(4) == 0;
        Silence silence = random.nextInt(3) == 0 ? Silence.ZERO : Silence.UNKNOWN;
        return new SmallCase(RandomTree.text(random, units, 0.25), open, silence, said);
    }

    private static void say(Random random, List<Said> said, int unit, Scope scope, double often, int largest) {
        for (int i = 0; i < 3 && random.nextDouble() < often; i++) {
            int kind = random.nextInt(8);
            int low = kind == 0 ? 0 : random.nextInt(largest + 1);
            int high = kind < 2 ? -1 : low + random.nextInt(4);
            String activity = scope == Scope.EVENT ? List.of("", "x", "y").get(random.nextInt(3)) : "";
            boolean complete = scope == Scope.OWN && random.nextInt(6) == 0;
            said.add(new Said("u" + unit, scope, activity, low, high, complete));
        }
    }

    /** The sum of what was said at its larger end, which no bound that is not open can exceed. */
    int sumOfEnds() {
        return said.stream().mapToInt(s -> Math.max(s.low(), s.high())).sum();
    }

    Batch batch() {
        Batch batch = open ? Batch.open(tree) : Batch.closed(tree);
        return batch.silence(silence).say(said.stream().map(Said::toString).toList());
    }

    @Override
    public String toString() {
        return (open ? "open " : "closed ") + tree + ", silence " + silence + ", " + said;
    }
}
