package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthWithoutBaseTest {
    private static final GrowthWithoutBase RULE = new GrowthWithoutBase();

    private static ExampleFiling growth(String name) {
        return by("330203").says(name, "15%", o -> o.place(Place.of("2011.csv", 4)));
    }

    private static ExampleFiling before(String figure) {
        return by("330203").of("2010").says("complaint_received", figure);
    }

    @Test
    void a_growth_without_a_figure_of_the_year_before_is_found() {
        CheckedRule checked =
                CheckedRule.of(RULE, by("330203").of("2010").says("meeting_count", "3次"), growth("受理投诉同比增长"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 2011.csv row 4: 受理投诉同比增长 15% has no base: neither the report nor the year before"
                                + " gives 受理投诉");
        assertThat(checked.chinese()).containsExactly("警告：2011.csv 第4行：受理投诉同比增长 15%没有基数：总结和上年均未报受理投诉");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330203")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("受理投诉同比增长")), Finding::indicator);
    }

    @Test
    void a_base_of_zero_is_found() {
        CheckedRule checked = CheckedRule.of(RULE, before("无"), growth("受理投诉同比增长"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 2011.csv row 4: 受理投诉同比增长 15% has a base of zero: 受理投诉 was 0 the year before");
        assertThat(checked.chinese()).containsExactly("警告：2011.csv 第4行：受理投诉同比增长 15%的基数为零：上年受理投诉为0");
    }

    @ParameterizedTest
    @CsvSource({
        "100件, '1 passed, 0 broken, 0 undecided'",
        "100余件, '1 passed, 0 broken, 0 undecided'",
        "大量, '1 passed, 0 broken, 0 undecided'",
        "0件, '0 passed, 1 broken, 0 undecided'",
        "_件, '0 passed, 0 broken, 1 undecided'",
        "不超过20件, '0 passed, 0 broken, 1 undecided'",
    })
    void bounds_of_the_base_decide(String base, String tally) {
        assertThat(CheckedRule.of(RULE, before(base), growth("受理投诉同比增长")).tally())
                .isEqualTo(tally);
    }

    @Test
    void what_leaves_it_open_is_told() {
        assertThat(CheckedRule.of(RULE, before("_件"), growth("受理投诉同比增长")).undecided())
                .containsExactly(
                        "330203: 受理投诉同比增长 15% has a base that is not given as a number: 受理投诉 the year before",
                        "受理投诉同比增长 15%的基数没有数：上年受理投诉");
        assertThat(CheckedRule.of(RULE, growth("受理投诉同比增长")).undecided())
                .containsExactly(
                        "330203: 受理投诉同比增长 15% has no base in the report, and the campaign of the year before is not in the"
                                + " batch",
                        "受理投诉同比增长 15%在总结中没有基数，上年活动也不在本批总结中");
        assertThat(CheckedRule.of(RULE, before("100件"), by("330203").says("受理投诉同比增长", "_%"))
                        .undecided())
                .containsExactly("330203: 受理投诉同比增长 _% gives no number", "受理投诉同比增长 _%没有数");
    }

    @Test
    void a_campaign_two_years_before_is_no_base() {
        assertThat(CheckedRule.of(RULE, before("100件").of("2009"), growth("受理投诉同比增长"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(CheckedRule.of(RULE, before("100件"), growth("受理投诉同比增长").of("spring"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年同期受理投诉", "去年同期受理投诉", "上年受理投诉", "受理投诉去年", "同期受理投诉"})
    void the_report_itself_can_give_the_base(String base) {
        assertThat(CheckedRule.of(RULE, growth("受理投诉同比增长").says(base, "100件")).tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, before("100件"), growth("受理投诉同比增长").says(base, "0件"))
                        .tally())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void the_base_must_be_of_the_same_unit_scope_and_key() {
        assertThat(CheckedRule.of(
                                RULE,
                                growth("受理投诉同比增长")
                                        .says("上年受理投诉", "100件", o -> o.unit("330204"))
                                        .says("上年受理投诉", Scope.OWN, "100件")
                                        .says("上年受理投诉", "100件", o -> o.breakdown(Breakdown.parse("a=b"))))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203")
                                        .of("2010")
                                        .says("complaint_received", "100件", o -> o.breakdown(Breakdown.parse("a=b"))),
                                by("330203").says("受理投诉同比增长", "15%", o -> o.breakdown(Breakdown.parse("a=b"))))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void whoever_stated_the_base_and_units_below_that_sum_to_it_count() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").of("2010").says("complaint_received", "100件", o -> o.unit("330203")),
                                growth("受理投诉同比增长"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, before("100件"), by("330200").says("受理投诉同比增长", "15%"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理投诉同比", "受理投诉增长", "受理投诉增幅", "受理投诉同比上升", "受理投诉同比下降", "投诉同比增减", "受理投诉增长率"})
    void names_of_growths_are_known(String name) {
        assertThat(CheckedRule.of(RULE, before("100件"), growth(name)).tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_grew_may_be_on_no_list() {
        assertThat(CheckedRule.of(RULE, by("330203").of("2010").says("礼品", "3件"), growth("礼品增长"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"受理投诉", "合格率", "受理投诉占比", "受理投诉环比", "同比", "增长情况占比", "closure_rate"})
    void other_names_are_none(String name) {
        assertThat(CheckedRule.of(RULE, growth(name)).tally()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void growths_of_own_levels_are_not_looked_at() {
        assertThat(CheckedRule.of(RULE, by("330203").says("受理投诉同比增长", Scope.OWN, "15%"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
