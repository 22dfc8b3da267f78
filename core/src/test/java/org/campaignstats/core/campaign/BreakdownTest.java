package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownTest {

    @ParameterizedTest
    @CsvSource({"category=food, category, food", "类别=食品, 类别, 食品", "formula=a=b, formula, a=b"})
    void a_breakdown_is_read_as_it_prints(String text, String dimension, String key) {
        assertThat(Breakdown.parse(text))
                .isEqualTo(new Breakdown(dimension, key))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    food      | Breakdown 'food' must be dimension=key, e.g. category=food
                    ''        | Breakdown '' must be dimension=key, e.g. category=food
                    =food     | Breakdown dimension '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. category
                    category= | Breakdown key '' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. food
                    'a = b'   | Breakdown dimension 'a ' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. category
                    a=b;c     | Breakdown key 'b;c' must be 1 to 100 characters, without control characters, semicolon or space around it, e.g. food
                    """)
    void what_is_no_breakdown_is_refused(String text, String message) {
        assertThatThrownBy(() -> Breakdown.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_dimension_has_no_equals_sign() {
        assertThatThrownBy(() -> new Breakdown("a=b", "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Breakdown dimension 'a=b' must not have a '='");
    }

    @Test
    void breakdowns_come_by_dimension_then_key() {
        assertThat(Stream.of("b=1", "a=2", "a=10", "a=1").map(Breakdown::parse).sorted())
                .hasToString("[a=1, a=10, a=2, b=1]");
    }
}
