package org.campaignstats.stats.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** Sums are exact however large they become. */
class ListedFiguresTest {
    private static final int CASES = 200;
    private static final RollUp ROLL_UP = RollUp.over(UnitTree.open(List.of()));
    private static final List<String> FIGURES = List.of(
            "115",
            "30000",
            "12.5万",
            "1380余",
            "近5000",
            "约5000",
            "至少40",
            "不超过20",
            "_",
            "大量",
            "无",
            "999999999999999999",
            "999999999999999000",
            "99999999999999 measure=万元 indicator=economic_loss_recovered",
            "123456789012345678.901",
            "1234567.891",
            "3 measure=万元 indicator=economic_loss_recovered",
            "0.00015 measure=万元 indicator=economic_loss_recovered",
            "12.57 measure=万元 indicator=economic_loss_recovered",
            "近900000000000000000");

    private static Outcome outcome(String figure) {
        return Said.parse("a " + figure).outcome();
    }

    private static void add(ListedFigures to, int key, String figure, int row) {
        to.add(key, SummedFigure.of(outcome(figure), ROLL_UP), row);
    }

    private static String told(ListedFigures sums, int key) {
        return sums.activities(key) + " activities, " + sums.numeric(key) + " numeric, "
                + sums.numbers(key) + " numbers, sum "
                + sums.sum(key).stripTrailingZeros().toPlainString() + " in " + sums.bounds(key)
                + ", cautious " + sums.cautious(key);
    }

    /** The same, added up one by one without any limit. */
    private static final class Expected {
        private long activities;
        private long numeric;
        private long numbers;
        private BigDecimal sum = BigDecimal.ZERO;
        private Bounds bounds = Bounds.ZERO;
        private Bounds cautious = Bounds.ZERO;

        void addExact(long number) {
            activities++;
            numeric++;
            numbers++;
            sum = sum.add(BigDecimal.valueOf(number));
            bounds = bounds.plus(Bounds.exactly(BigDecimal.valueOf(number)));
            cautious = cautious.plus(Bounds.exactly(BigDecimal.valueOf(number)));
        }

        void add(Outcome outcome) {
            Indicator indicator = ROLL_UP.indicator(outcome.indicator());
            activities++;
            numeric += outcome.figure().figure().isNumeric() ? 1 : 0;
            numbers += outcome.baseFigure().number().isPresent() ? 1 : 0;
            sum = sum.add(outcome.baseFigure().number().orElse(BigDecimal.ZERO));
            bounds = bounds.plus(indicator.bounds(outcome.baseFigure(), BoundsPolicy.CONVENTIONAL));
            cautious = cautious.plus(indicator.bounds(outcome.baseFigure(), BoundsPolicy.CAUTIOUS));
        }

        @Override
        public String toString() {
            return activities + " activities, " + numeric + " numeric, " + numbers + " numbers, sum "
                    + sum.stripTrailingZeros().toPlainString() + " in " + bounds + ", cautious " + cautious;
        }
    }

    @Test
    void exact_numbers_beyond_a_long_are_summed() {
        ListedFigures sums = new ListedFigures(2);
        sums.addExact(0, Long.MAX_VALUE, 2);
        sums.addExact(0, Long.MAX_VALUE, 3);
        sums.addExact(0, 1, 4);
        assertThat(told(sums, 0))
                .isEqualTo("3 activities, 3 numeric, 3 numbers, sum 18446744073709551615 in"
                        + " [18446744073709551615, 18446744073709551615],"
                        + " cautious [18446744073709551615, 18446744073709551615]");
    }

    @Test
    void each_end_of_bounds_is_summed_beyond_a_long() {
        ListedFigures sums = new ListedFigures(2);
        for (int row = 2; row < 12; row++) {
            add(sums, 0, "999999999999999000", row);
        }
        assertThat(told(sums, 0))
                .isEqualTo("10 activities, 10 numeric, 10 numbers, sum 9999999999999990000 in"
                        + " [9999999999999990000, 9999999999999990000],"
                        + " cautious [9999999999999985000, 9999999999999995000]");
    }

    @Test
    void what_is_no_whole_number_is_summed_to_the_last_decimal() {
        ListedFigures sums = new ListedFigures(2);
        add(sums, 0, "0.00015 measure=万元 indicator=economic_loss_recovered", 2);
        add(sums, 0, "3 measure=万元 indicator=economic_loss_recovered", 3);
        sums.addExact(0, 7, 4);
        assertThat(sums.sum(0)).isEqualByComparingTo("30008.5");
    }

