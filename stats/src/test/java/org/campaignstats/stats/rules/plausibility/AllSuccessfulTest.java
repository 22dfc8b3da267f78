package org.campaignstats.stats.rules.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllSuccessfulTest {
    private static final AllSuccessful RULE = new AllSuccessful();

    @Test
    void a_full_rate_over_a_large_count_is_found() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330203")
                        .says("sample_tested", "1200个")
                        .says("sample_pass_rate", "100%", o -> o.place(Place.of("reports.csv", 3))));
        assertThat(checked.english())
                .containsExactly(
                        "warning: reports.csv row 3: sample_pass_rate 100% is all of sample_tested 1200个, without one"
                                + " failure");
        assertThat(checked.chinese()).containsExactly("警告：reports.csv 第3行：合格率 100%为抽检样品 1200个的全部，无一未成功");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330203")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("sample_pass_rate")), Finding::indicator)
                .returns(
                        "[count: sample_tested 1200个]",
                        finding -> finding.evidence().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "100%, 1000个, '0 passed, 1 broken, 0 undecided'",
        "100%, 999个, '1 passed, 0 broken, 0 undecided'",
        "100%, 近1000个, '1 passed, 0 broken, 0 undecided'",
        "100%, 1000余个, '0 passed, 1 broken, 0 undecided'",
        "100.0%, 1000个, '0 passed, 1 broken, 0 undecided'",
        "99.9%, 1000个, '1 passed, 0 broken, 0 undecided'",
        "近100%, 1000个, '1 passed, 0 broken, 0 undecided'",
        "100%, _个, '0 passed, 0 broken, 1 undecided'",
        "_%, 1000个, '0 passed, 0 broken, 1 undecided'",
        "_%, 大量, '0 passed, 0 broken, 1 undecided'",
        "99%, _个, '1 passed, 0 broken, 0 undecided'",
    })
    void a_rate_is_held_against_its_count(String rate, String count, String tally) {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("sample_pass_rate", rate).says("sample_tested", count))
                        .tally())
                .isEqualTo(tally);
    }

    @ParameterizedTest
    @CsvSource({
        "1200件, 1200件, '0 passed, 1 broken, 0 undecided'",
        "1199件, 1200件, '1 passed, 0 broken, 0 undecided'",
        "1200件, 1200余件, '1 passed, 0 broken, 0 undecided'",
        "1200余件, 1200余件, '1 passed, 0 broken, 0 undecided'",
        "900件, 900件, '1 passed, 0 broken, 0 undecided'",
        "1200件, _件, '1 passed, 0 broken, 0 undecided'",
        "_件, 1200件, '0 passed, 0 broken, 1 undecided'",
    })
    void what_succeeded_is_held_against_what_there_was(String closed, String received, String tally) {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("request_closed", closed).says("request_received", received))
                        .tally())
                .isEqualTo(tally);
    }

    @Test
    void every_rate_of_success_is_known_and_what_it_is_of() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330203")
                        .says("request_closed", "2000件")
                        .says("request_received", "2000件")
                        .says("complaint_resolved", "1100件")
                        .says("complaint_received", "1100件")
                        .says("dispute_mediated_success", "1200件")
                        .says("dispute_mediated", "1200件")
                        .says("satisfaction_rate", "100%")
                        .says("questionnaire_collected", "1300份"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: complaint_resolved 1100件 is all of complaint_received 1100件, without one failure",
                        "warning: dispute_mediated_success 1200件 is all of dispute_mediated 1200件, without one failure",
                        "warning: request_closed 2000件 is all of request_received 2000件, without one failure",
                        "warning: satisfaction_rate 100% is all of questionnaire_collected 1300份, without one failure");
    }

    @Test
    void a_rate_is_looked_at_before_what_it_is_made_of() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203")
                                        .says("closure_rate", "100%")
                                        .says("request_closed", "2000件")
                                        .says("request_received", "2000件"))
                        .english())
                .containsExactly("warning: closure_rate 100% is all of request_received 2000件, without one failure");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("closure_rate", "97.01%").says("request_closed", "_件"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_would_have_to_be_known_is_told() {
        assertThat(CheckedRule.of(RULE, by("330203").says("closure_rate", "100%"))
                        .undecided())
                .containsExactly(
                        "330203: closure_rate 100% is all there was, but request_received gives no count",
                        "办结率 100%为全部成功，但受理诉求总量没有数");
        assertThat(CheckedRule.of(RULE, by("330203").says("closure_rate", "_%")).undecided())
                .containsExactly("330203: closure_rate _% gives no number", "办结率 _%没有数");
    }

    @Test
    void only_figures_about_the_same_are_compared_and_without_any_there_is_nothing_to_check() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203")
                                        .says("sample_pass_rate", Scope.OWN, "100%")
                                        .says("sample_tested", "1200个"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(CheckedRule.of(RULE, by("330203").says("sample_tested", "1200个"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
