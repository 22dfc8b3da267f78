package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;

/** What the cells of a wide table mean. */
class WideCsvCellsTest {
    @Test
    void plain_numbers_of_a_column_are_as_precise_as_the_finest() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("precision.csv"), CsvSamples.OF_2011);
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 economic_loss_recovered 12.50 万元",
                        "330203 materials_distributed 3.00 万份",
                        "330203 complaint_received 120 件",
                        "330205 economic_loss_recovered 3.00 万元",
                        "330205 materials_distributed 1.25 万份",
                        "330205 complaint_received 1300 件",
                        "330211 economic_loss_recovered 4.25 万元",
                        "330211 materials_distributed 无 万份",
                        "330211 complaint_received 8余 件",
                        "330206 economic_loss_recovered 近5 万元",
                        "330206 materials_distributed 2.5万 份",
                        "330206 complaint_received 12 件",
                        "330212 materials_distributed 5.00 万份",
                        "330212 complaint_received 3 人");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: precision.csv row 6, column 挽回损失(万元): '3万' in a column of 万元 leaves open whether 万 counts twice;"
                                + " expected e.g. 12.5, or 12.5万元 with its measure",
                        "warning: precision.csv row 6, column 投诉(件): '3人' counts in 人, its column in 件; it was kept in 人");
    }

    @Test
    void a_figure_is_kept_as_it_was_printed() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("precision.csv"), CsvSamples.OF_2011);
        Outcome loss = read.summaries().get(1).outcomes().get(0);
        assertThat(loss.figure()).hasToString("3");
        assertThat(((Stated) loss.baseFigure()).precision()).isEqualByComparingTo("100");
        assertThat(loss.baseFigure()).hasToString("3.00万");
    }

    @Test
    void percentages_are_read_with_the_measure_in_the_header_or_in_the_cell() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("percentages.csv"), CsvSamples.OF_2011);
        assertThat(read.findings()).isEmpty();
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_resolution_rate 95.5 %",
                        "330203 satisfaction_rate 98.00 %",
                        "330205 complaint_resolution_rate 100.0 %",
                        "330205 satisfaction_rate 97.25 %");
    }

    @Test
    void a_bad_cell_costs_itself_and_not_its_row() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("errors-in-cells.csv"), CsvSamples.OF_2011);
        String broken =
                "' is what a spreadsheet shows for a number that it cannot show or work out; expected the number,"
                        + " e.g. 1380, 1380余, 12.5万 or _";
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: errors-in-cells.csv row 2, column 投诉: '#REF!" + broken,
                        "error: errors-in-cells.csv row 3, column 投诉: '####" + broken,
                        "error: errors-in-cells.csv row 3, column 举报: '1,38余' is not a figure (',' after '1'); expected e.g."
                                + " 1380, 1380余, 12.5万 or _",
                        "error: errors-in-cells.csv row 4, column 投诉: '16/140' is not a figure ('/140' is no measure); expected"
                                + " e.g. 1380, 1380余, 12.5万 or _");
        assertThat(CsvSamples.outcomes(read)).containsExactly("330203 report_received 5", "330211 report_received 7");
        assertThat(read).hasToString("0 of 3 rows read, 4 findings");
        assertThat(read.summaries()).hasSize(3);
    }

    @Test
    void words_for_zero_are_zero_and_marks_for_nothing_are_blank() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("2017.csv", "单位,投诉,举报", "海曙区,无,—", "江北区,没有,/", "镇海区,未开展,不适用", "北仑区,零,-", "鄞州区,0,"),
                ReadOptions.defaults());
        assertThat(read.findings()).isEmpty();
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_received 无",
                        "330203 report_received —",
                        "330205 complaint_received 无",
                        "330205 report_received /",
                        "330211 complaint_received 无",
                        "330211 report_received 不适用",
                        "330206 complaint_received 无",
                        "330206 report_received -",
                        "330212 complaint_received 0",
                        "330212 report_received ");
        assertThat(read.summaries().get(1).outcomes().get(0).figure()).hasToString("没有");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_not_read() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("ragged.csv"), CsvSamples.OF_2011);
        assertThat(read).hasToString("2 of 4 rows read, 3 findings");
        assertThat(CsvSamples.findings(read))
                .contains(
                        "error: ragged.csv row 2: The row has 3 cells, the header has 4",
                        "error: ragged.csv row 4: The row has 5 cells, the header has 4");
    }

    @Test
    void a_number_too_large_is_a_finding() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("2017.csv", "单位,挽回损失(万元)", "海曙区,999999999999999999"), ReadOptions.defaults());
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: 2017.csv row 2, column 挽回损失(万元): Value must have at most 18 digits before the point,"
                                + " was 9999999999999999990000");
    }
}
