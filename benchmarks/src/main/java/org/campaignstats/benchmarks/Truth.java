package org.campaignstats.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** What happened: a number for the own level of every unit and each of some things counted, most of them small. */
final class Truth {
    /** How many activities a unit held; each is an eighth of its own level, so that they never exceed it. */
    static final int ACTIVITIES = 4;

    private static final int NONE = -1;
    private static final int PARTS = 2 * ACTIVITIES;
    private static final double LARGEST_EXPONENT = 9;

    private final Map<UnitId, long[]> own = new HashMap<>();
    private final Map<UnitId, long[]> whole = new HashMap<>();

    /**
     * Draws the numbers; the tree has no work of its own at its root.
     *
     * @param tree the units
     * @param things what is counted; what has parts among them is these together and some more
     * @param random draws
     */
    Truth(UnitTree tree, List<Indicator> things, Random random) {
        int[] wholes = things.stream().mapToInt(thing -> wholeOf(thing, things)).toArray();
        for (ReportingUnit unit : tree.depthFirst()) {
            long[] numbers = new long[things.size()];
            for (int i = 0; i < numbers.length && unit.parent().isPresent(); i++) {
                long more = (long) StrictMath.exp(random.nextDouble() * LARGEST_EXPONENT);
                for (int whole = i; whole != NONE; whole = wholes[whole]) {
                    numbers[whole] += more;
                }
            }
            own.put(unit.id(), numbers);
            whole.put(unit.id(), numbers.clone());
        }
        List<ReportingUnit> childrenFirst = new ArrayList<>(tree.depthFirst());
        Collections.reverse(childrenFirst);
        for (ReportingUnit unit : childrenFirst) {
            unit.parent().ifPresent(parent -> add(whole(unit.id()), whole(parent)));
        }
    }

    private static int wholeOf(Indicator part, List<Indicator> things) {
        return part.partOf()
                .map(whole -> things.stream().map(Indicator::code).toList().indexOf(whole))
                .orElse(NONE);
    }

    long own(UnitId unit, int thing) {
        return own.getOrDefault(unit, new long[0])[thing];
    }

    long whole(UnitId unit, int thing) {
        return whole(unit)[thing];
    }

    long activity(UnitId unit, int thing) {
        return own(unit, thing) / PARTS;
    }

    private long[] whole(UnitId unit) {
        return whole.getOrDefault(unit, new long[0]);
    }

    private static void add(long[] numbers, long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += numbers[i];
        }
    }
}
