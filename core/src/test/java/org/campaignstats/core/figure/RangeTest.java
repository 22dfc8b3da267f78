package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "3, 5, EXACTLY, 3至5",
        "3, 5, OVER, 3至5余",
        "3, 5, NEARLY, 近3至5",
        "300, 500, ABOUT, 约300至500",
        "3, 5, AT_LEAST, 至少3至5",
        "3, 5, AT_MOST, 不超过3至5",
        "30000, 50000, EXACTLY, 30000至50000",
        "77.90, 80.5, EXACTLY, 77.9至80.5",
        "0, 5, EXACTLY, 0至5",
    })
    void a_range_prints_so_that_it_is_read_as_the_same(
            BigDecimal low, BigDecimal high, Qualifier qualifier, String text) {
        Range range = new Range(low, high, qualifier);
        assertThat(range).hasToString(text);
        assertThat(Figure.parse(text)).isEqualTo(range);
    }

    @Test
    void ranges_of_the_same_numbers_are_equal_however_they_are_scaled() {
        assertThat(new Range(new BigDecimal("3.0"), new BigDecimal("5E+3"), Qualifier.EXACTLY))
                .isEqualTo(Range.of(3, 5_000))
                .hasSameHashCodeAs(Range.of(3, 5_000));
    }

    @Test
    void both_ends_are_multiplied() {
        assertThat(Range.of(3, 5).times(BigDecimal.valueOf(10_000))).isEqualTo(Range.of(30_000, 50_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    5  ; 3 ; EXACTLY ; Range must not fall, was 5 to 3
                    -1 ; 3 ; EXACTLY ; Low end must not be negative, was -1
                    1  ; -3; EXACTLY ; High end must not be negative, was -3
                    0  ; 0 ; ABOUT   ; Zero must not be qualified, was about
                    """)
    void a_range_that_falls_or_is_negative_is_refused(
            BigDecimal low, BigDecimal high, Qualifier qualifier, String message) {
        assertThatThrownBy(() -> new Range(low, high, qualifier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @Timeout(30)
    void an_exponent_of_a_billion_is_refused_at_once() {
        assertThatThrownBy(() -> new Range(BigDecimal.ONE, new BigDecimal("1E+1000000000"), Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("High end must have at most 18 digits before the point, was 1E+1000000000");
        assertThatThrownBy(() -> new Range(new BigDecimal("1E-1000000000"), BigDecimal.ONE, Qualifier.EXACTLY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Low end must have at most 12 digits after the point, was 1E-1000000000");
    }
}
