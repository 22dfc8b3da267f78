package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which unit a row is about, how much of it, and the tree that a table is. */
class WideCsvTreeTest {
    @Test
    void a_total_without_an_own_level_is_what_is_under_the_unit() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("total-without-own-level.csv"), ReadOptions.defaults());
        assertThat(read.findings()).isEmpty();
        assertThat(tree(read)).containsExactly("330200 宁波市 NONE", "330203 海曙区 EXPECTED", "330205 江北区 EXPECTED");
        assertThat(CsvSamples.outcomes(read)).contains("330200 UNDER complaint_received 8");
    }

    @Test
    void a_total_beside_an_own_level_is_the_whole_and_its_unit_lies_above_all_rows() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("own-level-and-total.csv"), CsvSamples.OF_2011);
        assertThat(read.findings()).isEmpty();
        assertThat(tree(read)).containsExactly("330200 宁波市 EXPECTED", "330203 海曙区 EXPECTED", "330205 江北区 EXPECTED");
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330200 OWN complaint_received 2",
                        "330200 complaint_received 10",
                        "330203 complaint_received 5",
                        "330205 complaint_received 3");
    }

    @Test
    void a_total_of_the_units_below_beside_an_own_level_is_what_is_under() throws IOException {
        ReadResult read = read("单位,投诉", "市本级,2", "海曙区,5", "江北区,3", "\"各县(市、区)合计\",8");
        assertThat(CsvSamples.outcomes(read)).contains("330200 UNDER complaint_received 8");
        assertThat(tree(read)).startsWith("330200 宁波市 EXPECTED");
    }

    @Test
    void without_a_total_there_is_no_tree() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("own-level-without-total.csv"), CsvSamples.OF_2011);
        assertThat(read.trees()).isEmpty();
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 complaint_received 5",
                        "330205 complaint_received 3",
                        "330200 OWN complaint_received 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"宁波市合计", "合计(宁波市)", "宁波市各县区合计", "宁波市 总 计", "全市合计", "全市", "合计"})
    void a_total_row_is_found_however_it_is_printed(String label) throws IOException {
        ReadResult read = read("单位,投诉", "海曙区,5", "江北区,3", label + ",8");
        assertThat(tree(read)).containsExactly("330200 宁波市 NONE", "330203 海曙区 EXPECTED", "330205 江北区 EXPECTED");
    }

    @Test
    void a_total_may_stand_in_the_column_of_numbers_beside_the_name_of_its_unit() throws IOException {
        ReadResult read = read("序号,单位,投诉", "1,海曙区,5", "2,大榭,3", "合计,宁波市,8");
        assertThat(tree(read)).containsExactly("330200 宁波市 NONE", "330203 海曙区 EXPECTED", "大榭 大榭 EXPECTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"市本级", "市局", "宁波市工商局机关", "市直属单位", "宁波市本级"})
    void an_own_level_is_found_however_it_is_printed(String label) throws IOException {
        ReadResult read = read("单位,投诉", label + ",2", "海曙区,5", "江北区,3", "合计,10");
        assertThat(CsvSamples.outcomes(read)).startsWith("330200 OWN complaint_received 2");
    }

    @Test
    void a_row_of_the_tables_own_unit_is_its_own_level_with_a_warning() throws IOException {
        ReadResult read = read("单位,投诉", "宁波市工商局,2", "海曙区,5", "江北区,3", "宁波市合计,10");
        assertThat(CsvSamples.outcomes(read)).startsWith("330200 OWN complaint_received 2");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "warning: 2011.csv row 2, column 单位: '宁波市工商局' is the unit that the table is of, so its row was"
                                + " taken as its own level; expected e.g. 市本级");
    }

    @Test
    void the_own_level_of_another_row_is_not_that_of_the_table() throws IOException {
        ReadResult read = read("单位,投诉", "海曙区本级,5", "江北区本级,3", "宁波市合计,8");
        assertThat(CsvSamples.outcomes(read))
                .containsExactly(
                        "330203 OWN complaint_received 5",
                        "330205 OWN complaint_received 3",
                        "330200 UNDER complaint_received 8");
    }

    @Test
    void the_unit_of_a_filing_line_or_an_option_is_the_tables() throws IOException {
        String[] rows = {"部门,投诉", "一科,5", "合计,5"};
        assertThat(tree(read("填报单位:宁波市工商局,", rows[0], rows[1], rows[2]))).startsWith("330200 宁波市工商局 NONE");
        ReadOptions options = ReadOptions.builder().unit("宁波市").build();
        assertThat(tree(WideCsv.read(CsvSamples.lines("2011.csv", rows), options)))
                .startsWith("330200 宁波市 NONE");
    }

    @Test
    void a_unit_that_nothing_names_is_called_after_the_file() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("unnamed.csv"), CsvSamples.OF_2011);
        assertThat(tree(read))
                .containsExactly("unnamed.csv 合计 unnamed.csv 合计 NONE", "一科 一科 EXPECTED", "二科 二科 EXPECTED");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "note: unnamed.csv row 4, column 部门: Nothing names the unit that the total is of, so it was kept"
                                + " as 'unnamed.csv 合计'; expected its name in the total row, e.g. 宁波市合计, or --unit");
    }

    @Test
    void a_name_that_many_regions_bear_is_found_inside_the_tables_unit() throws IOException {
        ReadResult read = read("单位,投诉", "城区,5", "阳城县,3", "晋城市合计,8");
        assertThat(tree(read)).containsExactly("140500 晋城市 NONE", "140502 城区 EXPECTED", "140522 阳城县 EXPECTED");
    }

    @Test
    void two_bodies_of_one_region_are_two_units() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("two-bodies-of-one-region.csv"), CsvSamples.OF_2011);
        assertThat(read.findings()).isEmpty();
        assertThat(tree(read))
                .containsExactly("330200 宁波市 NONE", "海曙区市场监管局 海曙区市场监管局 EXPECTED", "海曙区消保委 海曙区消保委 EXPECTED");
    }

    @Test
    void a_repeated_unit_is_not_read_and_keeps_its_place_in_the_tree() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("repeated-unit.csv"), CsvSamples.OF_2011);
        assertThat(read).hasToString("3 of 4 rows read, 1 finding");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: repeated-unit.csv row 4, column 单位: '海曙区' is in row 2 already, so this row was not read;"
                                + " expected each unit once");
        assertThat(tree(read)).endsWith("repeated-unit.csv row 4 row 4 EXPECTED");
    }

    @Test
    void a_row_that_is_no_csv_keeps_its_place_in_the_tree() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("lost-row.csv"), CsvSamples.OF_2011);
        assertThat(read).hasToString("2 of 3 rows read, 1 finding");
        assertThat(tree(read))
                .containsExactly("330200 宁波市 NONE", "330203 海曙区 EXPECTED", "lost-row.csv row 3 row 3 EXPECTED");
    }

    @Test
    void rows_that_are_no_units_are_not_added_up() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.file("odd-rows.csv"), CsvSamples.OF_2011);
        assertThat(read).hasToString("3 of 7 rows read, 5 findings");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "note: odd-rows.csv row 2: '一、市区' stands alone in its row and was taken as a remark",
                        "error: odd-rows.csv row 4, column 单位: '其中:高新区' is no unit of its own and was not read; expected one"
                                + " unit a row and one total",
                        "error: odd-rows.csv row 6, column 单位: '小计' is no unit of its own and was not read; expected one unit"
                                + " a row and one total",
                        "error: odd-rows.csv row 7, column 单位: '去年同期' is no unit of its own and was not read; expected one"
                                + " unit a row and one total",
                        "error: odd-rows.csv row 8, column 单位: The row names no unit and was not read; expected e.g. 海曙区");
    }

    @Test
    void a_second_total_is_not_read() throws IOException {
        ReadResult read = read("单位,投诉", "海曙区,5", "宁波市合计,5", "宁波市总计,6");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: 2011.csv row 4, column 单位: '宁波市' is in row 3 already, so this row was not read;"
                                + " expected each unit once");
    }

    @Test
    void a_unit_with_a_name_that_can_be_no_id_is_a_finding() throws IOException {
        ReadResult read = read("单位,投诉", "甲;乙,5", "江北区,3");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: 2011.csv row 2, column 单位: Unit id '甲;乙' must be 1 to 100 characters, without control"
                                + " characters, semicolon or space around it, e.g. 330200");
    }

    @Test
    void rows_are_units_of_the_tree_that_was_told_and_others_are_findings() throws IOException {
        ReadResult read =
                WideCsv.read(CsvSamples.lines("2011.csv", "单位,投诉", "大榭,1", "海曙区工商局,5", "江北区,3", "北仑区,4"), withTree());
        assertThat(CsvSamples.outcomes(read))
                .containsExactly("dx complaint_received 1", "hs complaint_received 5", "330205 complaint_received 3");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: 2011.csv row 5, column 单位: Unit '北仑区' is not in the unit tree; expected the id or name"
                                + " of one of its units");
        assertThat(read).hasToString("3 of 4 rows read, 1 finding");
        assertThat(read.trees()).isEmpty();
    }

    @Test
    void a_total_of_all_units_of_a_told_tree_is_read() throws IOException {
        ReadResult read =
                WideCsv.read(CsvSamples.lines("2011.csv", "单位,投诉", "大榭,1", "海曙区,5", "江北区,3", "宁波市合计,9"), withTree());
        assertThat(read.findings()).isEmpty();
        assertThat(CsvSamples.outcomes(read)).contains("330200 UNDER complaint_received 9");
        assertThat(read.trees()).isEmpty();
    }

    @Test
    void a_total_of_some_units_of_a_told_tree_is_not_the_figure_of_them_all() throws IOException {
        ReadResult read = WideCsv.read(CsvSamples.lines("2011.csv", "单位,投诉", "大榭,1", "海曙区,5", "宁波市合计,6"), withTree());
        assertThat(CsvSamples.outcomes(read)).containsExactly("dx complaint_received 1", "hs complaint_received 5");
        assertThat(CsvSamples.findings(read))
                .containsExactly(
                        "error: 2011.csv row 4, column 单位: The total is not of all units of '宁波市' (no row of 江北区),"
                                + " so it was not read as its figure");
    }

    private static ReadOptions withTree() {
        return ReadOptions.builder()
                .units(UnitTree.closed(List.of(
                        ReportingUnit.builder().id("330200").name("宁波市").build(),
                        ReportingUnit.builder()
                                .id("dx")
                                .name("大榭")
                                .parent("330200")
                                .build(),
                        ReportingUnit.builder()
                                .id("hs")
                                .name("海曙")
                                .region("330203")
                                .parent("330200")
                                .build(),
                        ReportingUnit.builder()
                                .id("330205")
                                .name("江北区")
                                .parent("330200")
                                .build())))
                .build();
    }

    private static ReadResult read(String... lines) throws IOException {
        return WideCsv.read(CsvSamples.lines("2011.csv", lines), ReadOptions.defaults());
    }

    private static List<String> tree(ReadResult read) {
        UnitTree tree = read.trees().get(0);
        assertThat(tree.isClosed()).isTrue();
        return tree.depthFirst().stream()
                .map(unit -> unit.id() + " " + unit.name() + " " + unit.ownLevel())
                .toList();
    }
}
