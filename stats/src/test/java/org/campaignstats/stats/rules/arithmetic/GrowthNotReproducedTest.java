package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthNotReproducedTest {
    private static final String PASSED = "1 passed, 0 broken, 0 undecided";

    private static Said said(ExampleFiling filing) {
        return Said.of(new GrowthNotReproduced(), filing);
    }

    private static ExampleFiling complaints(String before, String now, String name, String growth) {
        return by("330203").says("上年投诉", before).says("complaint_received", now).says(name, growth);
    }

    private static String told(ExampleFiling filing) {
        Said said = said(filing);
        return said.broken().isEmpty()
                ? said.undecided().isEmpty() ? "passed " + said.passed() : "undecided"
                : said.broken().get(0).replaceFirst(" .*", "");
    }

    @Test
    void growth_that_the_two_years_do_not_give_is_found() {
        Said said = said(by("330203")
                .says("上年投诉", "100件", o -> o.place(Place.of("a.csv", 2)))
                .says("complaint_received", "115件", o -> o.place(Place.of("a.csv", 3)))
                .says("投诉同比增长", "25%", o -> o.place(Place.of("a.csv", 4))));
        assertThat(said.broken())
                .containsExactly("error 330203 投诉同比增长: 投诉同比增长 25% is not the change from 上年投诉 100件 to"
                        + " complaint_received 115件, which is +15%");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 投诉同比增长: 投诉同比增长 25%与从上年投诉 100件到受理投诉 115件的变化不符，应为+15%");
        assertThat(said.places()).containsExactly("a.csv row 4");
        assertThat(said.evidence())
                .containsExactly("投诉同比增长: 投诉同比增长 25%, a.csv row 4; from: 上年投诉 100件, a.csv row 2;"
                        + " to: complaint_received 115件, a.csv row 3");
    }

    @ParameterizedTest
    @CsvSource({
        "100件, 115件, 投诉同比增长, 15%, passed 1",
        "100件, 115件, 投诉同比增长, 16%, warning",
        "100件, 115件, 投诉同比增长, 17%, error",
        "300件, 400件, 投诉同比增长, 33.33%, passed 1",
        "300件, 400件, 投诉同比增长, 33.34%, warning",
        "115件, 100件, 投诉同比下降, 13.04%, passed 1",
        "115件, 100件, 投诉同比下降, 15%, error",
        "115件, 100件, 投诉同比, 13.04%, passed 1",
        "100件, 115件, 投诉同比, 15%, passed 1",
        "100件, 100件, 投诉同比增长, 0%, passed 1",
        "100件, 115件, 投诉增减, 15%, passed 1",
        "100件, 115件, 投诉增减, 25%, error",
    })
    void it_is_so_as_far_as_the_digits_allow(String before, String now, String name, String growth, String told) {
        assertThat(told(complaints(before, now, name, growth))).isEqualTo(told);
    }

    @Test
    void a_fall_that_a_name_calls_a_rise_may_have_lost_its_sign() {
        assertThat(said(complaints("115件", "100件", "投诉同比增长", "13.04%")).broken())
                .containsExactly("warning 330203 投诉同比增长: 投诉同比增长 13.04% is not the change from 上年投诉 115件 to"
                        + " complaint_received 100件, which is -13.04%");
        assertThat(said(complaints("115件", "100件", "投诉同比增长", "15%")).broken())
                .singleElement()
                .asString()
                .startsWith("error");
        assertThat(said(complaints("100件", "115件", "投诉同比下降", "15%")).broken())
                .singleElement()
                .asString()
                .startsWith("warning");
    }

    @ParameterizedTest
    @CsvSource({
        "100件, 150件, 50, passed 1",
        "100件, 150件, 0.5, passed 1",
        "200件, 300件, 100, passed 1",
        "200件, 300件, 50, passed 1",
        "200件, 300件, 75, error",
        "200件, 300件, 51, warning",
        "200件, 300件, 101, error",
        "_件, 300件, 50, undecided",
    })
    void without_a_measure_it_may_be_a_number_too(String before, String now, String growth, String told) {
        assertThat(told(complaints(before, now, "投诉同比增长", growth))).isEqualTo(told);
    }

    @Test
    void read_in_two_ways_the_first_is_told() {
        assertThat(said(complaints("200件", "300件", "投诉同比增长", "75")).broken())
                .containsExactly("error 330203 投诉同比增长: 投诉同比增长 75 is not the change from 上年投诉 200件 to"
                        + " complaint_received 300件, which is +50%");
    }

    @Test
    void of_a_rate_it_may_be_in_points() {
        ExampleFiling points = by("330203")
                .says("上年合格率", "50%")
                .says("sample_pass_rate", "60%")
                .says("合格率增长", "10%");
        assertThat(said(points).counts()).isEqualTo(PASSED);
        ExampleFiling percent = by("330203")
                .says("上年合格率", "50%")
                .says("sample_pass_rate", "60%")
                .says("合格率增长", "20%");
        assertThat(said(percent).counts()).isEqualTo(PASSED);
        ExampleFiling neither = by("330203")
                .says("上年合格率", "50%")
                .says("sample_pass_rate", "60%")
                .says("合格率增长", "35%");
        assertThat(said(neither).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        assertThat(said(complaints("50件", "60件", "投诉同比增长", "10%")).counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void what_would_have_to_be_known_is_told() {
        assertThat(said(complaints("_件", "115件", "投诉同比增长", "15%")).undecided())
                .containsExactly("note 330203 投诉同比增长: 上年投诉 _件 gives no number");
        assertThat(said(complaints("100件", "_件", "投诉同比增长", "15%")).undecided())
                .containsExactly("note 330203 投诉同比增长: complaint_received _件 gives no number");
        assertThat(said(complaints("100件", "115件", "投诉同比增长", "_%")).undecided())
                .containsExactly("note 330203 投诉同比增长: 投诉同比增长 _% gives no number");
        assertThat(said(complaints("0件", "115件", "投诉同比增长", "15%")).undecided())
                .containsExactly("note 330203 投诉同比增长: 上年投诉 0件 may be zero");
        assertThat(said(complaints("100家", "115件", "投诉同比增长", "15%")).undecided())
                .containsExactly("note 330203 投诉同比增长: 上年投诉 100家 counts in 家 and complaint_received 115件 in 件");
    }

    @Test
    void a_filing_that_is_silent_on_either_year_leaves_it_undecided() {
        Said said = said(by("330203").says("complaint_received", "115件").says("投诉同比增长", "15%"));
        assertThat(said.undecided())
                .containsExactly("note 330203 投诉同比增长: what 投诉同比增长 15% is the change of is not reported");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 投诉同比增长: 投诉同比增长 15%所依据的数未报");
        assertThat(said(by("330203").says("上年投诉", "100件").says("投诉同比增长", "15%")).undecided())
                .containsExactly("note 330203 投诉同比增长: what 投诉同比增长 15% is the change of is not reported");
        assertThat(said(by("330203")
                                .says("上年投诉", Scope.OWN, "100件")
                                .says("complaint_received", "115件")
                                .says("投诉同比增长", "15%"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年投诉", "去年投诉", "上年同期投诉", "去年同期投诉", "上年度投诉", "投诉(上年)", "投诉（去年同期）", "投诉上年"})
    void the_year_before_goes_by_many_names(String before) {
        assertThat(said(by("330203")
                                .says(before, "100件")
                                .says("complaint_received", "115件")
                                .says("投诉同比增长", "15%"))
                        .counts())
                .isEqualTo(PASSED);
    }

    @Test
    void of_two_names_for_the_year_before_one_is_meant_in_any_order() {
        ExampleFiling one = by("330203")
                .says("上年投诉", "100件")
                .says("去年投诉", "200件")
                .says("complaint_received", "115件")
                .says("投诉同比增长", "15%");
        ExampleFiling other = by("330203")
                .says("去年投诉", "200件")
                .says("上年投诉", "100件")
                .says("complaint_received", "115件")
                .says("投诉同比增长", "15%");
        assertThat(said(one).counts()).isEqualTo(PASSED);
        assertThat(said(other).counts()).isEqualTo(PASSED);
    }

    @Test
    void a_name_that_says_no_indicator_means_what_alone_is_counted_there() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "115件")
                .says("上年", "100件")
                .says("sample_pass_rate", "98%")
                .says("同比增长", "15%");
        assertThat(said(filing).counts()).isEqualTo(PASSED);
        filing.says("report_received", "50件");
        assertThat(said(filing).counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void the_figures_of_the_same_key_are_meant() {
        UnaryOperator<Outcome.Builder> food = Examples.key("category=food");
        ExampleFiling filing = complaints("100件", "115件", "投诉同比增长", "15%")
                .says("上年投诉", "10件", food)
                .says("complaint_received", "20件", food)
                .says("投诉同比增长", "100%", food);
        assertThat(said(filing).counts()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        UnaryOperator<Outcome.Builder> cumulative = o -> o.basis(Basis.CUMULATIVE);
        assertThat(told(by("330203")
                        .says("上年投诉", "100件", cumulative)
                        .says("complaint_received", "115件", cumulative)
                        .says("投诉同比增长", "25%", cumulative)))
                .isEqualTo("warning");
    }

    @Test
    void shares_and_differences_are_other_rules() {
        assertThat(told(complaints("100件", "115件", "投诉占比", "15%"))).isEqualTo("passed 0");
        assertThat(told(complaints("100件", "115件", "投诉比上年增加", "25件"))).isEqualTo("passed 0");
    }

    @Test
    void vague_figures_give_growth_in_words() {
        assertThat(said(complaints("110余件", "200件", "投诉同比增长", "20%")).broken())
                .containsExactly("warning 330203 投诉同比增长: 投诉同比增长 20% is not the change from 上年投诉 110余件 to"
                        + " complaint_received 200件, which is +66.66% to +81.82%");
    }
}
