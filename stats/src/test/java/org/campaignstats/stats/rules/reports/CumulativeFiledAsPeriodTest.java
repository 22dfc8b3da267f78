package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumulativeFiledAsPeriodTest {
    private static final CumulativeFiledAsPeriod RULE = new CumulativeFiledAsPeriod();

    private static ExampleFiling before(String figure) {
        return by("330212").of("2010").says("handbook_distributed", figure, o -> o.basis(Basis.CUMULATIVE));
    }

    private static ExampleFiling now(String figure) {
        return by("330212").says("handbook_distributed", figure);
    }

    @Test
    void a_figure_that_is_not_less_than_the_cumulative_one_before_is_found() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                before("30000册"),
                by("330212").says("handbook_distributed", "38000册", o -> o.place(Place.of("2011.csv", 3))));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 2011.csv row 3: handbook_distributed 38000册 of this campaign is not less than"
                                + " 30000册, the cumulative figure of 2010");
        assertThat(checked.chinese()).containsExactly("警告：2011.csv 第3行：发放手册 38000册按本次活动上报，但不小于2010累计数30000册");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330212")), Finding::unit)
                .returns(
                        "[cumulative before: handbook_distributed 30000册]",
                        finding -> finding.evidence().toString());
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "30000册, 30000册, 1 broken",
        "30000册, 29999册, 0 broken",
        "30000册, 3万册, 0 broken",
        "30000册, 3.1万册, 1 broken",
        "30000多册, 30000多册, 1 broken",
        "30000多册, 32000册, 0 broken",
        "30000多册, 40000册, 1 broken",
        "至少30000册, 40000册, 0 broken",
        "无, 5册, 0 broken",
        "无, 无, 0 broken",
    })
    void words_are_found_only_where_they_leave_no_smaller_number_or_are_the_same(
            String before, String now, String broken) {
        assertThat(CheckedRule.of(RULE, before(before), now(now)).tally()).contains(broken);
    }

    @Test
    void a_blank_is_undecided() {
        assertThat(CheckedRule.of(RULE, before("30000册"), now("_册")).undecided())
                .containsExactly("330212: handbook_distributed _册 gives no number", "发放手册 _册没有数");
        assertThat(CheckedRule.of(RULE, before("大量"), now("300册")).undecided())
                .containsExactly("330212: handbook_distributed 大量 gives no number", "发放手册 大量没有数");
    }

    @Test
    void where_both_are_given_now_they_are_told_apart() {
        assertThat(CheckedRule.of(
                                RULE,
                                before("30000册"),
                                now("38000册").says("handbook_distributed", "68000册", o -> o.basis(Basis.CUMULATIVE)))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void only_the_same_figure_of_the_same_unit_is_compared() {
        for (ExampleFiling other : List.of(
                by("330212").says("handbook_distributed", Scope.OWN, "38000册"),
                by("330212").says("handbook_distributed", "38000册", o -> o.unit("330281")),
                by("330212").says("handbook_distributed", "38000册", o -> o.breakdown(Breakdown.parse("a=b"))),
                by("330212").says("handbook_distributed", "38000箱"),
                by("330212").says("materials_printed", "38000册"),
                by("330204").says("handbook_distributed", "38000册"),
                by("330212").says("handbook_distributed", "38000册", o -> o.basis(Basis.PLANNED)),
                by("330212"))) {
            assertThat(CheckedRule.of(RULE, before("30000册"), other).tally())
                    .isEqualTo("0 passed, 0 broken, 0 undecided");
        }
        assertThat(CheckedRule.of(RULE, before("30000册"), now("38000本")).tally())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_stock_and_an_activity_are_not_looked_at() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330212")
                                        .of("2010")
                                        .says("model_enterprise_stock", "20家", o -> o.basis(Basis.CUMULATIVE)),
                                by("330212").says("model_enterprise_stock", "24家"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        ExampleFiling event = by("330212");
        event.with(f -> f.addActivities(Activity.builder()
                .id("square")
                .addOutcomes(event.event("handbook_distributed", "38000册"))
                .build()));
        event.says("handbook_distributed", Scope.EVENT, "38000册");
        ExampleFiling earlier = by("330212")
                .of("2010")
                .says(
                        "handbook_distributed",
                        "30000册",
                        o -> o.basis(Basis.CUMULATIVE).scope(Scope.EVENT));
        assertThat(CheckedRule.of(RULE, earlier, event).tally()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
