package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts of people who may take part in several places: the size of every union lies inside the bounds. */
@Tag("large")
class DistinctSoundnessTest {
    private static final int CASES = 2000;
    private static final int RULED = 400;
    private static final int MOST_UNITS = 8;
    private static final String STAFF = " indicator=staff_participating_count";

    /** Who took part where, and reports of how many they were. */
    private static final class Story {
        private final Random random;
        private final VaguePrint print;
        private final Batch batch;
        private final BitSet[] people;
        private final boolean overlapping;
        private final List<String> lines = new ArrayList<>();
        private final String tree;

        Story(long seed) {
            this.random = new Random(seed);
            this.print = new VaguePrint(random, BoundsPolicy.CONVENTIONAL);
            int units = 2 + random.nextInt(MOST_UNITS - 1);
            this.tree = RandomTree.text(random, units, 0);
            this.batch = Batch.closed(tree);
            this.overlapping = random.nextInt(4) > 0;
            this.people = new BitSet[units];
            for (int u = 0; u < units; u++) {
                people[u] = new BitSet();
                int from = overlapping ? random.nextInt(40) : 100 * u;
                people[u].set(from, from + random.nextInt(60));
            }
            for (int u = 0; u < units; u++) {
                tell(u);
            }
            batch.say(lines);
        }

        private void tell(int u) {
            String unit = "u" + u;
            if (random.nextInt(3) > 0) {
                lines.add(unit + " own " + print.of(size(people[u])) + STAFF);
                lines.add(unit + " own " + print.of(size(some(people[u]))) + STAFF + " breakdown=kind=a");
                lines.add(unit + " own " + print.of(size(some(people[u]))) + STAFF + " breakdown=kind=b");
            } else {
                lines.add(unit + " event " + print.of(size(some(people[u]))) + STAFF + " activity=x");
                lines.add(unit + " event " + print.of(size(some(people[u]))) + STAFF + " activity=y");
            }
            if (random.nextInt(4) == 0) {
                lines.add(unit + " whole " + print.of(size(whole(unit))) + STAFF + (overlapping ? "" : " complete"));
            }
            if (u > 0 && random.nextInt(4) == 0) {
                BitSet joint = some(people[0]);
                joint.or(some(people[u]));
                lines.add("u0 event " + print.of(size(joint)) + STAFF + " activity=j" + u + " organisers=u0;" + unit);
            }
        }

        private BitSet some(BitSet of) {
            BitSet some = new BitSet();
            of.stream().filter(p -> random.nextBoolean()).forEach(some::set);
            return some;
        }

        BitSet whole(String unit) {
            BitSet whole = (BitSet) people[Integer.parseInt(unit.substring(1))].clone();
            units().children(UnitId.of(unit))
                    .forEach(child -> whole.or(whole(child.id().text())));
            return whole;
        }

        static BigDecimal size(BitSet people) {
            return BigDecimal.valueOf(people.cardinality());
        }

        UnitTree units() {
            return batch.tree();
        }

        @Override
        public String toString() {
            return tree + "\n" + String.join("\n", lines);
        }
    }

    @Test
    void the_truth_lies_inside_the_bounds() {
        for (long seed = 1; seed <= CASES; seed++) {
            Story story = new Story(seed);
            RollUpResult result = story.batch.run();
            TrueTotals truth = new TrueTotals();
            story.units().depthFirst().stream()
                    .map(unit -> unit.id().text())
                    .forEach(unit -> truth.put(
                            unit,
                            Story.size(story.people[Integer.parseInt(unit.substring(1))]),
                            Story.size(story.whole(unit))));
            FigureKey key = result.keys().stream()
                    .filter(k -> k.breakdown().isEmpty())
                    .findFirst()
                    .orElseThrow();
            truth.assertInside(result, key, "seed " + seed + " " + story);
        }
    }

    @Test
    void true_reports_break_no_rule_for_certain() {
        for (long seed = 1; seed <= RULED; seed++) {
            Story story = new Story(seed);
            NoError.assertNone(story.batch, "seed " + seed + " " + story);
        }
    }
}
