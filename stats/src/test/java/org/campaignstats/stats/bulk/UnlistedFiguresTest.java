package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** What is kept of figures of no listed activity is what a list of them gives, whatever the numbers and their order. */
class UnlistedFiguresTest {
    private static final int CASES = 300;
    private static final List<String> FIGURES = List.of(
            "0",
            "5",
            "7",
            "1380余",
            "近5000",
            "约300",
            "至少40",
            "_",
            "多个",
            "12.5",
            "3000",
            "3万",
            "12~15",
            "999999999999999999",
            "888888888888888888",
            "0.000000000001",
            "不超过9");

    private static Outcome outcome(String figure) {
        return Said.parse("a " + figure + " indicator=economic_loss_recovered").outcome();
    }

    private static Bounds bounds(Outcome outcome, BoundsPolicy policy) {
        return IndicatorCatalogue.standard().findOrAdHoc(outcome.indicator()).bounds(outcome.baseFigure(), policy);
    }

    private static BigDecimal largestLower(List<Outcome> said, BoundsPolicy policy) {
        return said.stream().map(outcome -> bounds(outcome, policy).lower()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static List<BigDecimal> numbers(List<Outcome> said) {
        return said.stream()
                .flatMap(outcome -> outcome.baseFigure().number().stream())
                .toList();
    }

    @Test
    void the_largest_counts_of_any_figures() {
        RollUp rollUp = RollUp.over(UnitTree.open(List.of()));
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<UnlistedFigures> parts = List.of(new UnlistedFigures(2), new UnlistedFigures(2));
            List<Outcome> said = new ArrayList<>();
            int key = random.nextInt(40);
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                UnlistedFigures part = parts.get(random.nextInt(2));
                boolean exact = random.nextBoolean();
                long number = random.nextLong(1, 4001);
                Outcome outcome = outcome(
                        exact && number % 1000 != 0
                                ? Long.toString(number)
                                : FIGURES.get(random.nextInt(FIGURES.size())));
                if (exact && number % 1000 != 0) {
                    part.addExact(key, number, 100 - i);
                } else {
                    part.add(key, SummedFigure.of(outcome, rollUp), 100 - i);
                }
                said.add(outcome);
            }
            UnlistedFigures all = parts.get(0).with(parts.get(1));
            String about = "seed " + seed + " "
                    + said.stream().map(outcome -> outcome.figure().toString()).toList();
            assertThat(all.activities(key)).as(about).isEqualTo(said.size());
            assertThat(all.numeric(key))
                    .as(about)
                    .isEqualTo(said.stream()
                            .filter(outcome -> outcome.figure().figure().isNumeric())
                            .count());
            assertThat(all.numbers(key)).as(about).isEqualTo(numbers(said).size());
            assertThat(all.sum(key))
                    .as(about)
                    .isEqualByComparingTo(numbers(said).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(all.largest(key).orElseThrow())
                    .as(about)
                    .isEqualByComparingTo(numbers(said).stream().reduce(BigDecimal.ZERO, BigDecimal::max));
            assertThat(all.bounds(key))
                    .as(about)
                    .isEqualTo(Bounds.atLeast(largestLower(said, BoundsPolicy.CONVENTIONAL)));
            assertThat(all.cautious(key))
                    .as(about)
                    .isEqualTo(Bounds.atLeast(largestLower(said, BoundsPolicy.CAUTIOUS)));
            assertThat(all.lastRow()).as(about).isEqualTo(99);
            assertThat(all.firstRow()).as(about).isEqualTo(100 - said.size());
        }
    }

    @Test
    void a_sum_that_does_not_fit_is_put_aside() {
        UnlistedFigures figures = new UnlistedFigures(2);
        for (int i = 0; i < 20; i++) {
            figures.addExact(2, 999_999_999_999_999_999L, 1);
        }
        assertThat(figures.sum(2)).isEqualByComparingTo("19999999999999999980");
        assertThat(figures.largest(2).orElseThrow()).isEqualByComparingTo("999999999999999999");
    }

    @Test
    void other_keys_have_nothing() {
        UnlistedFigures figures = new UnlistedFigures(2);
        figures.addExact(33, 5, 7);
        assertThat(figures.has(33)).isTrue();
        assertThat(figures.has(32)).isFalse();
        assertThat(figures.has(4000)).isFalse();
    }
}
