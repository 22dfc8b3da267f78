package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the four cases have in common, and the two without a number. */
class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "115, Stated, true",
        "1380余, Stated, true",
        "无, Stated, true",
        "3至5, Range, true",
        "_, Blank, false",
        "多次, Vague, false",
    })
    void each_figure_is_of_one_case(String text, String expected, boolean numeric) {
        Figure figure = Figure.parse(text);
        assertThat(figure.<String>match(s -> "Stated", r -> "Range", b -> "Blank", v -> "Vague"))
                .isEqualTo(expected);
        assertThat(figure.isNumeric()).isEqualTo(numeric);
    }

    @Test
    void only_one_number_is_the_number_of_a_figure() {
        assertThat(Figure.parse("1380余").number()).contains(BigDecimal.valueOf(1_380));
        assertThat(Figure.parse("无").number()).contains(BigDecimal.ZERO);
        assertThat(Figure.parse("3至5").number()).isEmpty();
        assertThat(Figure.parse("_").number()).isEmpty();
        assertThat(Figure.parse("多次").number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "多次"})
    void a_figure_without_a_number_is_the_same_in_every_measure(String text) {
        Figure figure = Figure.parse(text);
        assertThat(figure.times(BigDecimal.valueOf(10_000))).isEqualTo(figure);
    }

    @Test
    void a_blank_is_its_mark_and_never_zero() {
        assertThat(new Blank("_余")).isEqualTo(Figure.parse("_余")).hasToString("_余");
        assertThat(new Blank("")).isNotEqualTo(Stated.of(0)).hasToString("");
        assertThat(Figure.parse("—")).isEqualTo(new Blank("—"));
    }

    @Test
    void a_vague_amount_is_its_words() {
        assertThat(new Vague("大量")).isEqualTo(Figure.parse("大量")).hasToString("大量");
        assertThatThrownBy(() -> new Vague(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The words of a vague figure must not be blank, expected e.g. 多次");
    }
}
