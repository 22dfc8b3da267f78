package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNotOfYearTest {
    private static Said in(String year, String unit) {
        return Said.over(
                UnitTree.open(List.of()),
                new RegionNotOfYear(),
                by(unit).of(year).says("complaint_received", "5件"));
    }

    @ParameterizedTest
    @CsvSource({"2011, 330204", "2016, 330204", "2016, 330213", "2016, 330283", "2020, 330213", "2011, 330203"})
    void a_region_that_existed_in_the_year_passes_in_the_year_of_its_change_too(String year, String unit) {
        assertThat(in(year, unit).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_a_region_that_ended_the_successor_is_named() {
        Said said = in("2017", "330204");
        assertThat(said.broken())
                .containsExactly("warning 330204 -: 330204 江东区 existed until 2016, not in 2017;"
                        + " its place was taken by 330212 鄞州区");
        assertThat(said.brokenInChinese()).containsExactly("警告 330204 -: 330204 江东区至2016年止，2017年已不存在；已并入或改为330212 鄞州区");
    }

    @Test
    void of_a_region_that_came_later_the_predecessor_is_named() {
        Said said = in("2015", "330213");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330213 -: 330213 奉化区 exists from 2016, not yet in 2015; before it there was 330283 奉化市");
        assertThat(said.brokenInChinese()).containsExactly("警告 330213 -: 330213 奉化区自2016年起设立，2015年尚不存在；此前为330283 奉化市");
    }

    @Test
    void a_code_that_a_complete_table_does_not_have_is_none() {
        Said said = in("2023", "330299");
        assertThat(said.broken()).containsExactly("warning 330299 -: no region has the code 330299 in 2023");
        assertThat(said.brokenInChinese()).containsExactly("警告 330299 -: 2023年没有代码为330299的行政区划");
    }

    @Test
    void a_code_that_an_incomplete_table_does_not_have_cannot_be_told() {
        Said said = in("2011", "330299");
        assertThat(said.undecided())
                .containsExactly("note 330299 -: the region table does not know 330299 and is not complete for 2011");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330299 -: 区划表没有330299，且2011年的区划不完整");
        assertThat(said.broken()).isEmpty();
    }

    @Test
    void without_a_year_it_cannot_be_told() {
        Said said = in("315", "330204");
        assertThat(said.undecided())
                .containsExactly("note 330204 -: the campaign names no year in which 330204 would have to exist");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330204 -: 宣传活动没有年份，无法判断330204是否存在");
    }

    @Test
    void a_unit_that_covers_no_region_is_not_looked_at() {
        assertThat(in("2023", "大榭开发区").counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
        UnitTree zone = UnitTree.closed(
                List.of(ReportingUnit.builder().id("330299").name("大榭开发区").build()));
        assertThat(Said.over(
                                zone,
                                new RegionNotOfYear(),
                                by("330299").of("2023").says("complaint_received", "5件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void the_region_that_the_tree_gives_goes_before_the_id() {
        UnitTree tree = UnitTree.closed(
                List.of(ReportingUnit.builder().id("330212").region("330204").build()));
        assertThat(Said.over(
                                tree,
                                new RegionNotOfYear(),
                                by("330212").of("2020").says("complaint_received", "5件"))
                        .broken())
                .containsExactly("warning 330212 -: 330204 江东区 existed until 2016, not in 2020;"
                        + " its place was taken by 330212 鄞州区");
    }

    @Test
    void the_id_of_a_unit_without_a_region_is_one_where_it_is_known() {
        UnitTree tree =
                UnitTree.closed(List.of(ReportingUnit.builder().id("330204").build()));
        assertThat(Said.over(
                                tree,
                                new RegionNotOfYear(),
                                by("330204").of("2020").says("complaint_received", "5件"))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void organisers_and_whom_figures_are_about_are_looked_at_where_they_are_named() {
        Said said = Said.of(
                new RegionNotOfYear(),
                by("330200")
                        .of("2020")
                        .says("complaint_received", "5件", o -> o.unit("330204").place(Place.of("a.csv", 3)))
                        .held("square", a -> a.addOrganisers(UnitId.of("330200"), UnitId.of("330283"))));
        assertThat(said.counts()).isEqualTo("1 passed, 2 broken, 0 undecided");
        assertThat(said.places()).containsExactly("a.csv", "a.csv row 3");
    }

    @Test
    void several_successors_and_predecessors_are_all_named_and_none_where_none_is_known() throws IOException {
        RegionTable table = RegionTable.read(
                new StringReader("code\tname\tfirst_year\tlast_year\tsuccessors\n330000\t浙江省\n"
                        + "330201\t甲区\t\t2000\t330203;330299\n330202\t乙区\t\t2000\t330203\n"
                        + "330203\t丙区\t2000\n330204\t丁区\t\t2000\n330205\t戊区\t2005\n"
                        + "330206\t旧区\t1990\t1995\n330206\t新区\t2005\t2008\n"),
                "regions.tsv");
        assertThat(withTable(table, "2001", "330201").broken())
                .containsExactly("warning 330201 -: 330201 甲区 existed until 2000, not in 2001;"
                        + " its place was taken by 330203 丙区, 330299");
        assertThat(withTable(table, "1999", "330203").brokenInChinese())
                .containsExactly("警告 330203 -: 330203 丙区自2000年起设立，1999年尚不存在；此前为330201 甲区、330202 乙区");
        assertThat(withTable(table, "2001", "330204").broken())
                .containsExactly("warning 330204 -: 330204 丁区 existed until 2000, not in 2001");
        assertThat(withTable(table, "2001", "330205").broken())
                .containsExactly("warning 330205 -: 330205 戊区 exists from 2005, not yet in 2001");
        assertThat(withTable(table, "2000", "330206").broken())
                .containsExactly("warning 330206 -: 330206 旧区 existed until 1995, not in 2000");
        assertThat(withTable(table, "2009", "330206").broken())
                .containsExactly("warning 330206 -: 330206 新区 existed until 2008, not in 2009");
        assertThat(withTable(table, "1989", "330206").broken())
                .containsExactly("warning 330206 -: 330206 旧区 exists from 1990, not yet in 1989");
    }

    private static Said withTable(RegionTable table, String year, String unit) {
        return Said.with(
                table,
                UnitTree.open(List.of()),
                new RegionNotOfYear(),
                by(unit).of(year).says("complaint_received", "5件"));
    }
}
