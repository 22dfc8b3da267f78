package org.campaignstats.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** What happened: a number for the own level of every unit and each of some things counted, most of them small. */
final class Truth {
    /** How many activities a unit held; each is an eighth of its own level, so that they never exceed it. */
    static final int ACTIVITIES = 4;

    private static final int PARTS = 2 * ACTIVITIES;
    private static final double LARGEST_EXPONENT = 9;

    private final Map<UnitId, long[]> own = new HashMap<>();
    private final Map<UnitId, long[]> whole = new HashMap<>();

    /** Draws the numbers; the tree has no work of its own at its root. */
    Truth(UnitTree tree, int things, Random random) {
        for (ReportingUnit unit : tree.depthFirst()) {
            long[] numbers = new long[things];
            for (int i = 0; i < things && unit.parent().isPresent(); i++) {
                numbers[i] = (long) StrictMath.exp(random.nextDouble() * LARGEST_EXPONENT);
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