    @Test
    void one_open_figure_opens_the_sum_of_its_policy_alone() {
        ListedFigures sums = new ListedFigures(2);
        sums.addExact(0, 7, 2);
        add(sums, 0, "1380余", 3);
        assertThat(told(sums, 0))
                .isEqualTo("2 activities, 2 numeric, 2 numbers, sum 1387 in [1387, 1397], cautious [1387, ∞)");
        add(sums, 0, "_", 4);
        assertThat(told(sums, 0))
                .isEqualTo("3 activities, 2 numeric, 2 numbers, sum 1387 in [1387, ∞), cautious [1387, ∞)");
    }

    @Test
    void the_first_and_the_last_row_are_those_of_any_key() {
        ListedFigures sums = new ListedFigures(2);
        add(sums, 2, "1380余", 9);
        sums.addExact(70, 5, 4);
        sums.addExact(0, 5, 7);
        assertThat(sums.firstRow()).isEqualTo(4);
        assertThat(sums.lastRow()).isEqualTo(9);
        ListedFigures more = new ListedFigures(2);
        more.addExact(0, 5, 12);
        assertThat(more.with(sums).firstRow()).isEqualTo(4);
        assertThat(more.with(sums).lastRow()).isEqualTo(12);
        assertThat(more.firstRow()).isEqualTo(12);
    }

    @Test
    void where_no_row_is_known_there_is_none() {
        ListedFigures sums = new ListedFigures(2);
        sums.addExact(0, 5, 0);
        assertThat(sums.firstRow()).isZero();
        assertThat(sums.lastRow()).isZero();
    }

    @Test
    void keys_that_nothing_was_added_to_have_no_sum() {
        ListedFigures sums = new ListedFigures(2);
        sums.addExact(17, 5, 2);
        add(sums, 40, "_", 2);
        assertThat(sums.has(17)).isTrue();
        assertThat(sums.has(40)).isTrue();
        assertThat(sums.has(16)).isFalse();
        assertThat(sums.has(9_999)).isFalse();
    }

    /** Sums of the same figures: in one, in parts that are put together, and what they must be. */
    private static final class Case {
        private final ListedFigures one = new ListedFigures(2);
        private final List<ListedFigures> parts =
                List.of(new ListedFigures(2), new ListedFigures(2), new ListedFigures(2));
        private final Map<Integer, Expected> expected = new HashMap<>();
        private final List<String> said = new ArrayList<>();

        void add(Random random, int row) {
            int key = random.nextInt(4) * 10;
            Expected of = expected.computeIfAbsent(key, k -> new Expected());
            ListedFigures part = parts.get(random.nextInt(3));
            if (random.nextBoolean()) {
                long number = random.nextBoolean() ? Long.MAX_VALUE - random.nextInt(9) : random.nextInt(9999);
                said.add(key + " " + number);
                one.addExact(key, number, row);
                part.addExact(key, number, row);
                of.addExact(number);
            } else {
                String figure = FIGURES.get(random.nextInt(FIGURES.size()));
                said.add(key + " " + figure);
                ListedFiguresTest.add(one, key, figure, row);
                ListedFiguresTest.add(part, key, figure, row);
                of.add(outcome(figure));
            }
        }

        ListedFigures together() {
            return parts.get(0).with(parts.get(1)).with(parts.get(2));
        }
    }

    @Test
    void any_sums_are_those_of_decimals_in_one_or_in_parts() {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Case summed = new Case();
            int count = 1 + random.nextInt(80);
            for (int row = 2; row < count + 2; row++) {
                summed.add(random, row);
            }
            String about = "seed " + seed + " " + summed.said;
            ListedFigures together = summed.together();
            summed.expected.forEach((at, sums) -> {
                assertThat(told(summed.one, at)).as("%s at %s", about, at).isEqualTo(sums.toString());
                assertThat(told(together, at))
                        .as("%s in parts at %s", about, at)
                        .isEqualTo(sums.toString());
                assertThat(together.firstRow()).as("%s first", about).isEqualTo(summed.one.firstRow());
                assertThat(together.lastRow()).as("%s last", about).isEqualTo(summed.one.lastRow());
            });
        }
    }
}
