package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Separators, line ends, encodings and quotes, as spreadsheets and people write them. */
class CsvSyntaxTest {
    private static final String HEADER = "campaign,unit,indicator,value,note\n";
    private static final String ROW = "2011,330200,发放宣传资料,12.5万份,两处\n";

    private static ReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return LongCsv.read(Source.ofBytes("f.csv", bytes), ReadOptions.defaults());
    }

    private static ReadResult expected() throws IOException {
        return read(HEADER + ROW + ROW.replace("12.5万份", "3万份"));
    }

    private static String text() {
        return HEADER + ROW + ROW.replace("12.5万份", "3万份");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void tabs_or_semicolons_separate_where_there_is_no_comma(String separator) throws IOException {
        assertThat(read(text().replace(",", separator))).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lines_end_in_any_way(String end) throws IOException {
        assertThat(read(text().replace("\n", end))).isEqualTo(expected());
    }

    @Test
    void the_last_line_needs_no_end() throws IOException {
        assertThat(read(text().stripTrailing())).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void a_byte_order_mark_tells_the_encoding(String encoding) throws IOException {
        assertThat(read(("\uFEFF" + text()).getBytes(Charset.forName(encoding))))
                .isEqualTo(expected());
    }

    @Test
    void gb18030_is_found_out() throws IOException {
        assertThat(read(text().getBytes(Charset.forName("GB18030")))).isEqualTo(expected());
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_line_breaks() throws IOException {
        ReadResult read = read(HEADER + "2011,330200,complaint_received,\"1,380起\",\"a \"\"b\"\",\r\nc\"\n" + ROW);
        assertThat(LongText.outcomes(read).get(0).note()).contains("a \"b\",\nc");
        assertThat(LongText.figures(read)).containsExactly("1,380起", "12.5万份");
        assertThat(LongText.outcomes(read))
                .extracting(outcome -> outcome.place().row().getAsInt())
                .containsExactly(2, 4);
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_own_row_only() throws IOException {
        ReadResult read = read(HEADER + ROW + "2011,330200,complaint_received,\"115起,\n" + ROW + ROW);
        assertThat(LongText.findings(read))
                .containsExactly("error: f.csv row 3: A quote is opened and never closed in "
                        + "'2011,330200,complaint_received,\"115起,'; expected \"…\" around the whole cell");
        assertThat(read).hasToString("3 of 4 rows read, 1 finding");
    }

    @Test
    void two_quotes_that_are_never_closed_cost_two_rows() throws IOException {
        String open = "2011,330200,complaint_received,\"115起,\n";
        ReadResult read = read(HEADER + open + ROW + open + ROW);
        assertThat(LongText.findings(read))
                .containsExactly(
                        "error: f.csv row 2: A quote is opened and never closed in "
                                + "'2011,330200,complaint_received,\"115起,'; expected \"…\" around the whole cell",
                        "error: f.csv row 4: A quote is opened and never closed in "
                                + "'2011,330200,complaint_received,\"115起,'; expected \"…\" around the whole cell");
        assertThat(LongText.figures(read)).containsExactly("12.5万份", "12.5万份");
    }

    @Test
    void a_cell_of_more_than_a_hundred_lines_is_a_quote_that_was_never_closed() throws IOException {
        ReadResult read = read(HEADER + "2011,330200,complaint_received,\"1\n" + ROW.repeat(150) + "\",\n");
        assertThat(LongText.figures(read)).hasSize(150);
        assertThat(read).hasToString("150 of 152 rows read, 2 findings");
    }

    @Test
    void text_after_a_closing_quote_costs_its_own_row_only() throws IOException {
        ReadResult read = read(HEADER + "2011,330200,complaint_received,\"115\"起,\n" + ROW);
        assertThat(LongText.findings(read))
                .containsExactly(
                        "error: f.csv row 2: Text follows a closing quote in "
                                + "'2011,330200,complaint_received,\"115\"起,'; expected a comma, or \"\" for a quote in a cell");
        assertThat(LongText.figures(read)).containsExactly("12.5万份");
    }

    @Test
    void a_quote_within_a_cell_is_a_quote() throws IOException {
        ReadResult read = read(HEADER + "2011,330200,complaint_received,1起,a \"b\" c\n" + ROW);
        assertThat(LongText.outcomes(read).get(0).note()).contains("a \"b\" c");
        assertThat(read).hasToString("2 of 2 rows read, 0 findings");
    }

    @Test
    void cells_beyond_the_header_may_be_empty_and_not_hold_text() throws IOException {
        ReadResult read = read(HEADER + ROW.strip() + ",,,\n" + ROW.strip() + ",,x\n");
        assertThat(LongText.findings(read))
                .containsExactly("error: f.csv row 3: The row has 7 cells, the header has 5");
        assertThat(read).hasToString("1 of 2 rows read, 1 finding");
    }

    @Test
    void a_row_of_very_many_cells_is_one_finding() throws IOException {
        ReadResult read = read(HEADER + ",".repeat(100_000) + "x\n" + ROW);
        assertThat(LongText.findings(read))
                .containsExactly(
                        "error: f.csv row 2: The row '" + ",".repeat(60) + "…' has more cells than can be read");
        assertThat(LongText.figures(read)).containsExactly("12.5万份");
    }

    @Test
    void a_row_of_more_than_a_million_characters_is_one_finding() throws IOException {
        ReadResult read = read(HEADER + ROW.strip() + "x".repeat(1 << 20) + "\n" + ROW);
        assertThat(LongText.findings(read))
                .containsExactly("error: f.csv row 2: The row has more than 1048576 characters; "
                        + "expected one outcome or one unit a row");
        assertThat(LongText.figures(read)).containsExactly("12.5万份");
    }

    @Test
    void bytes_of_zero_in_a_cell_are_one_finding() throws IOException {
        ReadResult read = read(HEADER + ROW.strip() + "\0\n" + ROW);
        assertThat(LongText.findings(read))
                .containsExactly("error: f.csv row 2: The cell '两处?' holds a control character");
        assertThat(LongText.figures(read)).containsExactly("12.5万份");
    }

    @Test
    void beyond_a_thousand_findings_the_rest_is_counted() throws IOException {
        ReadResult read = read(HEADER + "2011,330200,complaint_received,十分,\n".repeat(1234) + ROW);
        assertThat(read.findings()).hasSize(1001);
        assertThat(read.findings().get(1000))
                .hasToString(
                        "warning: f.csv: 234 further findings are not listed, only the first 1000 errors and the first 1000 others");
        assertThat(read.rowsRead()).isEqualTo(1);
        assertThat(read.rows()).isEqualTo(1235);
    }
}
