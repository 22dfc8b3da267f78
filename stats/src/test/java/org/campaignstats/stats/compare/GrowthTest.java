package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.campaignstats.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth over a base, in percent. */
class GrowthTest {
    private static final MathContext FINE = new MathContext(40);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "115..115 | 130..130 | [13.043478260869, 13.04347826087] | +13.04%",
                "100..100 | 130..130 | [30, 30]                          | +30%",
                "100..125 | 130..150 | [4, 50]                           | +4% to +50%",
                "100..125 | 130..    | [4, ∞)                            | +4% or more",
                "100..    | 50..150  | [-100, 50]                        | -100% to +50%",
                "100..    | 50..     | [-100, ∞)                         | unknown",
                "0..125   | 130..150 | [4, ∞)                            | +4% or more",
                "0..      | 130..150 | [-100, ∞)                         | unknown",
                "100..125 | 0..0     | [-100, -100]                      | -100%",
                "0..125   | 0..0     | [-100, -100]                      | -100%",
            })
    void a_base_that_is_not_zero_gives_a_percentage(String from, String to, String percent, String printed) {
        Growth growth = Growth.of(IntervalTest.bounds(from), IntervalTest.bounds(to));
        assertThat(growth.kind()).isEqualTo(Growth.Kind.PERCENT);
        assertThat(growth.percent().orElseThrow()).hasToString(percent);
        assertThat(growth).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5..5 | FROM_ZERO    | from zero    | 上期为零，无同比",
                "5..  | FROM_ZERO    | from zero    | 上期为零，无同比",
                "0..0 | NONE_IN_BOTH | none in both | 两期均为零",
                "0..5 | ZERO_BASE    | base of zero | 上期为零，无同比",
                "0..  | ZERO_BASE    | base of zero | 上期为零，无同比",
            })
    void a_base_of_zero_gives_none(String to, Growth.Kind kind, String english, String chinese) {
        Growth growth = Growth.of(IntervalTest.bounds("0..0"), IntervalTest.bounds(to));
        assertThat(growth.kind()).isEqualTo(kind);
        assertThat(growth.percent()).isEmpty();
        assertThat(growth.print(Language.EN)).isEqualTo(english);
        assertThat(growth.print(Language.ZH)).isEqualTo(chinese);
    }

    @Test
    void every_true_growth_lies_within() {
        for (long seed = 1; seed <= 5000; seed++) {
            Random random = new Random(seed);
            TrueBounds from = TrueBounds.random(random);
            TrueBounds to = TrueBounds.random(random);
            Growth growth = Growth.of(from.bounds(), to.bounds());
            if (from.truth().signum() > 0) {
                BigDecimal truth = to.truth()
                        .subtract(from.truth())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(from.truth(), FINE);
                assertThat(growth.percent().orElseThrow().contains(truth))
                        .as("seed %d: %s to %s, %s", seed, from, to, growth)
                        .isTrue();
            } else if (growth.percent().isPresent()) {
                assertThat(from.bounds().isPoint()).as("seed %d", seed).isFalse();
            }
        }
    }
}
