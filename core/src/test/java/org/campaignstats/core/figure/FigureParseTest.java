package org.campaignstats.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as which figure, and what is refused; the tables are resources beside this class. */
class FigureParseTest {

    private static final String EXPECTED = "; expected e.g. 1380, 1380余, 12.5万 or _";

    @ParameterizedTest
    @CsvFileSource(resources = "printed-figures.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_printed_figure_is_read(String text, String figure, String measure, String oddities) {
        PrintedFigure read = PrintedFigure.parse(text);
        assertThat(read.figure()).hasToString(figure);
        assertThat(read.measure().map(Measure::name).orElse("-")).isEqualTo(measure);
        assertThat(names(read)).isEqualTo(oddities);
        assertThat(read).hasToString(text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "printed-figures.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_a_figure_prints_is_read_as_the_same_figure(String text, String figure) {
        assertThat(Figure.parse(figure)).isEqualTo(PrintedFigure.parse(text).figure());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "refused.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_is_no_figure_is_refused(String text, String reason) {
        assertThatThrownBy(() -> PrintedFigure.parse(text))
                .isInstanceOf(FigureFormatException.class)
                .hasMessageStartingWith("'" + text + "' is not a figure (")
                .hasMessageContaining(reason)
                .hasMessageEndingWith(")" + EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#DIV/0!", "####", "##", "#115", "“3·15”", "\"115\""})
    void an_error_of_a_spreadsheet_and_a_quoted_text_are_refused(String text) {
        assertThatThrownBy(() -> PrintedFigure.parse(text))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'" + text + "' is not a figure (no number at '" + text + "')" + EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "115\u0000",
                "1\u000015",
                "5份\u0000",
                "12\b3",
                "\u001B[31m5",
                "1\uFFFD5",
                "5\uE000",
                "5\uD800",
                "\u202E511",
                "115\u202E起",
                "1\u03015",
                "1\u03365",
                "5\uD83D\uDC4D",
                "5\u007F",
                "1\r15",
                "3\r\n4",
                "1\u202815",
                "1\u200B15",
                "１²",
                "\u0661\u0661\u0665",
                "\u0967\u0967\u096B",
            })
    void a_number_with_characters_that_deceive_is_refused(String text) {
        assertThatThrownBy(() -> PrintedFigure.parse(text)).isInstanceOf(FigureFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000", "  \u3000 "})
    void an_empty_text_is_blank(String text) {
        assertThat(Figure.parse(text)).isEqualTo(new Blank(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 115份 ", "\t115份", "115份\u3000", "115 份", "115\u00A0份"})
    void space_around_and_within_makes_no_difference(String text) {
        PrintedFigure read = PrintedFigure.parse(text);
        assertThat(read.figure()).isEqualTo(Stated.of(115));
        assertThat(read.measure()).contains(Measure.of("份"));
    }

    @Test
    void a_figure_keeps_its_print_its_measure_and_its_precision() {
        assertThat(PrintedFigure.parse("12.5万余份")).satisfies(read -> {
            assertThat(read.figure())
                    .isEqualTo(new Stated(new BigDecimal("125000"), new BigDecimal("1000"), Qualifier.OVER));
            assertThat(read.printed()).contains("12.5万余份");
            assertThat(read.measure()).contains(Measure.of("份"));
            assertThat(read.oddities()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "115, 115, 1",
        "77.9, 77.9, 0.1",
        "12.50, 12.5, 0.01",
        "12.5万, 125000, 1000",
        "1.34万, 13400, 100",
        "2.50万, 25000, 100",
        "30万, 300000, 10000",
        "3亿, 300000000, 100000000",
        "3千, 3000, 1",
        "1.5千, 1500, 1",
        "3百万, 3000000, 10000",
        "三万, 30000, 10000",
        "三百, 300, 1",
        "三千五, 3500, 1",
        "二万五, 25000, 1000",
        "二万五千, 25000, 1",
        "二万零五, 20005, 1",
        "近万, 10000, 10000",
        "无, 0, 0",
        "0, 0, 1",
        "0.0, 0, 0.1",
    })
    void the_precision_is_the_place_of_the_last_printed_digit(String text, BigDecimal value, BigDecimal precision) {
        assertThat(PrintedFigure.parse(text).figure()).isInstanceOfSatisfying(Stated.class, read -> {
            assertThat(read.value()).isEqualByComparingTo(value);
            assertThat(read.precision()).isEqualByComparingTo(precision);
        });
    }

    @Test
    void a_figure_without_room_for_a_measure_refuses_one() {
        assertThatThrownBy(() -> Figure.parse("115起"))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'115起' is not a figure (it has a measure, '起')" + EXPECTED);
    }

    @Test
    @Timeout(30)
    void a_long_text_is_refused_at_once() {
        assertThatThrownBy(() -> PrintedFigure.parse("1".repeat(10_000)))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'" + "1".repeat(40) + "…' is not a figure (10000 characters, at most 200 are read)"
                        + EXPECTED);
        assertThatThrownBy(() -> PrintedFigure.parse("零".repeat(10_000_000)))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'" + "零".repeat(40) + "…' is not a figure (10000000 characters, at most 200 are read)"
                        + EXPECTED);
    }

    @Test
    @Timeout(30)
    void an_exponent_is_refused_at_once() {
        assertThatThrownBy(() -> PrintedFigure.parse("1e1000000000"))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'1e1000000000' is not a figure ('e1000000000' is no measure)" + EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "_", "X", "余", "万", "几", "至", "1至", "(", "1,", "多", " ", "9.", "约", "百千"})
    @Timeout(30)
    void a_repeated_character_is_read_or_refused_at_once(String piece) {
        String text = piece.repeat(200 / piece.length());
        assertThat(readOrRefused(text)).isIn("Blank", "refused");
    }

    @Test
    void a_text_has_at_most_200_characters() {
        assertThat(Figure.parse("_".repeat(200))).isEqualTo(new Blank("_".repeat(200)));
        assertThatThrownBy(() -> Figure.parse("_".repeat(201)))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage(
                        "'" + "_".repeat(40) + "…' is not a figure (201 characters, at most 200 are read)" + EXPECTED);
    }

    @Test
    void more_digits_than_a_figure_can_hold_are_refused() {
        assertThat(Figure.parse("9".repeat(18))).isEqualTo(Stated.of(999_999_999_999_999_999L));
        assertThatThrownBy(() -> Figure.parse("9".repeat(19)))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage(
                        "'9999999999999999999' is not a figure (Value must have at most 18 digits before the point, "
                                + "was 9999999999999999999)" + EXPECTED);
        assertThatThrownBy(() -> Figure.parse("999999999999999999亿"))
                .isInstanceOf(FigureFormatException.class)
                .hasMessageContaining(
                        "Value must have at most 18 digits before the point, was 99999999999999999900000000");
        assertThatThrownBy(() -> Figure.parse("1".repeat(150)))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'" + "1".repeat(40) + "…' is not a figure (150 digits are too many)" + EXPECTED);
    }

    @Test
    void a_message_shows_characters_that_cannot_be_seen() {
        assertThatThrownBy(() -> PrintedFigure.parse("1\u00005"))
                .hasMessageStartingWith("'1\\u00005' is not a figure (");
        assertThatThrownBy(() -> PrintedFigure.parse("\u202E511"))
                .hasMessageStartingWith("'\\u202e511' is not a figure (");
    }

    @Test
    void a_vague_amount_is_kept_in_its_words() {
        assertThat(PrintedFigure.parse("多次"))
                .isEqualTo(new PrintedFigure(new Vague("多次"), Optional.of("多次"), Optional.empty(), List.of()));
    }

    private static String names(PrintedFigure read) {
        return read.oddities().isEmpty()
                ? "-"
                : read.oddities().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static String readOrRefused(String text) {
        try {
            return PrintedFigure.parse(text).figure().match(s -> "Stated", r -> "Range", b -> "Blank", v -> "Vague");
        } catch (FigureFormatException e) {
            return "refused";
        }
    }
}
