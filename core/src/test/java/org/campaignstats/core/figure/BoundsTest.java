package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static final BigDecimal MINUS_ONE = BigDecimal.valueOf(-1);

    @Test
    void bounds_that_are_the_same_numbers_are_equal_however_they_are_scaled() {
        Bounds bounds = Bounds.of(1, 1_000);
        Bounds scaled = Bounds.of(new BigDecimal("1.00"), new BigDecimal("1E+3"));
        assertThat(scaled).isEqualTo(bounds).hasSameHashCodeAs(bounds).hasToString("[1, 1000]");
        assertThat(Bounds.of(new BigDecimal("0.00"), new BigDecimal("0.0")))
                .isEqualTo(Bounds.ZERO)
                .hasSameHashCodeAs(Bounds.ZERO);
        assertThat(Bounds.atLeast(new BigDecimal("40.0")))
                .isEqualTo(Bounds.atLeast(40))
                .hasSameHashCodeAs(Bounds.atLeast(40));
    }

    @Test
    void bounds_with_another_end_differ() {
        assertThat(Bounds.of(1, 2))
                .isNotEqualTo(Bounds.of(1, 3))
                .isNotEqualTo(Bounds.of(0, 2))
                .isNotEqualTo(Bounds.atLeast(1))
                .isNotEqualTo(null)
                .isNotEqualTo("[1, 2]");
        assertThat(Bounds.atLeast(1)).isNotEqualTo(Bounds.of(1, 2)).isNotEqualTo(Bounds.atLeast(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    0      ; 0        ; [0, 0]             ; 0
                    115    ; 115      ; [115, 115]         ; 115
                    115    ; 115.00   ; [115, 115]         ; 115
                    124500 ; 125500   ; [124500, 125500]   ; 124,500–125,500
                    77.85  ; 77.950   ; [77.85, 77.95]     ; 77.85–77.95
                    999    ; 1000     ; [999, 1000]        ; 999–1,000
                    0.125  ; 1234.125 ; [0.125, 1234.125]  ; 0.125–1,234.125
                    0      ; 1E+9     ; [0, 1000000000]    ; 0–1,000,000,000
                    """)
    void closed_bounds_print_both_ends(BigDecimal lower, BigDecimal upper, String text, String print) {
        assertThat(Bounds.of(lower, upper)).hasToString(text);
        assertThat(Bounds.of(lower, upper).print()).isEqualTo(print);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    0      ; [0, ∞)      ; unknown
                    40     ; [40, ∞)     ; 40 or more
                    1380.0 ; [1380, ∞)   ; 1,380 or more
                    0.5    ; [0.5, ∞)    ; 0.5 or more
                    """)
    void open_bounds_print_their_lower_end(BigDecimal lower, String text, String print) {
        assertThat(Bounds.atLeast(lower)).hasToString(text);
        assertThat(Bounds.atLeast(lower).print()).isEqualTo(print);
    }

    @Test
    void bounds_say_what_kind_they_are() {
        assertThat(Bounds.UNKNOWN).satisfies(bounds -> {
            assertThat(bounds.isUnknown()).isTrue();
            assertThat(bounds.isOpen()).isTrue();
            assertThat(bounds.isPoint()).isFalse();
            assertThat(bounds.upper()).isEmpty();
        });
        assertThat(Bounds.atLeast(40)).satisfies(bounds -> {
            assertThat(bounds.isUnknown()).isFalse();
            assertThat(bounds.isOpen()).isTrue();
        });
        assertThat(Bounds.exactly(BigDecimal.TEN)).satisfies(bounds -> {
            assertThat(bounds.isUnknown()).isFalse();
            assertThat(bounds.isOpen()).isFalse();
            assertThat(bounds.isPoint()).isTrue();
            assertThat(bounds.upper()).contains(BigDecimal.TEN);
        });
        assertThat(Bounds.atMost(BigDecimal.TEN)).isEqualTo(Bounds.of(0, 10));
        assertThat(Bounds.of(0, 10).isPoint()).isFalse();
        assertThat(Bounds.ZERO.isPoint()).isTrue();
    }

    @Test
    void both_ends_are_within() {
        Bounds bounds = Bounds.of(3, 5);
        assertThat(bounds.contains(BigDecimal.valueOf(3))).isTrue();
        assertThat(bounds.contains(new BigDecimal("5.0"))).isTrue();
        assertThat(bounds.contains(new BigDecimal("2.999"))).isFalse();
        assertThat(bounds.contains(new BigDecimal("5.001"))).isFalse();
        assertThat(Bounds.atLeast(3).contains(new BigDecimal("1E+100"))).isTrue();
        assertThat(bounds.contains(MINUS_ONE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2  ; 1  ; Bounds must be 0 <= lower <= upper, were 2 and 1
                    -1 ; 1  ; Bounds must be 0 <= lower <= upper, were -1 and 1
                    -2 ; -1 ; Bounds must be 0 <= lower <= upper, were -2 and -1
                    """)
    void bounds_that_fall_or_are_negative_are_refused(long lower, long upper, String message) {
        assertThatThrownBy(() -> Bounds.of(lower, upper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void one_negative_number_is_refused() {
        assertThatThrownBy(() -> Bounds.exactly(MINUS_ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bounds must be 0 <= lower <= upper, were -1 and -1");
        assertThatThrownBy(() -> Bounds.atMost(MINUS_ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bounds must be 0 <= lower <= upper, were 0 and -1");
        assertThatThrownBy(() -> Bounds.atLeast(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bounds must not be negative, lower was -1");
    }

    @Test
    void bounds_are_printed_in_either_language() {
        assertThat(Bounds.of(124_500, 125_500).print(Language.ZH)).isEqualTo("124,500–125,500");
        assertThat(Bounds.of(115, 115).print(Language.ZH)).isEqualTo("115");
        assertThat(Bounds.atLeast(1_000).print(Language.ZH)).isEqualTo("1,000以上");
        assertThat(Bounds.UNKNOWN.print(Language.ZH)).isEqualTo("未知");
        assertThat(Bounds.atLeast(1_000).print(Language.EN)).isEqualTo("1,000 or more");
        assertThat(Bounds.UNKNOWN.print(Language.EN)).isEqualTo("unknown");
    }

    @Test
    void bounds_are_put_into_a_message_in_both_languages() {
        assertThat(Bounds.atLeast(1380).inWords()).isEqualTo(new Message("1,380 or more", "1,380以上"));
        assertThat(Bounds.of(3, 5).inWords()).isEqualTo(Message.same("3–5"));
    }

    @Test
    void a_multiple_is_of_both_ends() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(Bounds.of(3, 5).times(half)).isEqualTo(Bounds.of(new BigDecimal("1.5"), new BigDecimal("2.5")));
        assertThat(Bounds.atLeast(3).times(half)).isEqualTo(Bounds.atLeast(new BigDecimal("1.5")));
        assertThat(Bounds.atLeast(3).times(BigDecimal.ZERO)).isEqualTo(Bounds.ZERO);
        assertThatThrownBy(() -> Bounds.of(3, 5).times(MINUS_ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    6 ; 6 ; 2 ; 3 ; [2, 3]
                    1 ; 2 ; 3 ; 3 ; [0.333333333333, 0.666666666667]
                    0 ; 0 ; 3 ; 3 ; [0, 0]
                    6 ; 6 ; 0 ; 3 ; [0, ∞)
                    6 ;   ; 2 ; 3 ; [2, ∞)
                    6 ; 6 ; 2 ;   ; [0, 3]
                    6 ;   ; 2 ;   ; [0, ∞)
                    """)
    void a_quotient_is_from_lower_by_upper_to_upper_by_lower_rounded_outward(
            long lower, Long upper, long divisorLower, Long divisorUpper, String quotient) {
        assertThat(bounds(lower, upper).dividedBy(bounds(divisorLower, divisorUpper)))
                .hasToString(quotient);
    }

    private static Bounds bounds(long lower, Long upper) {
        return upper == null ? Bounds.atLeast(lower) : Bounds.of(lower, upper);
    }
}
