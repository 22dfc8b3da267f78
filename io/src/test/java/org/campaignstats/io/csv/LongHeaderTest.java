package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers that cannot be read, and one that is read in part. */
class LongHeaderTest {
    private static final String EMPTY =
            "f.csv: empty; expected a header with the columns campaign, unit, indicator, value";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,indicator,value | f.csv: no column 'campaign'. Columns are: [unit, indicator, value]",
                "campaign,indicator,value | f.csv: no column 'unit'. Columns are: [campaign, indicator, value]",
                "campaign,unit,value | f.csv: no column 'indicator'. Columns are: [campaign, unit, value]",
                "campaign,unit,indicator | f.csv: no column 'value'. Columns are: [campaign, unit, indicator]",
                "campaign,unit,unit,indicator,value | f.csv: column 'unit' occurs twice; expected each column once",
            })
    void a_column_that_is_missing_or_repeated_is_named(String header, String message) {
        assertThatThrownBy(() -> LongText.read(header, "2011,330200,complaint_received,1"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(message);
    }

    @Test
    void capital_letters_make_no_other_column() throws IOException {
        assertThat(LongText.onlyOutcome(
                                LongText.read("Campaign,Unit,INDICATOR,Value", "2011,330200,complaint_received,1"))
                        .figure())
                .hasToString("1");
    }

    @Test
    void lines_above_the_header_are_told() throws IOException {
        ReadResult read = LongText.read(
                "宁波市2011年统计,,,", "330203,海曙区,,7", "campaign,unit,indicator,value", "2011,330200,complaint_received,1");
        assertThat(read.findings())
                .extracting(Object::toString)
                .containsExactly(
                        "note: f.csv row 1: The line stands above the header and was not read",
                        "error: f.csv row 2: The row stands above the header and was not read; expected rows below it");
        assertThat(read).hasToString("1 of 2 rows read, 2 findings");
    }

    @Test
    void a_file_without_rows_is_empty() {
        assertThatThrownBy(() -> LongText.read(""))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(EMPTY);
        assertThatThrownBy(() -> LongText.read(",,,", " ")).hasMessage(EMPTY);
    }

    @Test
    void an_unknown_column_is_told_and_not_read() throws IOException {
        ReadResult read =
                LongText.read("campaign,unit,indicator,value,colour", "2011,330200,complaint_received,1起,red");
        assertThat(LongText.figures(read)).containsExactly("1起");
        assertThat(LongText.findings(read))
                .containsExactly(
                        "warning: f.csv row 1: Column 'colour' is not known and was not read. Known columns are: "
                                + "[campaign, unit, unit_name, filer, indicator, scope, basis, breakdown, value, measure, "
                                + "qualifier, precision, printed, part_of, complete, activity, organisers, date, kind, revision, "
                                + "filed_on, period, source, note]");
        assertThat(read.isComplete()).isTrue();
    }

    @Test
    void a_column_without_a_name_is_not_read() throws IOException {
        ReadResult read = LongText.read("campaign,unit,indicator,value,,", "2011,330200,complaint_received,1起,,");
        assertThat(read).hasToString("1 of 1 rows read, 0 findings");
    }
}
