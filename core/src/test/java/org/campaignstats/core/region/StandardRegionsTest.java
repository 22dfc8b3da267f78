package org.campaignstats.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that comes with the library, of 2023. */
class StandardRegionsTest {

    private static final RegionTable TABLE = RegionTable.standard();

    @Test
    void the_year_2023_has_31_provinces_333_cities_and_2844_counties() {
        assertThat(TABLE.regions(RegionLevel.PROVINCE, 2023)).hasSize(31);
        assertThat(TABLE.regions(RegionLevel.CITY, 2023)).hasSize(333);
        assertThat(TABLE.regions(RegionLevel.COUNTY, 2023)).hasSize(2844);
        assertThat(TABLE.regions(2023)).hasSize(31 + 333 + 2844);
    }

    @Test
    void the_table_is_complete_for_2023_only() {
        assertThat(TABLE.completeYears()).containsExactly(2023);
        assertThat(TABLE.isCompleteFor(2023)).isTrue();
        assertThat(TABLE.isCompleteFor(2011)).isFalse();
    }

    @Test
    void zones_pseudo_cities_and_pseudo_counties_are_left_out() {
        assertThat(TABLE.regions(2023))
                .noneMatch(region -> region.code().digits().matches("\\d{4}7\\d"));
        assertThat(TABLE.regions(2023)).noneMatch(region -> region.name().matches("市辖区|县|.*直辖.*"));
        assertThat(List.of("232761", "441900", "460321", "620201", "632857"))
                .allMatch(code -> TABLE.find(code, 2023)
                        .filter(region -> region.level() == RegionLevel.COUNTY)
                        .isEmpty());
    }

    @Test
    void every_region_but_a_province_has_a_parent_that_lists_it() {
        assertThat(TABLE.regions(2023)).allSatisfy(region -> {
            Optional<Region> parent = TABLE.parent(region.code(), 2023);
            assertThat(parent.isEmpty()).isEqualTo(region.level() == RegionLevel.PROVINCE);
            parent.ifPresent(
                    above -> assertThat(TABLE.children(above.code(), 2023)).contains(region));
        });
    }

    @Test
    void every_county_is_under_exactly_one_province() {
        Stream<Region> counties = TABLE.regions(RegionLevel.PROVINCE, 2023).stream()
                .flatMap(province -> TABLE.counties(province.code(), 2023).stream());
        assertThat(counties).containsExactlyElementsOf(TABLE.regions(RegionLevel.COUNTY, 2023));
    }

    @ParameterizedTest
    @CsvSource({
        "110101, 110000 北京市",
        "500156, 500000 重庆市",
        "310115, 310000 上海市",
        "429004, 420000 湖北省",
        "469001, 460000 海南省",
        "419001, 410000 河南省",
        "659001, 650000 新疆维吾尔自治区",
        "330203, 330200 宁波市",
        "330200, 330000 浙江省",
        "152501, 152500 锡林郭勒盟",
        "150781, 150700 呼伦贝尔市",
    })
    void the_parent_is_the_city_or_where_there_is_none_the_province(String code, String parent) {
        assertThat(TABLE.parent(code, 2023)).hasToString("Optional[" + parent + "]");
    }

    @Test
    void ningbo_had_eleven_counties_in_2011() {
        assertThat(TABLE.children("330200", 2011))
                .extracting(Region::name)
                .containsExactly("海曙区", "江东区", "江北区", "北仑区", "镇海区", "鄞州区", "象山县", "宁海县", "余姚市", "慈溪市", "奉化市");
        assertThat(TABLE.counties("330200", 2011)).isEqualTo(TABLE.children("330200", 2011));
    }

    @Test
    void ningbo_has_ten_counties_in_2023() {
        assertThat(TABLE.children("330200", 2023))
                .extracting(Region::name)
                .containsExactly("海曙区", "江北区", "北仑区", "镇海区", "鄞州区", "奉化区", "象山县", "宁海县", "余姚市", "慈溪市");
    }

    @Test
    void in_the_year_of_a_change_both_the_old_and_the_new_region_exist() {
        assertThat(TABLE.counties("330200", 2016)).extracting(Region::name).contains("江东区", "奉化市", "奉化区", "鄞州区");
    }

