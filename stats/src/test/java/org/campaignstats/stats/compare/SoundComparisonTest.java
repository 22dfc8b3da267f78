package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.campaignstats.core.region.RegionTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the reports of both years are true, the true changes, growths and shares lie within their bounds. */
@Tag("large")
class SoundComparisonTest {
    private static final MathContext FINE = new MathContext(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Counties of a province, some of which merge in between; what was true of each, and reports of some of it. */
    private static final class Story {
        private final Random random;
        private final int counties;
        private final Map<Integer, Integer> mergedInto = new HashMap<>();
        private final Map<String, Integer> earlier = new HashMap<>();
        private final Map<String, Integer> later = new HashMap<>();
        private final List<String> linesBefore = new ArrayList<>();
        private final List<String> linesAfter = new ArrayList<>();

        Story(long seed) {
            random = new Random(seed);
            counties = 2 + random.nextInt(5);
            for (int c = 1; c < counties; c++) {
                if (random.nextInt(3) == 0) {
                    mergedInto.put(c, random.nextInt(c));
                }
            }
            tell("990000", earlier, linesBefore);
            tell("990000", later, linesAfter);
            for (int c = 0; c < counties; c++) {
                tell(code(c), earlier, linesBefore);
                if (!mergedInto.containsKey(c)) {
                    tell(code(c), later, linesAfter);
                }
            }
            total(earlier, linesBefore);
            total(later, linesAfter);
        }

        private void total(Map<String, Integer> truths, List<String> lines) {
            int sum = truths.values().stream().mapToInt(Integer::intValue).sum();
            if (random.nextBoolean()) {
                lines.add("990000 x " + figure(sum));
            }
            truths.put("990000", sum);
        }

        private void tell(String unit, Map<String, Integer> truths, List<String> lines) {
            int truth = random.nextInt(3) == 0 ? 0 : random.nextInt(30);
            truths.put(unit, truth);
            if (random.nextInt(5) > 0) {
                lines.add(unit + " own x " + figure(truth));
            }
        }

        private String figure(int truth) {
            int low = random.nextInt(truth + 1);
            return switch (random.nextInt(5)) {
                case 0 -> "_";
                case 1 -> low == 0 ? "_" : "至少" + low;
                case 2 -> low + "至" + (truth + 1 + random.nextInt(5));
                default -> String.valueOf(truth);
            };
        }

        private int root(int county) {
            return mergedInto.containsKey(county) ? root(mergedInto.get(county)) : county;
        }

        /** What all units that led to one had together. */
        int before(String unit) {
            if (unit.equals("990000")) {
                return earlier.getOrDefault(unit, 0);
            }
            int sum = 0;
            for (int c = 0; c < counties; c++) {
                sum += code(root(c)).equals(unit) ? earlier.getOrDefault(code(c), 0) : 0;
            }
            return sum;
        }

        int after(String unit) {
            return later.getOrDefault(unit, 0);
        }

        private static String code(int county) {
            return "99010" + (county + 1);
        }

        ComparisonResult compare(Random order) {
            List<String> rows = new ArrayList<>();
            for (int c = 0; c < counties; c++) {
                rows.add(
                        mergedInto.containsKey(c)
                                ? code(c) + " 县" + c + " - 2015 " + code(mergedInto.get(c))
                                : code(c) + " 县" + c + " - - -");
            }
            RegionTable regions = UnitCorrespondenceTest.regions(rows.toArray(String[]::new));
            Collections.shuffle(linesBefore, order);
            Collections.shuffle(linesAfter, order);
            Filed from = Filed.closed(tree(earlier)).say("2010", linesBefore.toArray(String[]::new));
            Filed to = Filed.closed(tree(later)).say("2020", linesAfter.toArray(String[]::new));
            from.say("2010", "990000 y 1");
            to.say("2020", "990000 y 1", "990000 x _");
            from.say("2010", "990000 x _");
            return Comparison.of(from.run(), to.run()).regions(regions).run();
        }

        private static String tree(Map<String, Integer> truths) {
            return truths.keySet().stream()
                    .filter(unit -> !unit.equals("990000"))
                    .sorted()
                    .collect(Collectors.joining(" ", "990000(", ")"));
        }

        @Override
        public String toString() {
            return "merged " + mergedInto + ", before " + earlier + " " + linesBefore + ", after " + later + " "
                    + linesAfter;
        }
    }

    @Test
    void every_true_change_growth_and_share_lies_within() {
        int grown = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            Story story = new Story(seed);
            for (var units : story.compare(new Random(seed)).units()) {
                assertThat(units.kind().isComparable())
                        .as("seed %d %s", seed, story)
                        .isTrue();
            }
            ComparisonResult result = story.compare(new Random(seed));
            for (var units : result.units()) {
                ComparedFigure figure =
                        result.find(units.unit().id(), result.key("x")).orElseThrow();
                grown += check("seed " + seed + " " + story + ": ", story, figure) ? 1 : 0;
            }
        }
        assertThat(grown).isGreaterThan(2000);
    }

    private static boolean check(String what, Story story, ComparedFigure figure) {
        String unit = figure.unit().id().text();
        BigDecimal before = BigDecimal.valueOf(story.before(unit));
        BigDecimal after = BigDecimal.valueOf(story.after(unit));
        String told = what + unit + " " + figure;
        assertThat(figure.change().orElseThrow().contains(after.subtract(before)))
                .as(told)
                .isTrue();
        assertShare(told, figure.fromShareOfParent(), before, story.before("990000"));
        assertShare(told, figure.toShareOfParent(), after, story.after("990000"));
        if (before.signum() == 0) {
            return false;
        }
        BigDecimal growth = after.subtract(before).multiply(HUNDRED).divide(before, FINE);
        assertThat(figure.growthPercent().orElseThrow().contains(growth))
                .as(told)
                .isTrue();
        return true;
    }

    private static void assertShare(String told, Optional<Share> share, BigDecimal part, int whole) {
        if (share.isPresent() && whole > 0) {
            BigDecimal truth = part.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), FINE);
            assertThat(share.get().percent().orElseThrow().contains(truth))
                    .as("%s: %s holds %s", told, share.get(), truth)
                    .isTrue();
        }
    }

    @Test
    void the_order_of_the_filings_changes_nothing() {
        for (long seed = 1; seed <= 100; seed++) {
            Story story = new Story(seed);
            List<String> once = story.compare(new Random(seed))
                    .figures()
                    .map(f -> f.key() + " " + f)
                    .toList();
            List<String> again = story.compare(new Random(seed + 1))
                    .figures()
                    .map(f -> f.key() + " " + f)
                    .toList();
            assertThat(again).as("seed %d", seed).isEqualTo(once);
        }
    }
}
