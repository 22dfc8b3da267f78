package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rates of units and of all units under them, with and without what they divide: the true rate lies inside the bounds. */
@Tag("large")
class RateSoundnessTest {
    private static final int CASES = 2500;
    private static final int RULED = 400;
    private static final int MOST_UNITS = 8;
    private static final int MOST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.000000000001");

    /** How many complaints each unit received and resolved. */
    private static final class Story {
        private final Random random;
        private final VaguePrint print;
        private final Batch batch;
        private final int[] received;
        private final int[] resolved;
        private final List<String> lines = new ArrayList<>();
        private final String tree;

        Story(long seed) {
            this.random = new Random(seed);
            this.print = new VaguePrint(random, BoundsPolicy.CONVENTIONAL);
            int units = 1 + random.nextInt(MOST_UNITS);
            this.tree = RandomTree.text(random, units, 0);
            this.batch = Batch.closed(tree);
            this.received = new int[units];
            this.resolved = new int[units];
            for (int u = 0; u < units; u++) {
                received[u] = random.nextInt(5) == 0 ? 0 : random.nextInt(MOST);
                resolved[u] = received[u] == 0 ? 0 : random.nextInt(received[u] + 1);
            }
            lines.add("u0 own _ indicator=complaint_resolution_rate");
            int often = 1 + random.nextInt(4);
            for (int u = 0; u < units; u++) {
                tell("u" + u, "own", received[u], resolved[u], often);
                tell("u" + u, "whole", whole(received, "u" + u), whole(resolved, "u" + u), 5);
            }
            batch.say(lines);
        }

        private void tell(String unit, String scope, int of, int done, int often) {
            say(often, unit + " " + scope + " " + print.of(BigDecimal.valueOf(of)) + " indicator=complaint_received");
            say(often, unit + " " + scope + " " + print.of(BigDecimal.valueOf(done)) + " indicator=complaint_resolved");
            if (of > 0) {
                BigDecimal rate = rate(done, of).setScale(1, RoundingMode.HALF_UP);
                say(often, unit + " " + scope + " " + rate + "% indicator=complaint_resolution_rate");
            }
        }

        private void say(int oneIn, String line) {
            if (random.nextInt(oneIn) == 0) {
                lines.add(line);
            }
        }

        int whole(int[] counts, String unit) {
            return counts[Integer.parseInt(unit.substring(1))]
                    + batch.tree().children(UnitId.of(unit)).stream()
                            .mapToInt(child -> whole(counts, child.id().text()))
                            .sum();
        }

        @Override
        public String toString() {
            return tree + "\n" + String.join("\n", lines);
        }
    }

    private static BigDecimal rate(int done, int of) {
        return BigDecimal.valueOf(done).multiply(HUNDRED).divide(BigDecimal.valueOf(of), 12, RoundingMode.FLOOR);
    }

    @Test
    void the_true_rate_lies_inside_the_bounds() {
        for (long seed = 1; seed <= CASES; seed++) {
            Story story = new Story(seed);
            RollUpResult result = story.batch.run();
            for (int u = 0; u < story.received.length; u++) {
                RolledFigure figure = result.get("u" + u, "complaint_resolution_rate");
                String where = "seed " + seed + " " + story + "\n" + figure.explain();
                assertThat(figure.discrepancies()).as(where).isEmpty();
                int of = story.whole(story.received, "u" + u);
                if (of > 0) {
                    assertHolds(where, figure.bounds(), rate(story.whole(story.resolved, "u" + u), of));
                }
                if (story.received[u] > 0) {
                    assertHolds(where, figure.own().bounds(), rate(story.resolved[u], story.received[u]));
                }
            }
        }
    }

    /** The truth is known to the twelfth decimal, rounded down. */
    private static void assertHolds(String where, Bounds bounds, BigDecimal truth) {
        boolean holds = bounds.contains(truth) || bounds.contains(truth.add(ROUNDING));
        assertThat(holds).as("%s\n%s in %s", where, truth, bounds).isTrue();
    }

    @Test
    void true_reports_break_no_rule_for_certain() {
        for (long seed = 1; seed <= RULED; seed++) {
            Story story = new Story(seed);
            NoError.assertNone(story.batch, "seed " + seed + " " + story);
        }
    }
}
