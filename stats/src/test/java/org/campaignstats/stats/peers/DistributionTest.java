package org.campaignstats.stats.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quartiles, mean and MAD, exact. */
class DistributionTest {
    private static Distribution of(String numbers) {
        return Distribution.of(
                Stream.of(numbers.split(" ")).map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "31 34 38 81 39 33,   6 31 33.25 36 38.75 81 42.666666666667 3",
        "5,                   1 5 5 5 5 5 5 0",
        "1 2,                 2 1 1.25 1.5 1.75 2 1.5 0.5",
        "1 2 4,               3 1 1.5 2 3 4 2.333333333333 1",
        "1 2 3 4,             4 1 1.75 2.5 3.25 4 2.5 1",
        "1 2 3 4 5,           5 1 2 3 4 5 3 1",
        "7 7 7 7,             4 7 7 7 7 7 7 0",
        "2 2 2 9,             4 2 2 2 3.75 9 3.75 0",
        "0.1 0.2 0.30,        3 0.1 0.15 0.2 0.25 0.3 0.2 0.1",
        "100 1E+2 200.0,      3 100 100 100 150 200 133.333333333333 0",
        "123456789012345678 123456789012345680, 2 123456789012345678 123456789012345678.5 123456789012345679 "
                + "123456789012345679.5 123456789012345680 123456789012345679 1"
    })
    void count_minimum_quartiles_maximum_mean_and_mad(String numbers, String expected) {
        assertThat(text(of(numbers))).isEqualTo(expected);
    }

    private static String text(Distribution d) {
        return Stream.of(
                        BigDecimal.valueOf(d.count()),
                        d.minimum(),
                        d.lowerQuartile(),
                        d.median(),
                        d.upperQuartile(),
                        d.maximum(),
                        d.mean(),
                        d.mad())
                .map(BigDecimal::toString)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatThrownBy(() -> Distribution.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A distribution must be of one number or more, there were none");
    }

    @Test
    void quartiles_agree_with_a_computation_in_whole_quarters() {
        for (long seed = 1; seed <= 500; seed++) {
            List<BigDecimal> numbers = numbers(new Random(seed));
            Distribution found = Distribution.of(numbers);
            assertThat(found.lowerQuartile()).as("seed %d", seed).isEqualByComparingTo(quartile(numbers, 1));
            assertThat(found.median()).as("seed %d", seed).isEqualByComparingTo(quartile(numbers, 2));
            assertThat(found.upperQuartile()).as("seed %d", seed).isEqualByComparingTo(quartile(numbers, 3));
            List<BigDecimal> distances = numbers.stream()
                    .map(x -> x.subtract(quartile(numbers, 2)).abs())
                    .toList();
            assertThat(found.mad()).as("seed %d", seed).isEqualByComparingTo(quartile(distances, 2));
            BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(found.mean())
                    .as("seed %d", seed)
                    .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(numbers.size()), 12, RoundingMode.HALF_EVEN));
        }
    }

    @Test
    void the_order_of_the_numbers_changes_nothing() {
        for (long seed = 1; seed <= 200; seed++) {
            List<BigDecimal> numbers = numbers(new Random(seed));
            List<BigDecimal> shuffled = new ArrayList<>(numbers);
            Collections.shuffle(shuffled, new Random(-seed));
            assertThat(Distribution.of(shuffled)).as("seed %d", seed).isEqualTo(Distribution.of(numbers));
        }
    }

    @Test
    void minimum_quartiles_and_maximum_rise_and_the_mean_is_between() {
        for (long seed = 1; seed <= 200; seed++) {
            Distribution d = Distribution.of(numbers(new Random(seed)));
            assertThat(List.of(d.minimum(), d.lowerQuartile(), d.median(), d.upperQuartile(), d.maximum()))
                    .as("seed %d", seed)
                    .isSorted();
            assertThat(d.mean()).as("seed %d", seed).isBetween(d.minimum(), d.maximum());
            assertThat(d.mad())
                    .as("seed %d", seed)
                    .isBetween(BigDecimal.ZERO, d.maximum().subtract(d.minimum()));
        }
    }

    /** Up to 60 numbers, many of them equal, of several scales. */
    private static List<BigDecimal> numbers(Random random) {
        List<BigDecimal> numbers = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        int most = random.nextBoolean() ? 5 : 1_000_000;
        for (int i = 0; i < count; i++) {
            numbers.add(new BigDecimal(BigInteger.valueOf(random.nextInt(most)), random.nextInt(3)));
        }
        return numbers;
    }

    /**
     * The quartile from the places as whole quarters: place (n − 1) q / 4 weights the number at its floor with what is
     * missing to the next, in quarters.
     */
    private static BigDecimal quartile(List<BigDecimal> numbers, int q) {
        BigDecimal[] sorted = numbers.toArray(BigDecimal[]::new);
        for (int i = 1; i < sorted.length; i++) {
            for (int j = i; j > 0 && sorted[j - 1].compareTo(sorted[j]) > 0; j--) {
                BigDecimal swapped = sorted[j];
                sorted[j] = sorted[j - 1];
                sorted[j - 1] = swapped;
            }
        }
        int quarters = (sorted.length - 1) * q;
        int at = quarters / 4;
        int rest = quarters % 4;
        BigDecimal next = rest == 0 ? BigDecimal.ZERO : sorted[at + 1].multiply(BigDecimal.valueOf(rest));
        return sorted[at].multiply(BigDecimal.valueOf(4L - rest)).add(next).divide(BigDecimal.valueOf(4));
    }
}
