package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;

/** Columns that total others. */
class SubtotalCheckTest {
    @Test
    void each_subtotal_is_checked_against_the_columns_back_to_the_one_before() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("two-subtotals.csv"), CsvSamples.OF_2011);
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "warning: two-subtotals.csv row 3, column 小计: '小计' of '江北区' is 5, the columns that it totals add up to 4:"
                                + " a gap of 1 (投诉 3 + 举报 1)",
                        "warning: two-subtotals.csv row 6, column 小计: '小计' of '鄞州区' is 5, the columns that it totals add up to"
                                + " 10: a gap of 5 (投诉 9 + 举报 1)",
                        "warning: two-subtotals.csv row 6, column 小计: '小计' of '鄞州区' is 7, the columns that it totals add up to"
                                + " 6: a gap of 1 (现场维修服务 2 + 现场检测服务 2 + 展览 2)");
        assertThat(read.summaries().get(0).outcomes())
                .extracting(outcome -> outcome.indicator().text())
                .contains("小计", "小计2", "合计");
    }

    @Test
    void a_subtotal_that_holds_in_no_row_is_one_note() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("subtotal-of-nothing.csv"), CsvSamples.OF_2011);
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "note: subtotal-of-nothing.csv row 1, column 小计: Column '小计' is the sum of no columns beside it in"
                                + " any row, so it was not checked");
    }

    @Test
    void a_total_before_its_columns_is_checked_against_them() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("leading-total.csv"), CsvSamples.OF_2011);
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "warning: leading-total.csv row 3, column 合计: '合计' of '江北区' is 5, the columns that it totals add"
                                + " up to 4: a gap of 1 (投诉 3 + 举报 1)");
    }

    @Test
    void rounding_and_qualifiers_are_no_difference_but_what_they_rule_out_is() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines(
                        "2017.csv",
                        "单位,投诉,举报,小计",
                        "海曙区,5,2,7",
                        "江北区,1380余,20,1400余",
                        "镇海区,1.2万,300,12350",
                        "北仑区,5,_,4"),
                ReadOptions.defaults());
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "warning: 2017.csv row 5, column 小计: '小计' of '北仑区' is 4, the columns that it totals add up to 5"
                                + " or more: a gap of 1 (投诉 5 + 举报 unknown)");
    }

    @Test
    void a_blank_or_unreadable_cell_leaves_it_open() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("2017.csv", "单位,投诉,举报,小计", "海曙区,5,2,7", "江北区,5,2,_", "镇海区,abc,2,1"),
                ReadOptions.defaults());
        assertThat(read.findings()).extracting(f -> f.code()).containsExactly("figure-unreadable");
    }

    @Test
    void a_subtotal_counts_in_the_measure_of_its_columns() throws IOException {
        ReadResult read = WideCsv.read(
                CsvSamples.lines("2017.csv", "单位,罚没款(万元),挽回损失(万元),小计", "海曙区,1.5,2,3.5"), ReadOptions.defaults());
        assertThat(read.findings()).isEmpty();
        assertThat(CsvSamples.outcomes(read)).contains("330203 小计 3.5 万元");
    }
}
