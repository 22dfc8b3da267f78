package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;

class FormCsvTest {
    private static final String TIANXIN = "changsha-tianxin-2017.csv";
    private static final ReadOptions OF_TIANXIN =
            ReadOptions.builder().unit("天心区").build();

    @Test
    void the_real_form_of_tianxin_has_exactly_two_bad_rows() throws IOException {
        ReadResult read = FormCsv.read(CsvSamples.file(TIANXIN), OF_TIANXIN);
        assertThat(read).hasToString("18 of 20 rows read, 16 findings");
        assertThat(read.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(Object::toString))
                .containsExactly(
                        "error: " + TIANXIN
                                + " row 9, column 数量: '16/140' is 2 figures and its measure '个次' is one; expected one"
                                + " figure, or as many figures as different measures, e.g. 50/2500 under 期/人",
                        "error: " + TIANXIN
                                + " row 21, column 数量: '1街道、2个社区' is not a figure ('街道、2个社区' is no measure);"
                                + " expected e.g. 1380, 1380余, 12.5万 or _");
        assertThat(read.findings())
                .filteredOn(f -> f.severity() != Severity.ERROR)
                .extracting(f -> f.code())
                .hasSize(14)
                .containsOnly("indicator-unknown");
    }

    @Test
    void every_good_row_of_the_real_form_is_read() throws IOException {
        ReadResult read = FormCsv.read(CsvSamples.file(TIANXIN), OF_TIANXIN);
        assertThat(read.summaries()).hasSize(1);
        assertThat(read.summaries().get(0).campaign().id()).hasToString("2017");
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "430103 staff_deployed_person_times 2768 人次",
                        "430103 检查食品生产加工单位 64 家次",
                        "430103 食品生产小作坊 22 家次 of 检查食品生产加工单位",
                        "430103 检查食品经营单位 1760 家次",
                        "430103 校园及周边 328 家次 of 检查食品经营单位",
                        "430103 检查餐饮服务单位 593 家次",
                        "430103 农村集体聚餐 64 家次 of 检查餐饮服务单位",
                        "430103 查处食品生产经营各类违法案件 10 起",
                        "430103 取缔黑工厂、黑窝点、黑作坊 3 个",
                        "430103 抽检各类农村食品 250 批次",
                        "430103 不合格食品 0 批次 of 抽检各类农村食品",
                        "430103 抽检各类食用农产品 100 批次",
                        "430103 complaint_report_received 47 件",
                        "430103 处理消费者投诉举报 42 件",
                        "430103 press_conference_count 0 次",
                        "430103 举办各类宣传咨询活动 31 次",
                        "430103 media_report_count 7 篇(次)",
                        "430103 举办从业人员各类培训 50 期",
                        "430103 举办从业人员各类培训 2500 人");
        assertThat(read.summaries().get(0).outcomes().get(1).place()).hasToString(TIANXIN + " row 3, column 数量");
    }

    @Test
    void lines_above_name_the_unit_the_day_and_the_year() throws IOException {
        ReadResult read = FormCsv.read(CsvSamples.file("form-full.csv"), ReadOptions.defaults());
        assertThat(read.summaries().get(0).filer()).hasToString("430103");
        assertThat(read.summaries().get(0).unitNames()).hasToString("{430103=长沙市天心区食药工商质监局}");
        assertThat(read.summaries().get(0).campaign().id()).hasToString("2017");
        assertThat(read.summaries().get(0).filedOn()).contains(LocalDate.of(2017, 3, 20));
    }

    @Test
    void parts_composites_and_multiplied_measures_are_read() throws IOException {
        ReadResult read = FormCsv.read(CsvSamples.file("form-full.csv"), ReadOptions.defaults());
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "430103 complaint_received 47 件",
                        "430103 食品 _ 件 of complaint_received",
                        "430103 economic_loss_recovered 12.5 万元",
                        "430103 materials_distributed 1.2 万份",
                        "430103 发放宣传资料其中食品 300 份 of materials_distributed",
                        "430103 举办培训班 0 场",
                        "430103 举办培训班 0 人",
                        "430103 组织活动 3 人");
    }

    @Test
    void each_bad_row_is_one_error() throws IOException {
        ReadResult read = FormCsv.read(CsvSamples.file("form-full.csv"), ReadOptions.defaults());
        assertThat(read).hasToString("7 of 12 rows read, 11 findings");
        assertThat(read.findings().stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(Object::toString))
                .containsExactly(
                        "error: form-full.csv row 10, column 数值: '3/5/6' is 3 figures and its measure '次/场' is 2; expected one"
                                + " figure, or as many figures as different measures, e.g. 50/2500 under 期/人",
                        "error: form-full.csv row 11, column 内容: 'complaint_received' is in row 4 already, so this row was not"
                                + " read; expected each indicator once",
                        "error: form-full.csv row 12, column 内容: The row names no indicator; expected e.g. 受理消费者投诉",
                        "error: form-full.csv row 13, column 数值: '#N/A' is what a spreadsheet shows for a number that it cannot"
                                + " show or work out; expected the number, e.g. 1380, 1380余, 12.5万 or _",
                        "error: form-full.csv row 15, column 数值: '3' is one figure and its measure '万条/天' is 2; expected one"
                                + " figure, or as many figures as different measures, e.g. 50/2500 under 期/人");
    }

    @Test
    void a_part_with_nothing_above_it_stands_by_itself() throws IOException {
        ReadResult read = FormCsv.read(
                CsvSamples.lines("2017.csv", "项目,单位,数值", "其中:食品,件,2"),
                ReadOptions.builder().unit("430103").build());
        assertThat(CsvSamples.outcomes(read)).containsExactly("430103 食品 2 件");
        assertThat(read.summaries().get(0).unitNames()).hasToString("{430103=天心区}");
        assertThat(CsvSamples.findings(read))
                .contains(
                        "warning: 2017.csv row 2, column 项目: '其中:食品' has no row above that it could be a part of; it was kept by"
                                + " itself");
    }

    @Test
    void a_form_without_a_unit_is_refused() throws IOException {
        assertRefused(
                CsvSamples.file(TIANXIN),
                ReadOptions.defaults(),
                TIANXIN + ": no line 填报单位 names the unit; give it, e.g. --unit 430103");
    }

    @Test
    void a_unit_that_is_not_in_the_told_tree_is_refused() throws IOException {
        ReadOptions options = ReadOptions.builder()
                .unit("天心区")
                .units(UnitTree.closed(
                        List.of(ReportingUnit.builder().id("330200").build())))
                .build();
        assertRefused(
                CsvSamples.file(TIANXIN),
                options,
                TIANXIN + ": unit '天心区' is not in the unit tree; expected the id or name of one of its units");
    }

    @Test
    void two_columns_that_hold_the_same_are_refused() {
        assertRefused(
                CsvSamples.lines("2017.csv", "内容,数量,内容,数量", "投诉,1,举报,2"),
                OF_TIANXIN,
                "2017.csv: columns '数量' and '数量' of row 1 hold the same; expected one of them");
    }

    @Test
    void a_table_that_is_no_form_is_refused() {
        assertRefused(
                CsvSamples.lines("2017.csv", "单位,投诉", "海曙区,5"),
                OF_TIANXIN,
                "2017.csv: no header within the first 20 rows; expected a row with 内容 and 数量, such as 项目,内容,单位,数量");
    }

    private static void assertRefused(Source source, ReadOptions options, String message) {
        assertThatThrownBy(() -> FormCsv.read(source, options))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(message);
    }
}
