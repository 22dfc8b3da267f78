package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateOutOfRangeTest {
    private static final RateOutOfRange RULE = new RateOutOfRange();

    private static Said said(ExampleFiling filing) {
        return Said.of(RULE, filing);
    }

    @Test
    void a_rate_above_all_is_found_with_its_range() {
        Said said = said(by("330203").says("sample_pass_rate", "103%", o -> o.place(Place.of("a.csv", 2))));
        assertThat(said.broken())
                .containsExactly("error 330203 sample_pass_rate: sample_pass_rate 103% is outside 0–100");
        assertThat(said.brokenInChinese()).containsExactly("错误 330203 sample_pass_rate: 合格率 103%超出范围0–100");
        assertThat(said.places()).containsExactly("a.csv row 2");
        assertThat(said.evidence()).containsExactly("range: 0–100");
    }

    @ParameterizedTest
    @CsvSource({
        "sample_pass_rate, 100%, '1 passed, 0 broken, 0 undecided'",
        "sample_pass_rate, 100.1%, '0 passed, 1 broken, 0 undecided'",
        "sample_pass_rate, 103, '0 passed, 1 broken, 0 undecided'",
        "sample_pass_rate, 近101%, '1 passed, 0 broken, 0 undecided'",
        "sample_pass_rate, _%, '0 passed, 0 broken, 1 undecided'",
        "sample_pass_rate, 103个, '0 passed, 0 broken, 0 undecided'",
        "投诉占比, 100%, '1 passed, 0 broken, 0 undecided'",
        "投诉占比, 101%, '0 passed, 1 broken, 0 undecided'",
        "投诉占比, 101, '0 passed, 0 broken, 0 undecided'",
        "投诉占比, 101件, '0 passed, 0 broken, 0 undecided'",
        "投诉同比增长率, 150%, '0 passed, 0 broken, 0 undecided'",
        "群众好评率, 150%, '0 passed, 0 broken, 0 undecided'",
        "complaint_received, 150件, '0 passed, 0 broken, 0 undecided'",
        "satisfaction_index, 150分, '0 passed, 0 broken, 0 undecided'",
    })
    void only_what_has_a_range_in_its_own_measure_is_looked_at(String indicator, String figure, String counts) {
        assertThat(said(by("330203").says(indicator, figure)).counts()).isEqualTo(counts);
    }

    @Test
    void a_share_that_is_on_no_list_is_a_proportion() {
        assertThat(said(by("330203").says("投诉占比", "101%")).broken())
                .containsExactly("error 330203 投诉占比: 投诉占比 101% is outside 0–100");
    }

    @Test
    void by_convention_only_it_is_no_error() {
        assertThat(said(by("330203").says("sample_pass_rate", "约103%")).broken())
                .containsExactly("warning 330203 sample_pass_rate: sample_pass_rate 约103% is outside 0–100");
    }

    @Test
    void a_blank_is_told_at_its_place() {
        assertThat(said(by("330203").says("sample_pass_rate", "_%")).undecided())
                .containsExactly("note 330203 sample_pass_rate: sample_pass_rate _% gives no number");
    }

    @Test
    void rates_of_levels_and_activities_are_looked_at_too() {
        ExampleFiling filing = by("330203").says("sample_pass_rate", Scope.OWN, "103%");
        filing.held("market", a -> a.addOutcomes(filing.event("sample_pass_rate", "104%")));
        assertThat(said(filing).counts()).isEqualTo("0 passed, 2 broken, 0 undecided");
    }

    @Test
    void a_score_is_on_the_scale_of_its_indicator() {
        Indicator stars = Indicator.builder()
                .code("stars")
                .chineseName("星级")
                .additivity(Additivity.SCORE)
                .range(Bounds.of(1, 5))
                .build();
        RuleCheck check = RuleCheck.against(RuleSet.of(RULE))
                .over(RuleExample.UNITS)
                .indicators(IndicatorCatalogue.standard().with(List.of(stars)));
        ExampleFiling filing =
                by("330203").says("stars", "5").says("stars", "0.9").says("stars", "6");
        CheckedRule checked = CheckedRule.of(check, List.of(filing.summary()));
        assertThat(checked.english())
                .containsExactly("error: stars 0.9 is outside 1–5", "error: stars 6 is outside 1–5");
        assertThat(checked.tally()).isEqualTo("1 passed, 2 broken, 0 undecided");
    }
}
