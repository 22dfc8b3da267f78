package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals that can be negative and open at either end. */
class IntervalTest {
    /** Reads {@code 3..5}, {@code 3..} and {@code ..5}. */
    static Interval interval(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends[0].isEmpty()) {
            return ends[1].isEmpty() ? Interval.UNKNOWN : Interval.atMost(new BigDecimal(ends[1]));
        }
        return ends[1].isEmpty()
                ? Interval.atLeast(new BigDecimal(ends[0]))
                : Interval.of(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }

    /** Reads {@code 3..5} and {@code 3..}. */
    static Bounds bounds(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return ends[1].isEmpty()
                ? Bounds.atLeast(new BigDecimal(ends[0]))
                : Bounds.of(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "115..115 | 130..130 | [15, 15]",
                "110..120 | 100..130 | [-20, 20]",
                "110..    | 100..130 | (-∞, 20]",
                "110..120 | 100..    | [-20, ∞)",
                "0..      | 0..      | (-∞, ∞)",
                "0..0     | 0..0     | [0, 0]",
                "77.85..77.95 | 80.05..80.15 | [2.1, 2.3]",
            })
    void a_change_is_later_minus_earlier_from_end_to_end(String from, String to, String change) {
        assertThat(Interval.change(bounds(from), bounds(to))).hasToString(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15..15         | +15                | +15            | 15",
                "-20..20        | -20 to +20         | -20至+20       | -20–20",
                "0..0           | 0                  | 0              | 0",
                "1234567..      | +1,234,567 or more | +1,234,567以上 | 1,234,567 or more",
                "..-1500        | -1,500 or less     | -1,500以下   | -1,500 or less",
                "..             | unknown            | 未知           | unknown",
                "-0.0001..0.125 | -0.001 to +0.125   | -0.001至+0.125 | -0.001–0.125",
            })
    void it_prints_with_and_without_a_sign(String text, String english, String chinese, String unsigned) {
        assertThat(interval(text).printChange(Language.EN)).isEqualTo(english);
        assertThat(interval(text).printChange(Language.ZH)).isEqualTo(chinese);
        assertThat(interval(text).print(Language.EN)).isEqualTo(unsigned);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.043478260869..13.04347826087 | +13.04%            | 13.04%",
                "10.201..14.599                  | +10.2% to +14.6%   | 10.2%–14.6%",
                "-0.001..0.001                   | -0.01% to +0.01%   | -0.01%–0.01%",
                "-100..                          | -100% or more      | -100% or more",
                "..12.345                        | +12.35% or less    | 12.35% or less",
                "12.5..12.5                      | +12.5%             | 12.5%",
            })
    void percent_is_rounded_outward_but_an_exact_number_to_the_nearest(String text, String change, String unsigned) {
        assertThat(interval(text).printChangeInPercent(Language.EN)).isEqualTo(change);
        assertThat(interval(text).printPercent(Language.EN)).isEqualTo(unsigned);
    }

    @Test
    void equal_ends_are_equal_however_they_were_scaled() {
        assertThat(interval("1.50..20")).isEqualTo(interval("1.5..2E1")).hasSameHashCodeAs(interval("1.5..2E1"));
        assertThat(interval("1..")).isNotEqualTo(interval("..1")).isNotEqualTo(interval("1..2"));
        assertThat(interval("1..")).isNotEqualTo("[1, ∞)");
        assertThat(Interval.of(2, 3)).isEqualTo(Interval.from(Bounds.of(2, 3)));
    }

    @Test
    void one_is_above_another_or_they_overlap() {
        assertThat(interval("3..5").isAbove(interval("1..2"))).isTrue();
        assertThat(interval("2..5").isAbove(interval("1..2"))).isFalse();
        assertThat(interval("2..5").overlaps(interval("1..2"))).isTrue();
        assertThat(interval("3..").overlaps(interval("..2"))).isFalse();
        assertThat(interval("3..").isAbove(interval("1.."))).isFalse();
        assertThat(interval("..").overlaps(interval("7..7"))).isTrue();
        assertThat(interval("3..3").isPoint()).isTrue();
        assertThat(interval("3..").isPoint()).isFalse();
        assertThat(interval("..3").isUnknown()).isFalse();
        assertThat(interval("..").isUnknown()).isTrue();
    }

    @Test
    void ends_in_the_wrong_order_are_refused() {
        assertThatThrownBy(() -> Interval.of(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An interval must have lower <= upper, were 3 and 2");
    }

    @Test
    void every_true_change_lies_within() {
        for (long seed = 1; seed <= 2000; seed++) {
            Random random = new Random(seed);
            TrueBounds from = TrueBounds.random(random);
            TrueBounds to = TrueBounds.random(random);
            assertThat(Interval.change(from.bounds(), to.bounds())
                            .contains(to.truth().subtract(from.truth())))
                    .as("seed %d: %s to %s", seed, from, to)
                    .isTrue();
        }
    }
}
