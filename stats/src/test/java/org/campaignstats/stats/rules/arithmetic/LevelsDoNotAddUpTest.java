package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsDoNotAddUpTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new LevelsDoNotAddUp(), filing);
    }

    private static ExampleFiling levels(
            String indicator, String whole, String own, String under, UnaryOperator<Outcome.Builder> setting) {
        return by("330200")
                .says(indicator, whole, setting)
                .says(indicator, own, o -> setting.apply(o.scope(Scope.OWN)))
                .says(indicator, under, o -> setting.apply(o.scope(Scope.UNDER)));
    }

    private static ExampleFiling complaints(String whole, String own, String under) {
        return levels("complaint_received", whole, own, under, o -> o);
    }

    @Test
    void levels_that_give_another_sum_are_found_with_the_gap() {
        Said said = said(complaints("115件", "30件", "74件"));
        assertThat(said.broken())
                .containsExactly("error 330200 complaint_received: the own level, complaint_received 30件, and the units"
                        + " below, complaint_received 74件: 11 less than the whole, complaint_received 115件");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330200 complaint_received: 本级数受理投诉 30件与下辖数受理投诉 74件之和比总数受理投诉 115件少11");
        assertThat(said(complaints("115件", "30件", "87件")).brokenInChinese())
                .containsExactly("错误 330200 complaint_received: 本级数受理投诉 30件与下辖数受理投诉 87件之和比总数受理投诉 115件多2");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 30件, 85件, '1 passed, 0 broken, 0 undecided'",
        "115件, 30件, 84件, '0 passed, 1 broken, 0 undecided'",
        "115件, 30件, 86件, '0 passed, 1 broken, 0 undecided'",
        "115件, 30件, 80余件, '1 passed, 0 broken, 0 undecided'",
        "115件, 30件, _件, '0 passed, 0 broken, 1 undecided'",
        "115件, 116件, 10件, '0 passed, 0 broken, 0 undecided'",
        "115件, 10件, 116件, '0 passed, 0 broken, 0 undecided'",
        "115件, 115件, 10件, '0 passed, 1 broken, 0 undecided'",
    })
    void a_level_that_is_more_than_the_whole_by_itself_is_another_rules(
            String whole, String own, String under, String counts) {
        assertThat(said(complaints(whole, own, under)).counts()).isEqualTo(counts);
    }

    @Test
    void heads_need_not_add_up_and_stocks_must() {
        assertThat(said(levels("staff_participating_count", "50人", "30人", "25人", o -> o))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(levels("model_enterprise_stock", "50家", "30家", "25家", o -> o))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_filing_that_is_silent_on_a_level_leaves_nothing_to_check() {
        assertThat(said(by("330200").says("complaint_received", "115件").says("complaint_received", Scope.OWN, "5件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        assertThat(said(levels("complaint_received", "115件", "30件", "74件", o -> o.basis(Basis.CUMULATIVE)))
                        .broken())
                .containsExactly(
                        "warning 330200 complaint_received: the own level, complaint_received 30件, and the units"
                                + " below, complaint_received 74件: 11 less than the whole, complaint_received 115件");
    }
}