    @Test
    void a_region_without_a_known_first_year_is_found_in_earlier_years() {
        assertThat(TABLE.get("330203", 2011)).hasToString("330203 海曙区");
        assertThat(TABLE.get("330203", 2011).firstYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "330204 | 2023 | 江东区 existed until 2016; its successor is 330212 鄞州区",
                "330283 | 2017 | 奉化市 existed until 2016; its successor is 330213 奉化区",
                "330227 | 2011 | 鄞县 existed until 2002; its successor is 330212 鄞州区",
                "310103 | 2016 | 卢湾区 existed until 2011; its successor is 310101 黄浦区",
                "310119 | 2011 | 南汇区 existed until 2009; its successor is 310115 浦东新区",
                "140523 | 2016 | 高平县 existed until 1993; its successor is 140581 高平市",
                "330212 | 2001 | 鄞州区 exists from 2002; its predecessor is 330227 鄞县",
                "330213 | 2011 | 奉化区 exists from 2016; its predecessor is 330283 奉化市",
                "140581 | 1992 | 高平市 exists from 1993; its predecessor is 140523 高平县",
                "330299 | 2023 | the table has no such code, and is complete for 2023",
                "330299 | 2011 | the table does not know this code, and cannot tell, since it is complete for 2023 only",
            })
    void a_code_that_did_not_exist_is_refused_with_the_one_that_did(String code, int year, String why) {
        assertThat(TABLE.find(code, year)).isEmpty();
        assertThatThrownBy(() -> TABLE.get(code, year))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No region " + code + " in " + year + ": " + why);
    }

    @Test
    void a_changed_region_is_found_in_its_own_years() {
        assertThat(TABLE.get("330204", 2011)).hasToString("330204 江东区");
        assertThat(TABLE.get("330204", 2016).successors()).containsExactly(RegionCode.of("330212"));
        assertThat(TABLE.get("310103", 2011)).hasToString("310103 卢湾区");
        assertThat(TABLE.get("310119", 2009)).hasToString("310119 南汇区");
        assertThat(TABLE.get("140523", 1993)).hasToString("140523 高平县");
        assertThat(TABLE.get("330227", 2002)).hasToString("330227 鄞县");
        assertThat(TABLE.get("330212", 2002)).hasToString("330212 鄞州区");
    }

    @Test
    void the_history_of_a_code_is_known_whatever_the_year() {
        assertThat(TABLE.history("330204")).hasToString("[330204 江东区]");
        assertThat(TABLE.history("330299")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "330203, 330200 宁波市, 330204 330205",
        "330203, 330203 海曙区, 330203",
        "150200, 150000 内蒙古自治区, 152501 150781 152900 150000",
        "110101, 110000 北京市, 110102",
        "429004, 420000 湖北省, 429005",
        "330200, 330200 宁波市, 330204",
    })
    void the_lowest_region_above_several_is_found(String first, String expected, String others) {
        List<RegionCode> codes = Stream.concat(Stream.of(first), Stream.of(others.split(" ")))
                .map(RegionCode::of)
                .toList();
        assertThat(TABLE.lowestCommon(codes, 2011)).hasToString("Optional[" + expected + "]");
    }

    @Test
    void no_region_is_above_two_provinces_or_above_nothing() {
        assertThat(TABLE.lowestCommon(List.of(RegionCode.of("330203"), RegionCode.of("310101")), 2023))
                .isEmpty();
        assertThat(TABLE.lowestCommon(List.of(), 2023)).isEmpty();
    }

    @Test
    void nothing_is_under_a_region_that_has_or_is_none() {
        assertThat(TABLE.children("330203", 2023)).isEmpty();
        assertThat(TABLE.counties("441900", 2023)).isEmpty();
        assertThat(TABLE.counties("110100", 2023)).isEmpty();
        assertThat(TABLE.children("330299", 2023)).isEmpty();
    }

    @Test
    void a_code_that_is_no_code_is_a_faulty_call() {
        assertThatThrownBy(() -> TABLE.find("33021", 2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Region code '33021' must be 6 digits");
    }
}
