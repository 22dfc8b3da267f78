package org.campaignstats.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNamesTest {

    private static final RegionTable TABLE = RegionTable.standard();
    private static final RegionNames NAMES = TABLE.names();

    @Test
    void every_county_is_found_by_its_parent_and_name() {
        assertThat(TABLE.regions(RegionLevel.COUNTY, 2023))
                .allSatisfy(county -> assertThat(
                                NAMES.find(county.name(), county.parent().orElseThrow(), 2023))
                        .contains(county));
    }

    @Test
    void every_city_and_province_is_found_by_its_name_alone() {
        assertThat(TABLE.regions(2023))
                .filteredOn(region -> region.level() != RegionLevel.COUNTY)
                .allSatisfy(
                        region -> assertThat(NAMES.find(region.name(), 2023)).contains(region));
    }

    @Test
    void in_2023_29_names_are_borne_by_several_counties() {
        Map<String, List<Region>> byName =
                TABLE.regions(RegionLevel.COUNTY, 2023).stream().collect(Collectors.groupingBy(Region::name));
        byName.values().removeIf(regions -> regions.size() == 1);
        assertThat(byName).hasSize(29);
        assertThat(byName).allSatisfy((name, regions) -> {
            assertThat(NAMES.find(name, 2023)).isEmpty();
            assertThat(NAMES.candidates(name, 2023)).isEqualTo(regions);
        });
        assertThat(byName.keySet())
                .containsExactlyInAnyOrder(
                        "朝阳区", "通州区", "和平区", "河东区", "长安区", "桥西区", "新华区", "城区", "郊区", "新城区", "青山区", "铁西区", "铁东区", "海州区",
                        "西安区", "向阳区", "南山区", "宝山区", "普陀区", "鼓楼区", "西湖区", "江北区", "永定区", "市中区", "白云区", "南沙区", "龙华区",
                        "城中区", "城关区");
    }

    @ParameterizedTest
    @CsvSource({
        "城区, '[140302 城区, 140502 城区, 441502 城区]'",
        "朝阳区, '[110105 朝阳区, 220104 朝阳区]'",
        "鼓楼区, '[320106 鼓楼区, 320302 鼓楼区, 350102 鼓楼区, 410204 鼓楼区]'",
        "吉林, '[220000 吉林省, 220200 吉林市]'",
        "吉林市, '[220200 吉林市]'",
        "海南, '[460000 海南省, 632500 海南藏族自治州, 150303 海南区]'",
        "朝阳, '[211300 朝阳市, 110105 朝阳区, 211321 朝阳县, 220104 朝阳区]'",
        "江东新城, '[]'",
        "'', '[]'",
    })
    void the_candidates_of_a_name_are_listed_highest_first(String name, String expected) {
        assertThat(NAMES.candidates(name, 2023)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "阿拉善, 152900 阿拉善盟",
        "内蒙古, 150000 内蒙古自治区",
        "广西, 450000 广西壮族自治区",
        "宁夏, 640000 宁夏回族自治区",
        "新疆, 650000 新疆维吾尔自治区",
        "北京, 110000 北京市",
        "宁波, 330200 宁波市",
        "大兴安岭, 232700 大兴安岭地区",
        "延边, 222400 延边朝鲜族自治州",
        "延边州, 222400 延边朝鲜族自治州",
        "巴音郭楞, 652800 巴音郭楞蒙古自治州",
        "克孜勒苏, 653000 克孜勒苏柯尔克孜自治州",
        "鄂温克旗, 150724 鄂温克族自治旗",
        "鄂伦春, 150723 鄂伦春自治旗",
        "莫力达瓦, 150722 莫力达瓦达斡尔族自治旗",
        "达尔罕茂明安, 150223 达尔罕茂明安联合旗",
        "积石山, 622927 积石山保安族东乡族撒拉族自治县",
        "双江, 530925 双江拉祜族佤族布朗族傣族自治县",
        "塔什库尔干, 653131 塔什库尔干塔吉克自治县",
        "龙胜, 450328 龙胜各族自治县",
        "管城, 410104 管城回族区",
        "梅里斯, 230208 梅里斯达斡尔族区",
        "神农架, 429021 神农架林区",
        "六枝, 520203 六枝特区",
        "浦东, 310115 浦东新区",
        "二连浩特, 152501 二连浩特市",
        "阳　城, 140522 阳城县",
    })
    void a_region_is_found_without_its_level_and_peoples(String name, String expected) {
        assertThat(NAMES.find(name, 2023)).hasToString("Optional[" + expected + "]");
    }

    @Test
    void no_short_name_is_a_single_character() {
        assertThat(NAMES.candidates("城", 2023)).isEmpty();
        assertThat(NAMES.candidates("赵", 2023)).isEmpty();
    }

    @Test
    void a_region_to_look_in_settles_a_name_that_several_bear() {
        assertThat(NAMES.find("城区", "140500", 2023)).hasToString("Optional[140502 城区]");
        assertThat(NAMES.find("海南", "150000", 2023)).hasToString("Optional[150303 海南区]");
        assertThat(NAMES.find("河北", "120000", 2023)).hasToString("Optional[120105 河北区]");
        assertThat(NAMES.find("城区", "140000", 2023)).isEmpty();
        assertThat(NAMES.candidates("城区", "140000", 2023)).hasToString("[140302 城区, 140502 城区]");
        assertThat(NAMES.find("宁波市", "330200", 2023)).hasToString("Optional[330200 宁波市]");
        assertThat(NAMES.find("宁波市", "330100", 2023)).isEmpty();
    }

    @Test
    void a_name_means_the_region_of_its_year() {
        assertThat(NAMES.find("奉化", 2011)).hasToString("Optional[330283 奉化市]");
        assertThat(NAMES.find("奉化", 2023)).hasToString("Optional[330213 奉化区]");
        assertThat(NAMES.candidates("奉化", 2016)).hasToString("[330213 奉化区, 330283 奉化市]");
        assertThat(NAMES.find("江东区", 2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "包头市工商局, 150200 包头市",
        "呼和浩特市工商局, 150100 呼和浩特市",
        "鄂尔多斯市工商局, 150600 鄂尔多斯市",
        "赤峰市工商管理质量技术监督局, 150400 赤峰市",
        "呼伦贝尔市市场监督管理局, 150700 呼伦贝尔市",
        "巴彦淖尔市工商局, 150800 巴彦淖尔市",
        "乌海市工商管理质量技术监督局, 150300 乌海市",
        "乌兰察布市工商局, 150900 乌兰察布市",
        "通辽市工商局, 150500 通辽市",
        "锡林郭勒盟工商局, 152500 锡林郭勒盟",
        "兴安盟工商局, 152200 兴安盟",
        "二连浩特市工商局, 152501 二连浩特市",
        "阿拉善市场监督管理局, 152900 阿拉善盟",
        "满洲里市工商局, 150781 满洲里市",
        "内蒙古自治区工商局机关, 150000 内蒙古自治区",
    })
    void every_unit_of_the_inner_mongolian_table_of_2017_is_found(String text, String expected) {
        assertThat(NAMES.findInText(text, "150000", 2017)).hasToString("Optional[" + expected + "]");
        assertThat(NAMES.findInText(text, 2017)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "宁波市消保委, 330200 宁波市",
        "宁波市, 330200 宁波市",
        "宁波市本级, 330200 宁波市",
        "宁波市（本级）, 330200 宁波市",
        "宁波市农业农村局, 330200 宁波市",
        "宁波市住房和城乡建设局, 330200 宁波市",
        "宁波市海曙区, 330203 海曙区",
        "浙江省宁波市海曙区, 330203 海曙区",
        "浙江省海曙区消保委, 330203 海曙区",
        "宁波海曙区市场监督管理局, 330203 海曙区",
        "浙江宁波海曙, 330203 海曙区",
        "晋城市城区, 140502 城区",
        "晋城市城区分局, 140502 城区",
        "阳城县工商局, 140522 阳城县",
        "阳城工商局, 140522 阳城县",
        "赤峰市红山区工商分局, 150402 红山区",
        "长春市朝阳区市场监督管理局, 220104 朝阳区",
        "济南市中区消协, 370103 市中区",
        "吉林市工商局, 220200 吉林市",
        "津市市市场监督管理局, 430781 津市市",
        "延边州市场监督管理局, 222400 延边朝鲜族自治州",
        "上海市浦东新区消保委, 310115 浦东新区",
        "上海市消保委, 310000 上海市",
        "福州市台江区市场监督管理局、区消保委, 350103 台江区",
        "宁夏回族自治区工商行政管理局, 640000 宁夏回族自治区",
    })
    void the_region_of_an_organisation_begins_its_name(String text, String expected) {
        assertThat(NAMES.findInText(text, 2023)).hasToString("Optional[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "市",
                "工商局",
                "12315",
                "宁波市大榭开发区",
                "宁波市大榭开发区市场监管局",
                "宁波市工商局江东分局",
                "宁波市市场监督管理局海曙区分局",
                "宁波市工商局大榭开发区分局",
                "宁波市各县区",
                "宁波市工商局、鄞州区消保委",
                "宁波市工商局、各县（市、区）局",
                "宁波市区工商局",
                "宁波市下辖各县（市、区）",
                "呼和浩特经济技术开发区管委会",
                "内蒙古自治区集宁市工商局",
                "阿拉善市",
            })
    void a_text_that_names_another_place_or_none_has_no_region(String text) {
        assertThat(NAMES.candidatesInText(text, 2023)).isEmpty();
    }

    @Test
    void a_text_too_long_for_a_name_has_no_region() {
        assertThat(NAMES.candidatesInText("宁波市工商局" + "局".repeat(1_000_000), 2023))
                .isEmpty();
    }

    @Test
    void an_organisation_that_may_be_of_several_regions_is_of_none_but_lists_them() {
        assertThat(NAMES.findInText("城区分局", 2023)).isEmpty();
        assertThat(NAMES.candidatesInText("城区分局", 2023)).hasToString("[140302 城区, 140502 城区, 441502 城区]");
        assertThat(NAMES.findInText("城区分局", "140500", 2023)).hasToString("Optional[140502 城区]");
        assertThat(NAMES.findInText("朝阳市场监督管理局", 2023)).isEmpty();
        assertThat(NAMES.candidatesInText("朝阳市场监督管理局", 2023))
                .hasToString("[211300 朝阳市, 110105 朝阳区, 211321 朝阳县, 220104 朝阳区]");
        assertThat(NAMES.findInText("吉林工商局", 2023)).isEmpty();
    }

    @Test
    void an_organisation_is_of_the_region_of_its_year() {
        assertThat(NAMES.findInText("江东区消保委", 2011)).hasToString("Optional[330204 江东区]");
        assertThat(NAMES.findInText("江东区消保委", 2023)).isEqualTo(Optional.empty());
        assertThat(NAMES.findInText("奉化工商局", "330200", 2011)).hasToString("Optional[330283 奉化市]");
    }

    @Test
    void a_region_found_by_name_carries_its_parent() {
        assertThat(NAMES.findInText("江东区消保委", 2011).orElseThrow().parent()).contains(RegionCode.of("330200"));
        assertThat(NAMES.find("江东", "330200", 2011)).isEqualTo(TABLE.find("330204", 2011));
    }
}
