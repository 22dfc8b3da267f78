package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateNotReproducedTest {
    private static final RateNotReproduced RULE = new RateNotReproduced();
    private static final String NOT_90 = " 330203 complaint_resolution_rate: complaint_resolution_rate 76% is not"
            + " complaint_resolved 90件 of complaint_received 100件, which is 90%";

    private static Said said(ExampleFiling filing) {
        return Said.of(RULE, filing);
    }

    private static ExampleFiling complaints(String received, String resolved, String rate) {
        return by("330203")
                .says("complaint_received", received)
                .says("complaint_resolved", resolved)
                .says("complaint_resolution_rate", rate);
    }

    @Test
    void a_rate_that_is_not_its_numerator_by_its_denominator_is_found() {
        Said said = said(by("330203")
                .says("complaint_received", "100件", o -> o.place(Place.of("a.csv", 2)))
                .says("complaint_resolved", "90件", o -> o.place(Place.of("a.csv", 3)))
                .says("complaint_resolution_rate", "76%", o -> o.place(Place.of("a.csv", 4))));
        assertThat(said.broken()).containsExactly("error" + NOT_90);
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 complaint_resolution_rate: 投诉解决率 76%与解决投诉 90件占受理投诉 100件不符，应为90%");
        assertThat(said.places()).containsExactly("a.csv row 4");
        assertThat(said.evidence())
                .containsExactly("complaint_resolution_rate: complaint_resolution_rate 76%, a.csv row 4;"
                        + " complaint_resolved: complaint_resolved 90件, a.csv row 3;"
                        + " complaint_received: complaint_received 100件, a.csv row 2");
    }

    @ParameterizedTest
    @CsvSource({
        "近73万件, 55万件, 76%, passed",
        "300件, 200件, 66.67%, passed",
        "300件, 200件, 66.66%, warning",
        "300件, 200件, 66.65%, error",
        "300件, 200件, 0.67, passed",
        "100件, 100件, 99%, warning",
        "100件, 100件, 98%, error",
        "100件, 100件, 100%, passed",
    })
    void it_is_so_as_far_as_words_and_digits_allow(String received, String resolved, String rate, String verdict) {
        Said said = said(complaints(received, resolved, rate));
        if (verdict.equals("passed")) {
            assertThat(said.counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        } else {
            assertThat(said.broken()).singleElement().asString().startsWith(verdict);
        }
    }

    @Test
    void another_denominator_that_gives_the_rate_may_have_been_meant() {
        Said said = said(complaints("100件", "90件", "76%").says("case_filed", "118件"));
        assertThat(said.broken()).containsExactly("warning" + NOT_90 + "; it would be of case_filed 118件");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 complaint_resolution_rate: 投诉解决率 76%与解决投诉 90件占受理投诉 100件不符，"
                        + "应为90%；以立案查处 118件为分母则相符");
        assertThat(said.evidence()).singleElement().asString().endsWith("; denominator: case_filed 118件");
    }

    @ParameterizedTest
    @CsvSource({
        "case_filed, 150件",
        "case_filed, _件",
        "case_filed, 118家",
        "violation_found, 118次",
        "网购好评率, 118件",
    })
    void what_does_not_give_the_rate_or_is_counted_otherwise_was_not_meant(String indicator, String figure) {
        assertThat(said(complaints("100件", "90件", "76%").says(indicator, figure))
                        .broken())
                .containsExactly("error" + NOT_90);
    }

    @Test
    void the_numerator_itself_was_not_meant() {
        assertThat(said(complaints("150件", "90件", "100%")).broken())
                .containsExactly("error 330203 complaint_resolution_rate: complaint_resolution_rate 100% is not"
                        + " complaint_resolved 90件 of complaint_received 150件, which is 60%");
    }

    @Test
    void an_open_quotient_does_not_give_the_rate() {
        assertThat(said(complaints("100件", "至少90件", "76%").says("case_filed", "125件"))
                        .broken())
                .containsExactly("error 330203 complaint_resolution_rate: complaint_resolution_rate 76% is not"
                        + " complaint_resolved 至少90件 of complaint_received 100件, which is at least 90%");
    }

    @Test
    void a_numerator_that_is_more_than_the_denominator_is_of_other_cases() {
        Said said = said(complaints("100件", "101件", "76%"));
        assertThat(said.undecided())
                .containsExactly(
                        "note 330203 complaint_resolution_rate: complaint_resolved 101件 is of other cases: it is"
                                + " more than complaint_received 100件");
        assertThat(said.undecidedInChinese())
                .containsExactly("提示 330203 complaint_resolution_rate: 解决投诉 101件大于受理投诉 100件，二者范围不同");
        assertThat(said(complaints("100件", "100件", "76%")).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "_件, 90件, 76%, complaint_received _件 gives no number",
        "100件, _件, 76%, complaint_resolved _件 gives no number",
        "100件, 90件, _%, complaint_resolution_rate _% gives no number",
        "100家, 90件, 76%, complaint_received is not reported",
        "100件, 90家, 76%, complaint_resolved is not reported",
        "0件, 0件, 76%, complaint_received 0件 may be zero",
    })
    void what_would_have_to_be_known_is_told(String received, String resolved, String rate, String missing) {
        assertThat(said(complaints(received, resolved, rate)).undecided())
                .containsExactly("note 330203 complaint_resolution_rate: " + missing);
    }

    @Test
    void where_the_catalogue_does_not_say_what_a_rate_is_divided_by_it_cannot_be_told() {
        Said said = said(by("330203").says("closure_rate", "98%"));
        assertThat(said.undecided())
                .containsExactly("note 330203 closure_rate: it is not known what closure_rate 98% is divided by");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 closure_rate: 办结率 98%的分子、分母不明");
    }

    @Test
    void shares_are_other_rules() {
        Indicator share = Indicator.builder()
                .code("share")
                .chineseName("投诉比率")
                .additivity(Additivity.RATE)
                .numerator(IndicatorCode.of("complaint_received"))
                .denominator(IndicatorCode.of("complaint_received"))
                .build();
        RuleCheck check = RuleCheck.against(RuleSet.of(RULE))
                .over(RuleExample.UNITS)
                .indicators(IndicatorCatalogue.standard().with(List.of(share)));
        ExampleFiling filing = by("330203").says("share", "5%").says("complaint_received", "100件");
        assertThat(CheckedRule.of(check, List.of(filing.summary())).tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203").says("投诉占比", "5%").says("complaint_received", "100件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        assertThat(said(by("330203")
                                .says("complaint_received", "100件", o -> o.basis(Basis.CUMULATIVE))
                                .says("complaint_resolved", "90件", o -> o.basis(Basis.CUMULATIVE))
                                .says("complaint_resolution_rate", "76%", o -> o.basis(Basis.CUMULATIVE)))
                        .broken())
                .containsExactly("warning" + NOT_90);
    }

    @Test
    void the_figures_of_the_same_key_are_meant() {
        ExampleFiling filing = complaints("100件", "90件", "90%")
                .says("complaint_received", "50件", Examples.key("category=food"))
                .says("complaint_resolved", "20件", Examples.key("category=food"))
                .says("complaint_resolution_rate", "40%", Examples.key("category=food"));
        assertThat(said(filing).counts()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_several_figures_the_one_that_gives_a_number_is_meant_and_no_part_before_the_whole() {
        assertThat(said(complaints("_件", "90件", "90%").says("complaint_received", "100件"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        ExampleFiling partFirst = by("330203")
                .says("complaint_resolved", "30件", Examples.partOf("request_closed"))
                .says("complaint_received", "100家")
                .says("complaint_received", "100件")
                .says("complaint_resolved", "90件")
                .says("complaint_resolution_rate", "90%");
        assertThat(said(partFirst).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        ExampleFiling blankWhole = by("330203")
                .says("complaint_resolved", "_件")
                .says("complaint_resolved", "90件", Examples.partOf("request_closed"))
                .says("complaint_received", "100件")
                .says("complaint_resolution_rate", "90%");
        assertThat(said(blankWhole).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }
}
