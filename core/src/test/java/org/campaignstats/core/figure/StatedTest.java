package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

    @ParameterizedTest
    @CsvSource({
        "115, 1, EXACTLY, 115",
        "1380, 1, OVER, 1380余",
        "5000, 1, NEARLY, 近5000",
        "5000, 1, ABOUT, 约5000",
        "40, 1, AT_LEAST, 至少40",
        "20, 1, AT_MOST, 不超过20",
        "125000, 1000, EXACTLY, 12.5万",
        "125000, 1000, OVER, 12.5万余",
        "13400, 100, EXACTLY, 1.34万",
        "25000, 100, EXACTLY, 2.50万",
        "1380, 10, EXACTLY, 0.138万",
        "300000, 10000, EXACTLY, 30万",
        "300000000, 100000000, EXACTLY, 3亿",
        "120000000, 10000000, ABOUT, 约1.2亿",
        "3000000000000, 1000000000000, EXACTLY, 3万亿",
        "77.9, 0.1, EXACTLY, 77.9",
        "12.5, 0.01, EXACTLY, 12.50",
        "0, 1, EXACTLY, 0",
        "0, 0.1, EXACTLY, 0.0",
        "0, 0, EXACTLY, 无",
    })
    void a_number_prints_so_that_it_is_read_as_the_same(
            BigDecimal value, BigDecimal precision, Qualifier qualifier, String text) {
        Stated figure = new Stated(value, precision, qualifier);
        assertThat(figure).hasToString(text);
        assertThat(Figure.parse(text)).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_number_prints_so_that_it_is_read_as_the_same(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
            BigDecimal precision = ONE.scaleByPowerOfTen(random.nextInt(25) - 12);
            int units = 1 + random.nextInt(99_999);
            Stated figure = new Stated(precision.multiply(BigDecimal.valueOf(units)), precision, qualifier);
            assertThat(Figure.parse(figure.toString()))
                    .as("%s, seed %d", figure, seed)
                    .isEqualTo(figure);
        }
    }

    @Test
    void a_precision_of_a_trillion_prints_so_that_it_is_read_as_the_same() {
        Stated figure = new Stated(BigDecimal.TEN.pow(12), BigDecimal.TEN.pow(12), Qualifier.EXACTLY);
        assertThat(figure).hasToString("1万亿");
        assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
    }

    @Test
    void a_precision_above_any_printed_multiplier_is_refused() {
        BigDecimal number = BigDecimal.TEN.pow(13);
        assertThatThrownBy(() -> new Stated(number, number, Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Precision must be at most 1000000000000 (万亿), was 10000000000000");
    }

    @Test
    void numbers_that_are_the_same_are_equal_however_they_are_scaled() {
        Stated figure = new Stated(BigDecimal.valueOf(1_000), ONE, Qualifier.EXACTLY);
        assertThat(new Stated(new BigDecimal("1E+3"), new BigDecimal("1.00"), Qualifier.EXACTLY))
                .isEqualTo(figure)
                .hasSameHashCodeAs(figure);
        assertThat(new Stated(new BigDecimal("1000.000"), new BigDecimal("1E+3"), Qualifier.EXACTLY))
                .isNotEqualTo(figure);
    }

    @Test
    void the_precision_of_a_decimal_is_its_last_place() {
        assertThat(Stated.of(115)).isEqualTo(new Stated(BigDecimal.valueOf(115), ONE, Qualifier.EXACTLY));
        assertThat(Stated.of(new BigDecimal("12.50"), Qualifier.ABOUT))
                .isEqualTo(new Stated(new BigDecimal("12.5"), new BigDecimal("0.01"), Qualifier.ABOUT));
        assertThat(Stated.of(new BigDecimal("1E+3"), Qualifier.OVER))
                .isEqualTo(new Stated(BigDecimal.valueOf(1_000), ONE, Qualifier.OVER));
        assertThat(Stated.zeroInWords()).isEqualTo(new Stated(BigDecimal.ZERO, BigDecimal.ZERO, Qualifier.EXACTLY));
    }

    @Test
    void a_number_is_multiplied_with_its_precision() {
        assertThat(Figure.parse("12.5").times(BigDecimal.valueOf(10_000)))
                .isEqualTo(new Stated(BigDecimal.valueOf(125_000), BigDecimal.valueOf(1_000), Qualifier.EXACTLY));
        assertThat(Figure.parse("近3").times(BigDecimal.valueOf(1_000)))
                .isEqualTo(new Stated(BigDecimal.valueOf(3_000), BigDecimal.valueOf(1_000), Qualifier.NEARLY));
        assertThat(Figure.parse("无").times(BigDecimal.valueOf(10_000))).isEqualTo(Stated.zeroInWords());
        assertThatThrownBy(() -> Figure.parse("12").times(BigDecimal.valueOf(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Precision must be a power of ten, e.g. 1 or 1000, was 3");
    }

    @Test
    void a_number_has_at_most_18_digits_before_the_point_and_12_after() {
        BigDecimal longest = new BigDecimal("123456789012345678.123456789012");
        assertThat(new Stated(longest, new BigDecimal("1E-12"), Qualifier.EXACTLY).value())
                .isEqualTo(longest);
        assertThatThrownBy(() -> Stated.of(new BigDecimal("1234567890123456789"), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must have at most 18 digits before the point, was 1234567890123456789");
        assertThatThrownBy(() -> Stated.of(new BigDecimal("0.1234567890123"), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must have at most 12 digits after the point, was 0.1234567890123");
        assertThat(new Stated(new BigDecimal("0.50000000000000000"), new BigDecimal("0.1"), Qualifier.EXACTLY))
                .hasToString("0.5");
    }

    @ParameterizedTest
    @Timeout(30)
    @CsvSource(delimiter = ';', textBlock = """
                    1E+1000000000  ; Value must have at most 18 digits before the point, was 1E+1000000000
                    1E-1000000000  ; Value must have at most 12 digits after the point, was 1E-1000000000
                    0E+1000000000  ; Value must have at most 18 digits before the point, was 0E+1000000000
                    0E-1000000000  ; Value must have at most 12 digits after the point, was 0E-1000000000
                    -1E+1000000000 ; Value must not be negative, was -1E+1000000000
                    """)
    void an_exponent_of_a_billion_is_refused_at_once(BigDecimal value, String message) {
        assertThatThrownBy(() -> new Stated(value, ONE, Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @Timeout(30)
    void a_precision_with_an_exponent_of_a_billion_is_refused_at_once() {
        assertThatThrownBy(() -> new Stated(ONE, new BigDecimal("1E+1000000000"), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Precision must have at most 18 digits before the point, was 1E+1000000000");
        assertThatThrownBy(() -> new Stated(ONE, new BigDecimal("1E-1000000000"), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Precision must have at most 12 digits after the point, was 1E-1000000000");
    }

    @Test
    @Timeout(30)
    void ten_thousand_digits_are_refused_in_a_short_message() {
        assertThatThrownBy(() -> Stated.of(new BigDecimal("1".repeat(10_000)), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must have at most 18 digits before the point, was 11111111111111111111…");
        assertThatThrownBy(() -> Stated.of(new BigDecimal("0." + "1".repeat(10_000)), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must have at most 12 digits after the point, was 0.111111111111111111…");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1  | 1    | EXACTLY | Value must not be negative, was -1
                    115 | -1   | EXACTLY | Precision must not be negative, was -1
                    115 | 2    | EXACTLY | Precision must be a power of ten, e.g. 1 or 1000, was 2
                    120 | 20   | EXACTLY | Precision must be a power of ten, e.g. 1 or 1000, was 20
                    115 | 10   | EXACTLY | Value 115 must be a multiple of its precision 10
                    1.5 | 1    | EXACTLY | Value 1.5 must be a multiple of its precision 1
                    115 | 0    | EXACTLY | Precision 0 is for zero in words; value 115 must give its own
                    0   | 1    | OVER    | Zero must not be qualified, was over
                    0   | 1    | NEARLY  | Zero must not be qualified, was nearly
                    0   | 1    | ABOUT   | Zero must not be qualified, was about
                    0   | 0    | AT_LEAST| Zero must not be qualified, was at_least
                    0   | 1    | AT_MOST | Zero must not be qualified, was at_most
                    """)
    void what_is_no_number_of_a_report_is_refused(
            BigDecimal value, BigDecimal precision, Qualifier qualifier, String message) {
        assertThatThrownBy(() -> new Stated(value, precision, qualifier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
