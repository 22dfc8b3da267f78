package org.campaignstats.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCatalogueTest {

    private static final IndicatorCatalogue STANDARD = IndicatorCatalogue.standard();
    private static final Indicator LEAFLETS = indicator("leaflets", "传单");
    private static final Indicator BALLOONS = indicator("balloons", "气球");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint_received",
                "COMPLAINT_RECEIVED",
                "受理投诉",
                "受理投诉(件)",
                "受理投诉（件）",
                "受理投诉[件]",
                "受理投诉【件】",
                "受理投诉〔件〕",
                "受 理 投 诉",
                "　受理投诉　（ 件 ）",
                "受理投诉：",
                "投诉(起)",
                "消费者投诉",
                "complaints received",
                "Complaints Received",
                "ｃｏｍｐｌａｉｎｔｓ　ｒｅｃｅｉｖｅｄ",
            })
    void a_header_is_matched_whatever_its_width_spaces_brackets_measure_and_case(String header) {
        assertThat(STANDARD.matchOne(header))
                .hasValueSatisfying(indicator -> assertThat(indicator.code()).hasToString("complaint_received"));
    }

    @ParameterizedTest
    @CsvSource({
        "出动执法（宣传）人员（人次）, staff_deployed_person_times",
        "悬挂横幅、标语, banner_count",
        "受理投诉(其中网上), ''",
        "受理投诉/件, complaint_received",
        "线上阅读（点击）量, online_view_count",
        "发放宣传资料(万份), materials_distributed",
        "'投诉、举报、咨询共', request_received",
        "示范单位(存量), model_enterprise_stock",
        "合格率(%), sample_pass_rate",
        "小计, ''",
        "投诉举报, complaint_report_received",
        "'', ''",
        "(件), ''",
    })
    void a_header_means_an_indicator_or_none(String header, String code) {
        assertThat(STANDARD.matchOne(header)
                        .map(indicator -> indicator.code().text())
                        .orElse(""))
                .isEqualTo(code);
    }

    @Test
    void an_unclosed_bracket_hides_the_rest_of_a_header() {
        assertThat(STANDARD.matchOne("受理投诉(件"))
                .hasValueSatisfying(indicator -> assertThat(indicator.code()).hasToString("complaint_received"));
    }

    @Test
    void a_name_that_an_added_indicator_shares_means_the_added_one() {
        Indicator ours = indicator("complaint_x", "受理投诉");
        IndicatorCatalogue catalogue = STANDARD.with(List.of(ours));
        assertThat(catalogue.match("受理投诉(件)")).containsExactly(ours);
        assertThat(catalogue.matchOne("complaint_received")).isEqualTo(STANDARD.find("complaint_received"));
    }

    @Test
    void added_indicators_follow_and_take_the_place_of_those_with_their_code() {
        Indicator ours = indicator("complaint_received", "投诉受理数");
        IndicatorCatalogue catalogue = STANDARD.with(List.of(LEAFLETS, ours, BALLOONS));
        assertThat(catalogue.indicators()).hasSize(86).endsWith(LEAFLETS, BALLOONS);
        assertThat(catalogue.find("complaint_received")).contains(ours);
        assertThat(catalogue.indicators().indexOf(ours))
                .isEqualTo(STANDARD.indicators()
                        .indexOf(STANDARD.find("complaint_received").orElseThrow()));
        assertThat(catalogue.matchOne("投诉受理数")).contains(ours);
        assertThat(catalogue.matchOne("受理投诉")).isEmpty();
    }

    @Test
    void adding_leaves_a_catalogue_as_it_was() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(LEAFLETS));
        assertThat(catalogue.with(List.of(BALLOONS)).indicators()).containsExactly(LEAFLETS, BALLOONS);
        assertThat(catalogue.indicators()).containsExactly(LEAFLETS);
        assertThat(catalogue.find("balloons")).isEmpty();
    }

    @Test
    void a_code_that_is_listed_twice_is_refused() {
        Indicator again = indicator("leaflets", "单页");
        assertThatThrownBy(() -> IndicatorCatalogue.of(List.of(LEAFLETS, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator 'leaflets' must be listed once");
        assertThatThrownBy(() -> STANDARD.with(List.of(LEAFLETS, again)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator 'leaflets' must be listed once");
    }

    @Test
    void a_name_that_several_bear_means_all_of_them_in_order() {
        Indicator flyers = indicator("flyers", "传 单");
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(LEAFLETS, BALLOONS, flyers));
        assertThat(catalogue.match("传单")).containsExactly(LEAFLETS, flyers);
        assertThat(catalogue.matchOne("传单")).isEmpty();
    }

    @Test
    void an_indicator_that_is_on_no_list_is_additive_and_named_by_its_code() {
        Indicator adHoc = STANDARD.findOrAdHoc(IndicatorCode.of("放飞气球"));
        assertThat(adHoc).isEqualTo(indicator("放飞气球", "放飞气球"));
        assertThat(adHoc.additivity()).isEqualTo(Additivity.ADDITIVE);
        assertThat(adHoc.measure()).isEmpty();
        assertThat(STANDARD.findOrAdHoc(IndicatorCode.of("complaint_received")).chineseName())
                .isEqualTo("受理投诉");
    }

    private static Indicator indicator(String code, String name) {
        return Indicator.builder().code(code).chineseName(name).build();
    }
}
