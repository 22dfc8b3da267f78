package org.campaignstats.stats.rules.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioOutOfReachTest {
    private static final RatioOutOfReach RULE = new RatioOutOfReach();

    @Test
    void more_sheets_than_visitors_can_carry_are_found() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330200")
                        .says("materials_distributed", "1250001份")
                        .says("audience_reached_person_times", "25000人次"));
        assertThat(checked.tally()).isEqualTo("1 passed, 0 broken, 0 undecided");
        checked = CheckedRule.of(
                RULE,
                by("330200")
                        .says("materials_distributed", "1250051份")
                        .says("audience_reached_person_times", "25001人次"));
        assertThat(checked.english())
                .containsExactly("warning: materials_distributed 1250051份 is more than 50 times"
                        + " audience_reached_person_times 25001人次");
        assertThat(checked.chinese()).containsExactly("警告：发放宣传资料 1250051份超过受众人次 25001人次的50倍");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330200")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("materials_distributed")), Finding::indicator)
                .returns(
                        "[materials_distributed: materials_distributed 1250051份, audience_reached_person_times:"
                                + " audience_reached_person_times 25001人次]",
                        finding -> finding.evidence().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "materials_distributed, 份, audience_reached_person_times, 人次, 50",
        "materials_distributed, 份, consultation_received, 人次, 10000",
        "media_report_count, 篇, media_outlet_count, 家, 500",
        "student_reached, 名, school_count, 所, 50000",
        "consultation_received, 人次, consultation_site_count, 个, 50000",
        "onsite_repair_service, 件, consultation_site_count, 个, 10000",
        "economic_loss_recovered, 元, complaint_received, 件, 10000000",
    })
    void each_limit_can_be_reached_and_not_exceeded(
            String what, String measure, String of, String ofMeasure, long limit) {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says(what, 3 * limit + measure).says(of, "3" + ofMeasure))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says(what, 3 * limit + 1 + measure).says(of, "3" + ofMeasure))
                        .tally())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "1250万份, 1301人次, '0 passed, 1 broken, 0 undecided'",
        "1250万份, 1300余人次, '1 passed, 0 broken, 0 undecided'",
        "近1250万份, 1301人次, '1 passed, 0 broken, 0 undecided'",
        "12.5万份, 近5万人次, '1 passed, 0 broken, 0 undecided'",
        "12.5万份, _人次, '0 passed, 0 broken, 1 undecided'",
        "_份, 1301人次, '0 passed, 0 broken, 1 undecided'",
        "12.5万份, 不超过20人次, '0 passed, 0 broken, 1 undecided'",
        "12.5万份, 0人次, '0 passed, 0 broken, 0 undecided'",
    })
    void it_is_found_only_where_no_reading_of_the_words_is_within_reach(String what, String of, String tally) {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says("materials_distributed", what)
                                        .says("audience_reached_person_times", of))
                        .tally())
                .isEqualTo(tally);
    }

    @Test
    void what_would_have_to_be_known_is_told() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says("materials_distributed", "12.5万份")
                                        .says("audience_reached_person_times", "_人次"))
                        .undecided())
                .containsExactly("330200: audience_reached_person_times _人次 gives no number", "受众人次 _人次没有数");
    }

    @Test
    void only_figures_about_the_same_are_compared() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says("materials_distributed", "1250万份")
                                        .says("audience_reached_person_times", Scope.OWN, "10人次"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
