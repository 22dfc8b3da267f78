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

class LevelExceedsWholeTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new LevelExceedsWhole(), filing);
    }

    private static ExampleFiling levels(String indicator, String whole, Scope scope, String level) {
        return by("330200").says(indicator, whole).says(indicator, scope, level);
    }

    @Test
    void an_own_level_that_is_more_than_the_whole_is_found() {
        Said said = said(levels("materials_distributed", "12.5万份", Scope.OWN, "13.4万份"));
        assertThat(said.broken())
                .containsExactly(
                        "error 330200 materials_distributed: the own level, materials_distributed 13.4万份, is more"
                                + " than the whole, materials_distributed 12.5万份");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330200 materials_distributed: 本级数发放宣传资料 13.4万份大于总数发放宣传资料 12.5万份");
    }

    @Test
    void units_below_that_are_more_than_the_whole_are_found() {
        Said said = said(levels("materials_distributed", "12.5万份", Scope.UNDER, "13.4万份"));
        assertThat(said.broken())
                .containsExactly(
                        "error 330200 materials_distributed: the units below, materials_distributed 13.4万份, are"
                                + " more than the whole, materials_distributed 12.5万份");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330200 materials_distributed: 下辖数发放宣传资料 13.4万份大于总数发放宣传资料 12.5万份");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 115件, '1 passed, 0 broken, 0 undecided'",
        "115件, 116件, '0 passed, 1 broken, 0 undecided'",
        "110余件, 120件, '1 passed, 0 broken, 0 undecided'",
        "110余件, 121件, '0 passed, 1 broken, 0 undecided'",
        "115件, _件, '0 passed, 0 broken, 1 undecided'",
        "_件, 115件, '0 passed, 0 broken, 1 undecided'",
    })
    void a_level_may_be_all_of_it(String whole, String level, String counts) {
        assertThat(said(levels("complaint_received", whole, Scope.OWN, level)).counts())
                .isEqualTo(counts);
        assertThat(said(levels("complaint_received", whole, Scope.UNDER, level)).counts())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "staff_participating_count, 人, 1",
        "model_enterprise_stock, 家, 1",
        "materials_received, 份, 0",
        "sample_pass_rate, %, 0",
        "satisfaction_index, 分, 0",
    })
    void what_is_handed_down_and_rates_and_scores_are_left_out(String indicator, String measure, int broken) {
        assertThat(said(levels(indicator, "80" + measure, Scope.OWN, "90" + measure))
                        .counts())
                .isEqualTo("0 passed, " + broken + " broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        UnaryOperator<Outcome.Builder> cumulative = o -> o.basis(Basis.CUMULATIVE);
        assertThat(said(by("330200")
                                .says("complaint_received", "115件", cumulative)
                                .says("complaint_received", "116件", o -> cumulative.apply(o.scope(Scope.OWN)))
                                .says("complaint_received", "117件", o -> cumulative.apply(o.scope(Scope.UNDER))))
                        .broken())
                .containsExactly(
                        "warning 330200 complaint_received: the own level, complaint_received 116件, is more than the whole,"
                                + " complaint_received 115件",
                        "warning 330200 complaint_received: the units below, complaint_received 117件, are more than the"
                                + " whole, complaint_received 115件");
    }

    @Test
    void only_the_same_key_and_measure_are_compared() {
        assertThat(said(by("330200")
                                .says("complaint_received", "115件", Examples.key("category=food"))
                                .says("complaint_received", Scope.OWN, "116件")
                                .says("entity_inspected", "5家")
                                .says("entity_inspected", Scope.OWN, "9户次"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
