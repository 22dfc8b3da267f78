package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.junit.jupiter.api.Test;

class RollUpAssertTest {
    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static RollUpResult rollUp(CampaignSummary... filings) {
        return RollUp.over(RuleExample.UNITS).add(List.of(filings)).run();
    }

    @Test
    void figures_are_reached_by_unit_and_indicator() {
        assertThat(Ningbo.RESULT)
                .hasNoFindings()
                .unit("330200")
                .figure("materials_distributed")
                .isBetween(124500, 125500)
                .and()
                .figure("发放宣传资料")
                .isBetween(124500, 125500)
                .and()
                .figure("宣传单")
                .isBetween(124500, 125500)
                .and()
                .figure("media_report_count", "medium=city")
                .isBetween(50, 60)
                .and()
                .unit("海曙区")
                .figure("complaint_received")
                .isExactly(115);
    }

    @Test
    void a_figure_is_reached_by_its_key() {
        assertThat(Ningbo.RESULT)
                .unit("330203")
                .figure(Ningbo.RESULT.get("330203", "complaint_received").key())
                .isExactly(115);
    }

    @Test
    void a_campaign_is_named_where_there_are_several() {
        RollUpResult result = rollUp(
                ExampleFiling.by("330203").says("complaint_received", "115件").summary(),
                ExampleFiling.by("330203")
                        .of("2012")
                        .says("complaint_received", "98件")
                        .summary());
        assertThat(result)
                .unit("330203")
                .campaign("2011")
                .figure("complaint_received")
                .isExactly(115)
                .and()
                .campaign("2012")
                .figure("complaint_received")
                .isExactly(98);
        fails(
                () -> assertThat(result).unit("330203").figure("complaint_received"),
                "Expected a figure 'complaint_received' at unit '海曙区', but the figures are:\n"
                        + "  2011 complaint_received (件): 115件, 115 (filed total)\n"
                        + "  2012 complaint_received (件): 98件, 98 (filed total)");
        fails(
                () -> assertThat(result).unit("330203").campaign("2012").figure("report_received"),
                "Expected a figure 'report_received' at unit '海曙区' in campaign '2012', but the figures are:\n"
                        + "  2012 complaint_received (件): 98件, 98 (filed total)");
        assertThat(result)
                .unit("330203")
                .campaign("2012")
                .unit("330203")
                .campaign("2011")
                .figure("complaint_received")
                .isExactly(115);
    }

    @Test
    void a_unit_or_figure_that_is_not_there_is_told() {
        fails(
                () -> assertThat(Ningbo.RESULT).as("batch").unit("330299"),
                "[batch] Expected a unit '330299', but the units are:\n  330200 宁波市\n  330203 海曙区\n  330204 江东区\n"
                        + "  330212 鄞州区\n  330281 余姚市");
        assertThatThrownBy(() -> assertThat(Ningbo.RESULT).unit("330203").figure("complaint_received", "category=food"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "Expected a figure 'complaint_received' of category=food at unit '海曙区', but the figures are:\n  2011 ");
        assertThatThrownBy(() -> assertThat(Ningbo.RESULT)
                        .unit("330203")
                        .figure(rollUp(ExampleFiling.by("330203")
                                        .says("report_received", "3件")
                                        .summary())
                                .keys()
                                .get(0)))
                .hasMessageStartingWith(
                        "Expected a figure '2011 report_received (件)' at unit '海曙区', but the figures are:\n  2011 ");
    }

    @Test
    void an_outcome_about_no_unit_of_the_tree_is_told() {
        fails(
                () -> assertThat(rollUp(ExampleFiling.by("330299")
                                .says("complaint_received", "3件")
                                .summary()))
                        .hasNoFindings(),
                "Expected no findings, but found:\n  error: column unit: Unit '330299' is not in the unit tree, so"
                        + " 'complaint_received' 3件 was not added; expected the id of a unit of the tree (unit-unknown)");
    }

    @Test
    void contradictions_are_told() {
        assertThat(rollUp(ExampleFiling.by("330203")
                        .says("complaint_received", "3件")
                        .summary()))
                .isNowhereContradicted();
        fails(
                () -> assertThat(Ningbo.RESULT).isNowhereContradicted(),
                "Expected no discrepancy, but found:\n"
                        + "  宁波市, 2011 complaint_received (件): whole: filed 150, computed 155 or more, gap 5 (certain)");
    }

    @Test
    void a_description_stays_with_what_is_reached() {
        assertThatThrownBy(() -> assertThat(Ningbo.RESULT)
                        .as("batch")
                        .unit("330203")
                        .campaign("2011")
                        .figure("x"))
                .hasMessageStartingWith("[batch] Expected a figure 'x' at ");
        assertThatThrownBy(() -> assertThat(Ningbo.RESULT)
                        .as("batch")
                        .unit("330203")
                        .figure("complaint_received")
                        .isExactly(3))
                .hasMessageStartingWith("[batch] Expected 2011 complaint_received (件) of 海曙区 to be 3, was 115:\n");
        assertThatThrownBy(() -> assertThat(Ningbo.RESULT)
                        .as("batch")
                        .unit("330200")
                        .figure("complaint_received")
                        .hasDiscrepancy(Discrepancy.About.WHOLE)
                        .hasGap(3))
                .hasMessageStartingWith("[batch] Expected a gap of 3, but found:\n");
    }
}
