package org.campaignstats.io.csv;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure of a row: as printed, or in parts over several columns. */
class LongFigureTest {
    private static final String COLUMNS = "campaign,unit,indicator,value,qualifier,precision,printed";

    private static PrintedFigure read(String cells) throws IOException {
        return LongText.onlyOutcome(LongText.read(COLUMNS, "2011,330200,complaint_received," + cells))
                .figure();
    }

    private static List<String> refused(String cells) throws IOException {
        return LongText.findings(LongText.read(COLUMNS, "2011,330200,complaint_received," + cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"115", "1380余人", "12.5万份", "无", "3至5", "_余人次", "多次", "—", "\"1,380起\"", "近万"})
    void a_value_is_read_as_it_is_printed(String value) throws IOException {
        assertThat(read(value + ",,,")).isEqualTo(PrintedFigure.parse(value.replace("\"", "")));
    }

    @Test
    void an_empty_value_is_a_blank_and_not_zero() throws IOException {
        assertThat(read(",,,")).isBlank().isPrinted("");
    }

    @ParameterizedTest
    @CsvSource({
        "over, OVER",
        "nearly, NEARLY",
        "about, ABOUT",
        "at_least, AT_LEAST",
        "at_most, AT_MOST",
        "exactly, EXACTLY"
    })
    void a_qualifier_column_qualifies_a_plain_number(String cell, Qualifier qualifier) throws IOException {
        assertThat(read("1380," + cell + ",,")).hasValue(1380).hasPrecision(1).hasQualifier(qualifier);
    }

    @ParameterizedTest
    @CsvSource({"125000, 1000", "3, 1", "1.25, 0.01", "1.25, 0.001", "300000000000000, 1000000000000"})
    void a_precision_column_says_to_which_digit_a_plain_number_was_given(String value, String precision)
            throws IOException {
        assertThat(read(value + ",," + precision + ","))
                .hasValue(value)
                .hasPrecision(precision)
                .hasQualifier(Qualifier.EXACTLY);
    }

    @Test
    void a_zero_of_precision_zero_is_a_zero_in_words() throws IOException {
        assertThat(read("0,,0,")).isStated("无");
    }

    @Test
    void a_range_takes_a_qualifier() throws IOException {
        assertThat(read("3至5,about,,")).isRange("约3至5");
    }

    @Test
    void a_printed_column_keeps_the_print_its_measure_and_its_oddities_beside_the_value() throws IOException {
        assertThat(read("67,over,1,67余人"))
                .isStated("67余")
                .isPrinted("67余人")
                .hasMeasure("人")
                .hasOddity(Oddity.QUALIFIED_TO_THE_LAST_DIGIT);
    }

    @Test
    void a_printed_column_without_a_value_is_the_figure() throws IOException {
        assertThat(read(",,,1380余人")).isEqualTo(PrintedFigure.parse("1380余人"));
    }

    @Test
    void the_qualifier_of_the_print_and_of_the_column_may_agree() throws IOException {
        assertThat(read("1380余人,over,,")).isStated("1380余");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1380余人,about,, | '1380余' does not go with the qualifier or precision beside it; expected a plain number, e.g. 1380",
                "_,over,, | '_' does not go with the qualifier or precision beside it; expected a plain number, e.g. 1380",
                "多次,,1, | '多次' does not go with the qualifier or precision beside it; expected a plain number, e.g. 1380",
                "3至5,,10, | '3至5' does not go with the qualifier or precision beside it; expected a plain number, e.g. 1380",
                "125,,1000, | Value 125 must be a multiple of its precision 1000",
                "5,,0, | Precision 0 is for zero in words; value 5 must give its own",
                "0,over,, | Zero must not be qualified, was over",
            })
    void a_column_that_contradicts_the_value_is_refused(String cells, String message) throws IOException {
        assertThat(refused(cells)).containsExactly("error: f.csv row 2, column value: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1380,more,, | qualifier: 'more' is not a qualifier; expected exactly, over, nearly, about, at_least, at_most",
                "1380,,20, | precision: '20' is not a precision; expected a power of ten, e.g. 1 or 1000",
                "1380,,1e3, | precision: '1e3' is not a precision; expected a power of ten, e.g. 1 or 1000",
                "1380,,, | ",
            })
    void a_bad_qualifier_or_precision_is_a_finding_at_its_column(String cells, String message) throws IOException {
        List<String> expected = message == null ? List.of() : List.of("error: f.csv row 2, column " + message);
        assertThat(refused(cells)).isEqualTo(expected);
    }

    @Test
    void a_qualifier_beside_a_print_without_a_value_refines_the_print() throws IOException {
        assertThat(refused(",about,,1380余人"))
                .containsExactly(
                        "error: f.csv row 2, column value: '1380余' does not go with the qualifier or precision "
                                + "beside it; expected a plain number, e.g. 1380");
    }
}
