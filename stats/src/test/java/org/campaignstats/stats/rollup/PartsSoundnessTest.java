package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Totals, the keys of a dimension, an indicator within and a part of that: every truth lies inside its bounds. */
@Tag("large")
class PartsSoundnessTest {
    private static final int CASES = 800;
    private static final int RULED = 400;
    private static final int MOST_UNITS = 9;
    private static final List<String> KEYS = List.of("food", "toys", "cars");
    private static final String BOOKS = "handbook_distributed";
    private static final String COMICS = "漫画";

    /** What each unit did of each kind, and reports of some of it. */
    private static final class Story {
        private final Random random;
        private final VaguePrint print;
        private final Batch batch;
        private final int units;
        private final boolean exhaustive;
        private final Map<String, BigDecimal[]> own = new HashMap<>();
        private final List<String> lines = new ArrayList<>();
        private final String tree;

        Story(long seed, BoundsPolicy policy) {
            this.random = new Random(seed);
            this.print = new VaguePrint(random, policy);
            this.units = 1 + random.nextInt(MOST_UNITS);
            this.exhaustive = random.nextBoolean();
            this.tree = RandomTree.text(random, units, 0);
            this.batch = Batch.closed(tree).bounds(policy);
            own.put("", new BigDecimal[units]);
            KEYS.forEach(key -> own.put(key, new BigDecimal[units]));
            own.put(BOOKS, new BigDecimal[units]);
            own.put(COMICS, new BigDecimal[units]);
            for (int u = 0; u < units; u++) {
                happen(u);
            }
            for (int u = 0; u < units; u++) {
                tell("u" + u, "own");
                tell("u" + u, "whole");
            }
            batch.say(lines);
        }

        private void happen(int u) {
            BigDecimal total = exhaustive ? BigDecimal.ZERO : amount(300);
            for (String key : KEYS) {
                of(key)[u] = amount(300);
                total = total.add(of(key)[u]);
            }
            of("")[u] = total;
            of(BOOKS)[u] = amount(total.intValue() + 1);
            of(COMICS)[u] = amount(of(BOOKS)[u].intValue() + 1);
        }

        private BigDecimal amount(int below) {
            return BigDecimal.valueOf(random.nextInt(below));
        }

        private BigDecimal[] of(String what) {
            return Objects.requireNonNull(own.get(what));
        }

        private void tell(String unit, String scope) {
            boolean complete = exhaustive && random.nextInt(3) == 0;
            say(unit, scope, "", complete, complete ? " complete" : "");
            KEYS.forEach(key -> say(unit, scope, key, complete, " breakdown=kind=" + key));
            say(unit, scope, BOOKS, false, " indicator=" + BOOKS + " measure=册");
            say(unit, scope, COMICS, false, " indicator=" + COMICS + " measure=册 part_of=" + BOOKS);
        }

        private void say(String unit, String scope, String what, boolean always, String more) {
            if (always || random.nextInt(3) == 0) {
                BigDecimal truth =
                        scope.equals("own") ? of(what)[Integer.parseInt(unit.substring(1))] : whole(what, unit);
                lines.add(unit + " " + scope + " " + print.of(truth) + more);
            }
        }

        BigDecimal whole(String what, String unit) {
            return batch.tree().children(UnitId.of(unit)).stream()
                    .map(child -> whole(what, child.id().text()))
                    .reduce(of(what)[Integer.parseInt(unit.substring(1))], BigDecimal::add);
        }

        TrueTotals truth(String what) {
            TrueTotals truth = new TrueTotals();
            for (int u = 0; u < units; u++) {
                truth.put("u" + u, of(what)[u], whole(what, "u" + u));
            }
            return truth;
        }

        @Override
        public String toString() {
            return tree + "\n" + String.join("\n", lines);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "FACE_VALUE", mode = EnumSource.Mode.EXCLUDE)
    void the_truth_lies_inside_the_bounds(BoundsPolicy policy) {
        for (long seed = 1; seed <= CASES; seed++) {
            Story story = new Story(seed, policy);
            RollUpResult result = story.batch.run();
            for (FigureKey key : result.keys()) {
                String what = key.breakdown()
                        .map(Breakdown::key)
                        .orElse(
                                key.indicator().text().equals(Line.INDICATOR)
                                        ? ""
                                        : key.indicator().text());
                story.truth(what).assertInside(result, key, "seed " + seed + " " + policy + " " + story);
            }
        }
    }

    @Test
    void true_reports_break_no_rule_for_certain() {
        for (long seed = 1; seed <= RULED; seed++) {
            Story story = new Story(seed, BoundsPolicy.CAUTIOUS);
            NoError.assertNone(story.batch, "seed " + seed + " " + story);
        }
    }
}
