package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the header is, what stands around it, and what its columns are. */
class WideCsvHeaderTest {
    @Test
    void titles_above_notes_below_and_empty_edges_are_no_data() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("titles-and-notes.csv"), ReadOptions.defaults());
        assertThat(read).hasToString("3 of 3 rows read, 1 finding");
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_received 115 件",
                        "330203 economic_loss_recovered 12.5 万元",
                        "330203 fine_amount 3.00 万元",
                        "330204 complaint_received 20余 件",
                        "330204 economic_loss_recovered 3.0 万元",
                        "330204 fine_amount 0.25 万元",
                        "大榭开发区 complaint_received 无 件",
                        "大榭开发区 economic_loss_recovered — 万元",
                        "大榭开发区 fine_amount  万元");
        assertThat(read.summaries().get(0).campaign().id()).hasToString("2011");
        assertThat(CsvSamples.findings(read))
                .containsExactly("note: titles-and-notes.csv row 5, column 备注: Column '备注' holds no figures to add up,"
                        + " so it was not read");
    }

    @Test
    void the_date_above_a_table_is_that_of_its_own_unit() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("t.csv", "2011年,,", "填报日期,2011年3月20日,", "单位,投诉,举报", "海曙区,5,1", "江北区,3,1", "宁波市合计,8,2"),
                ReadOptions.defaults());
        assertThat(read.summaries())
                .extracting(s -> s.filer() + " " + s.filedOn())
                .containsExactly("330203 Optional.empty", "330205 Optional.empty", "330200 Optional[2011-03-20]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom.csv", "gb18030.csv", "tabs.csv", "line-breaks.csv"})
    void encodings_separators_and_headers_of_several_lines_make_no_difference(String file) throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file(file), CsvSamples.OF_2011);
        assertThat(read.findings()).isEmpty();
        assertThat(CsvSamples.outcomes(read).get(0)).startsWith("330203 complaint_received 5");
    }

    @ParameterizedTest
    @CsvSource({
        "campaign:2009, 2009",
        "宁波市2010年3·15活动统计表, 2010",
        "统计时间:2012年3月, 2012",
    })
    void the_campaign_is_named_or_the_year_of_the_title_or_else_of_the_date(String line, String campaign)
            throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.lines("t.csv", line, "单位,投诉", "海曙区,5"), ReadOptions.defaults());
        assertThat(read.summaries().get(0).campaign().id()).hasToString(campaign);
    }

    @Test
    void the_year_of_the_file_name_goes_before_that_of_a_date() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("nb-12315-20170315.csv", "填报日期:2018-01-05", "单位,投诉", "海曙区,5"), ReadOptions.defaults());
        assertThat(read.summaries().get(0).campaign().id()).hasToString("2017");
    }

    @Test
    void a_campaign_that_is_told_goes_before_any_other() throws IOException {
        ReadOptions options = ReadOptions.builder()
                .campaign(CampaignId.of("315-spring"))
                .year(2010)
                .build();
        ReadResult read = WideCsv.read(CsvSamples.lines("2017.csv", "2016年,", "单位,投诉", "江东区,5"), options);
        assertThat(read.summaries().get(0).campaign().id()).hasToString("315-spring");
        assertThat(CsvSamples.outcomes(read)).containsExactly("330204 complaint_received 5");
    }

    @Test
    void without_any_year_the_table_is_refused() {
        assertRefused(
                CsvSamples.lines("t.csv", "单位,投诉", "海曙区,5"),
                "t.csv: no year in a title line, the name of the file or a date line; give the campaign, e.g. --campaign 2017");
    }

    @Test
    void a_header_below_the_twentieth_row_is_not_found() throws IOException {
        assertRefused(
                CsvSamples.file("no-header.csv"),
                "no-header.csv: no header within the first 20 rows; expected a row such as 单位,受理投诉(件),受理举报(件)");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused(Source.ofText("t.csv", "\n\n"), "t.csv: empty; expected a row such as 单位,受理投诉(件),受理举报(件)");
    }

    @Test
    void a_header_of_two_rows_is_refused() throws IOException {
        assertRefused(
                CsvSamples.file("two-header-rows.csv"),
                "two-header-rows.csv: the header has two rows, one of them below row 1; expected one row,"
                        + " with e.g. 受理投诉(件) in one cell");
    }

    @Test
    void a_table_with_the_units_as_columns_is_refused() throws IOException {
        assertRefused(
                CsvSamples.file("transposed.csv"),
                "transposed.csv: row 1 heads a table of one indicator a row; expected one unit a row and one indicator a"
                        + " column, or a form with the columns 项目, 内容, 单位, 数量");
    }

    @Test
    void a_table_without_figures_is_refused() {
        assertRefused(
                CsvSamples.lines("2017.csv", "单位,联系人", "海曙区,张三"),
                "2017.csv: no column holds figures; the header of row 1 has [单位, 联系人]");
    }

    @Test
    void more_than_a_thousand_columns_are_refused() {
        assertRefused(
                CsvSamples.lines("2017.csv", "单位" + ",投诉".repeat(1000), "海曙区" + ",1".repeat(1000)),
                "2017.csv: more than 1000 columns; expected one column for each indicator");
    }

    @Test
    void empty_columns_to_the_right_are_no_columns() throws IOException {
        String empty = ",".repeat(16_000);
        ReadResult read =
                WideCsv.read(CsvSamples.lines("2017.csv", "单位,投诉" + empty, "海曙区,1" + empty), ReadOptions.defaults());
        assertThat(read).hasToString("1 of 1 rows read, 0 findings");
    }

    @Test
    void more_than_a_hundred_thousand_rows_are_refused() {
        String rows = String.join("", Collections.nCopies(100_001, "海曙区,1\n"));
        assertRefused(
                Source.ofText("2017.csv", "单位,投诉\n" + rows),
                "2017.csv: too large for a table that is held in memory (at most 100000 rows and 250000 cells); split it, or"
                        + " use the long layout");
    }

    @Test
    void a_header_alone_has_no_rows() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("header-only.csv"), CsvSamples.OF_2011);
        assertThat(read).hasToString("0 of 0 rows read, 1 finding");
        assertThat(CsvSamples.findings(read))
                .containsExactly("note: header-only.csv row 1: There is a header but no row below it");
        assertThat(read.summaries()).isEmpty();
    }

    @Test
    void without_a_known_header_the_first_column_of_text_is_the_unit() throws IOException {
        ReadResult read =
                WideCsv.read(CsvSamples.lines("2017.csv", "序号,,投诉", "1,海曙区,5", "2,江北区,3"), ReadOptions.defaults());
        assertThat(CsvSamples.outcomes(read))
                .containsExactly("330203 complaint_received 5", "330205 complaint_received 3");
    }

    @Test
    void a_code_identifies_the_unit_whatever_its_name() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("codes.csv"), CsvSamples.OF_2011);
        assertThat(read.summaries())
                .extracting(s -> s.filer() + " " + s.unitNames())
                .containsExactly(
                        "330203 {330203=海曙}", "330205 {330205=江北}", "330299 {330299=大榭}", "330206 {330206=镇海区}");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "warning: codes.csv row 5, column 名称: '镇海区' is region 330211, the code beside it is 330206;"
                                + " the code was taken");
    }

    @Test
    void every_column_that_is_not_read_has_a_finding() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("repeated-column.csv"), CsvSamples.OF_2011);
        String at = "repeated-column.csv row 1";
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: " + at
                                + ", column 受理投诉(件): Column '受理投诉(件)' counts what column '投诉' counts and was not read;"
                                + " expected each indicator once",
                        "note: " + at
                                + ", column 标语: Indicator '标语' could be banner_count or poster_count and was kept as an"
                                + " additive one of its own",
                        "error: " + at + ": Column 7 holds figures and has no header, so it was not read",
                        "note: " + at + ", column 备注: Column '备注' holds no figures to add up, so it was not read",
                        "note: " + at + ", column 联系电话: Column '联系电话' holds no figures to add up, so it was not read",
                        "note: " + at
                                + ", column 表现: Column '表现' is not in the catalogue and holds no numbers, so it was not"
                                + " read");
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_received 5",
                        "330203 materials_distributed 100 份",
                        "330203 materials_distributed 2 箱",
                        "330203 标语 7");
    }

    @Test
    void a_measure_that_multiplies_and_is_not_known_costs_its_column() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("unclear-measure.csv"), CsvSamples.OF_2011);
        assertThat(CsvSamples.outcomes(read)).containsExactly("330203 report_received 5");
        assertThat(CsvSamples.findings(read))
                .containsExactly("error: unclear-measure.csv row 1, column 投诉(万人/天): The measure of column '投诉(万人/天)'"
                        + " multiplies and is not known, so the column was not read; expected e.g. 万份 or 万元");
    }

    private static void assertRefused(Source source, String message) {
        assertThatThrownBy(() -> WideCsv.read(source, ReadOptions.defaults()))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(message);
    }
}
