package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndCodeDisagreeTest {
    private static final UnitTree NONE = UnitTree.open(List.of());

    private static ExampleFiling printed(String unit, String name, String year) {
        return by("330200")
                .of(year)
                .says("complaint_received", "5件", o -> o.unit(unit).place(Place.of("a.csv", 2)))
                .with(summary -> summary.putUnitNames(UnitId.of(unit), name));
    }

    private static Said open(String unit, String name, String year) {
        return Said.over(NONE, new NameAndCodeDisagree(), printed(unit, name, year));
    }

    @ParameterizedTest
    @CsvSource({
        "330203, 海曙区, 2011",
        "330203, 海曙, 2011",
        "330203, 海曙区市场监管局, 2011",
        "330203, 宁波市海曙区消保委, 2023",
        "330203, 浙江省 宁波市 海曙区, 2011",
        "330200, 宁波市本级, 2011",
        "330283, 奉化市, 2011",
        "330283, 奉化, 2016",
        "330213, 奉化, 2016",
        "330204, 江东区, 2020",
        "330204, 江东区, 315",
        "330203, 海曙区, 315",
        "140502, 城区分局, 2016",
        "150000, 内蒙古, 2017",
        "220200, 吉林市, 2023",
        "220000, 吉林, 2023"
    })
    void full_and_short_names_with_and_without_an_organisation_agree(String unit, String name, String year) {
        assertThat(open(unit, name, year).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void the_name_of_another_region_does_not() {
        Said said = open("330203", "鄞州区", "2011");
        assertThat(said.broken())
                .containsExactly("warning 330203 -: '鄞州区' is printed for 330203 海曙区; it is the name of 330212 鄞州区");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: “鄞州区”印在330203 海曙区处；该名称应为330212 鄞州区");
        assertThat(said.places()).containsExactly("a.csv row 2");
    }

    @Test
    void of_many_regions_of_a_name_the_first_three_are_told() {
        assertThat(open("330203", "鼓楼区", "2023").broken())
                .containsExactly("warning 330203 -: '鼓楼区' is printed for 330203 海曙区;"
                        + " it is the name of 320106 鼓楼区, 320302 鼓楼区, 350102 鼓楼区");
    }

    @ParameterizedTest
    @CsvSource({"330203, 宁波市市场监管局, 2011", "330283, 奉化区, 2016", "220000, 吉林市, 2023", "330204, 鄞州区, 2020"})
    void the_name_of_another_level_or_time_does_not(String unit, String name, String year) {
        assertThat(open(unit, name, year).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({"330203, 海署区, 2023", "330213, 奉花区, 2020"})
    void a_place_that_the_region_cannot_have_been_called_does_not(String unit, String name, String year) {
        Said said = open(unit, name, year);
        assertThat(said.counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_misspelt_place_is_told_in_both_languages() {
        Said said = Said.of(new NameAndCodeDisagree(), printed("330203", "海署区", "2011"));
        assertThat(said.broken()).containsExactly("warning 330203 -: '海署区' is printed for 330203 海曙区");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: “海署区”印在330203 海曙区处，名称不符");
    }

    @ParameterizedTest
    @CsvSource({
        "330203, 海署区, 2011",
        "330203, 海署区, 315",
        "330203, 市消保委, 2023",
        "330203, 海署区市场监管局, 2023",
        "330200, 宁波市区, 2023",
        "330200, 各县区, 2023",
        "330200, 全市, 2023",
        "330200, 下辖区县市, 2023",
        "330200, 所属区县市, 2023"
    })
    void a_name_that_may_be_the_units_or_is_no_place_of_its_own_cannot_be_told(String unit, String name, String year) {
        Said said = open(unit, name, year);
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void what_cannot_be_told_is_said_in_both_languages() {
        Said said = open("330203", "市消保委", "2023");
        assertThat(said.undecided()).containsExactly("note 330203 -: it is not known whether '市消保委' is 330203 海曙区");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: 无法判断“市消保委”是否为330203 海曙区");
    }

    @Test
    void a_code_that_is_not_known_cannot_be_told() {
        Said said = open("330299", "大榭开发区", "2011");
        assertThat(said.undecided()).containsExactly("note 330299 -: 330299, printed as '大榭开发区', is not known");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330299 -: 330299（所印名称“大榭开发区”）不是已知单位");
    }

    @Test
    void a_name_that_is_the_id_itself_is_not_looked_at() {
        assertThat(open("大榭开发区", "大榭开发区", "2011").counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    private static UnitTree closed(boolean closed) {
        List<ReportingUnit> units = Stream.concat(
                        RuleExample.UNITS.depthFirst().stream(),
                        Stream.of(
                                ReportingUnit.builder()
                                        .id("gx")
                                        .name("宁波国家高新技术产业开发区")
                                        .parent("330200")
                                        .build(),
                                ReportingUnit.builder()
                                        .id("330206")
                                        .name("北仑局")
                                        .region("330206")
                                        .parent("330200")
                                        .build()))
                .toList();
        return closed ? UnitTree.closed(units) : UnitTree.open(units);
    }

    @ParameterizedTest
    @CsvSource({
        "gx, 高新区, 1, 0, 0",
        "gx, 宁波国家高新 技术产业开发区, 1, 0, 0",
        "gx, 宁波国家高新技术产业开发区市场监管局, 1, 0, 0",
        "gx, 海曙区, 0, 1, 0",
        "gx, 高新技术区管委会, 0, 0, 1",
        "gx, 大榭开发区, 0, 0, 1",
        "330206, 北仑局, 1, 0, 0",
        "330206, 北仑区, 1, 0, 0",
        "330203, 宁波国家高新技术产业开发区, 0, 1, 0",
        "330206, 北局, 0, 0, 1"
    })
    void the_names_of_the_tree_count_too(String unit, String name, int passed, int broken, int undecided) {
        assertThat(Said.over(closed(true), new NameAndCodeDisagree(), printed(unit, name, "2011"))
                        .counts())
                .isEqualTo(passed + " passed, " + broken + " broken, " + undecided + " undecided");
    }

    @Test
    void the_name_of_another_unit_is_told_with_its_id() {
        assertThat(Said.over(closed(true), new NameAndCodeDisagree(), printed("330203", "宁波国家高新技术产业开发区", "2011"))
                        .broken())
                .containsExactly("warning 330203 -: '宁波国家高新技术产业开发区' is printed for 330203 海曙区;"
                        + " it is the name of gx 宁波国家高新技术产业开发区");
    }

    @Test
    void the_name_that_an_open_tree_has_for_a_region_says_nothing() {
        assertThat(Said.over(closed(false), new NameAndCodeDisagree(), printed("330206", "北仑局", "2011"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        UnitTree derived = UnitTree.open(List.of(ReportingUnit.builder()
                .id("330203")
                .name("鄞州区")
                .region("330203")
                .build()));
        assertThat(Said.over(derived, new NameAndCodeDisagree(), printed("330203", "鄞州区", "2011"))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_name_for_a_unit_that_is_named_nowhere_else_stands_at_the_filing() {
        ExampleFiling filing = by("330200")
                .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)))
                .with(summary -> summary.putUnitNames(UnitId.of("330203"), "鄞州区"));
        assertThat(Said.of(new NameAndCodeDisagree(), filing).places()).containsExactly("a.csv");
    }
}
