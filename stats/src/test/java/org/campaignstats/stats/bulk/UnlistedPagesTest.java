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
class UnlistedPagesTest {
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
            List<UnlistedPages> parts = List.of(new UnlistedPages(), new UnlistedPages());
            List<Outcome> said = new ArrayList<>();
            int slot = random.nextInt(60);
            int key = random.nextInt(40);
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                UnlistedPages part = parts.get(random.nextInt(2));
                boolean exact = random.nextBoolean();
                long number = random.nextLong(1, 4001);
                Outcome outcome = outcome(
                        exact && number % 1000 != 0
                                ? Long.toString(number)
                                : FIGURES.get(random.nextInt(FIGURES.size())));
                if (exact && number % 1000 != 0) {
                    part.addExact(slot, key, number, 100 - i);
                } else {
                    part.add(slot, key, SummedFigure.of(outcome, rollUp), 100 - i);
                }
                said.add(outcome);
            }
            UnlistedPages all = parts.get(0);
            all.addAll(parts.get(1));
            String about = "seed " + seed + " "
                    + said.stream().map(outcome -> outcome.figure().toString()).toList();
            assertThat(all.figures(slot, key)).as(about).isEqualTo(said.size());
            assertThat(all.numeric(slot, key))
                    .as(about)
                    .isEqualTo(said.stream()
                            .filter(outcome -> outcome.figure().figure().isNumeric())
                            .count());
            assertThat(all.numbers(slot, key)).as(about).isEqualTo(numbers(said).size());
            assertThat(all.sum(slot, key))
                    .as(about)
                    .isEqualByComparingTo(numbers(said).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(all.largest(slot, key))
                    .as(about)
                    .isEqualByComparingTo(numbers(said).stream().reduce(BigDecimal.ZERO, BigDecimal::max));
            assertThat(all.bounds(slot, key))
                    .as(about)
                    .isEqualTo(Bounds.atLeast(largestLower(said, BoundsPolicy.CONVENTIONAL)));
            assertThat(all.cautious(slot, key))
                    .as(about)
                    .isEqualTo(Bounds.atLeast(largestLower(said, BoundsPolicy.CAUTIOUS)));
            assertThat(all.lastRow(slot)).as(about).isEqualTo(99);
            assertThat(all.firstRow(slot)).as(about).isEqualTo(100 - said.size());
        }
    }

    @Test
    void a_sum_that_does_not_fit_is_put_aside() {
        UnlistedPages pages = new UnlistedPages();
        for (int i = 0; i < 20; i++) {
            pages.addExact(3, 2, 999_999_999_999_999_999L, 1);
        }
        assertThat(pages.sum(3, 2)).isEqualByComparingTo("19999999999999999980");
        assertThat(pages.largest(3, 2)).isEqualByComparingTo("999999999999999999");
    }

    @Test
    void other_slots_and_keys_have_nothing() {
        UnlistedPages pages = new UnlistedPages();
        assertThat(pages.isEmpty()).isTrue();
        pages.addExact(40, 33, 5, 7);
        assertThat(pages.isEmpty()).isFalse();
        assertThat(pages.has(40, 33)).isTrue();
        assertThat(pages.has(40, 32)).isFalse();
        assertThat(pages.has(39, 33)).isFalse();
        assertThat(pages.hasAny(40)).isTrue();
        assertThat(pages.hasAny(39)).isFalse();
        assertThat(pages.hasAny(4000)).isFalse();
    }
}
