package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.List;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.standard.StandardRules;
import org.junit.jupiter.api.Test;

class SummaryAssertTest {
    private static final Rule RULE = new LeafletsPerVisitor();
    private static final RuleSet PARTS = StandardRules.all().only("part-exceeds-whole");

    private static final CampaignSummary SOUND = reported("115起", "110余件");
    private static final CampaignSummary BROKEN = reported("115起", "120件");
    private static final CampaignSummary BLANK = reported("_起", "120件");

    private static CampaignSummary reported(String whole, String part) {
        return ExampleFiling.by("330203")
                .says("complaint_received", whole, outcome -> outcome.place(Place.of("reports.csv", 8)))
                .says(
                        "punitive_damages_case",
                        part,
                        outcome -> outcome.partOf(IndicatorCode.of("complaint_received"))
                                .place(Place.of("reports.csv", 9)))
                .summary();
    }

    @Test
    void a_rule_of_the_library_is_named_by_its_code() {
        assertThat(SOUND).passes("part-exceeds-whole").satisfies(PARTS);
        assertThat(BROKEN)
                .breaks("part-exceeds-whole")
                .times(1)
                .at("330203", "punitive_damages_case")
                .at(Place.of("reports.csv", 9))
                .atRow(9)
                .about("330203")
                .isError()
                .saying("the part punitive_damages_case 120件 is more than its whole, complaint_received 115起")
                .sayingInChinese("其中数加倍赔偿投诉 120件大于总数受理投诉 115起")
                .hasEvidence("complaint_received", "complaint_received 115起, reports.csv row 8");
        assertThat(BLANK)
                .leavesUndecided("part-exceeds-whole")
                .isNote()
                .saying("complaint_received _起 gives no number");
    }

    @Test
    void a_rule_of_ones_own_is_given() {
        CampaignSummary filing = ExampleFiling.by("330203")
                .says("materials_distributed", "2万份")
                .says("audience_reached_person_times", "1200人次")
                .summary();
        assertThat(filing).breaks(RULE).isError().about("330203");
        assertThat(filing).satisfies(PARTS).satisfies(PARTS.rules().get(0));
        assertThat(BROKEN).satisfies(RULE);
        assertThat(ExampleFiling.by("330203")
                        .says("materials_distributed", "300份")
                        .summary())
                .leavesUndecided(RULE)
                .saying("audience_reached_person_times is not reported");
        assertThat(ExampleFiling.by("330203")
                        .says("materials_distributed", "1万份")
                        .says("audience_reached_person_times", "1000余人次")
                        .summary())
                .passes(RULE);
    }

    @Test
    void a_code_that_no_rule_has_is_a_faulty_call() {
        assertThatThrownBy(() -> assertThat(SOUND).breaks("part-exceeds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No standard rule 'part-exceeds'; give a rule of your own as an object");
    }

    @Test
    void a_rule_that_is_not_broken_is_told_with_what_it_demands_its_verdicts_and_the_figures() {
        assertThatThrownBy(() -> assertThat(SOUND).breaks("part-exceeds-whole"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected rule 'part-exceeds-whole' to be broken:
                          A part is not more than its whole
                          1 passed, 0 broken, 0 undecided
                          filed by 330203, 2011:
                            complaint_received 115起 → 115    reports.csv row 8
                            punitive_damages_case 110余件 → 110–120, part of complaint_received    reports.csv row 9""");
    }

    @Test
    void a_rule_that_is_left_undecided_is_told_with_what_would_have_to_be_known() {
        String expected = """
                Expected rule 'part-exceeds-whole' to %s:
                  A part is not more than its whole
                  0 passed, 0 broken, 1 undecided
                  undecided: reports.csv row 9: complaint_received _起 gives no number
                  filed by 330203, 2011:
                    complaint_received _起 → unknown    reports.csv row 8
                    punitive_damages_case 120件 → 120, part of complaint_received    reports.csv row 9""";
        assertThatThrownBy(() -> assertThat(BLANK).breaks("part-exceeds-whole"))
                .hasMessage(expected.formatted("be broken"));
        assertThatThrownBy(() -> assertThat(BLANK).passes("part-exceeds-whole")).hasMessage(expected.formatted("hold"));
    }

    @Test
    void a_rule_that_is_broken_is_told_with_its_findings() {
        String expected = """
                Expected rule 'part-exceeds-whole' to %s:
                  A part is not more than its whole
                  0 passed, 1 broken, 0 undecided
                  error: reports.csv row 9: the part punitive_damages_case 120件 is more than its whole, \
                complaint_received 115起 (part-exceeds-whole, 330203 punitive_damages_case)
                  filed by 330203, 2011:
                    complaint_received 115起 → 115    reports.csv row 8
                    punitive_damages_case 120件 → 120, part of complaint_received    reports.csv row 9""";
        assertThatThrownBy(() -> assertThat(BROKEN).passes("part-exceeds-whole"))
                .hasMessage(expected.formatted("hold"));
        assertThatThrownBy(
                        () -> assertThat(BROKEN).leavesUndecided(PARTS.rules().get(0)))
                .hasMessage(expected.formatted("be left undecided"));
    }

    @Test
    void a_rule_does_not_hold_of_what_it_had_nothing_to_check() {
        assertThatThrownBy(
                        () -> assertThat(ExampleFiling.by("330203").summary()).passes(RULE))
                .hasMessage("""
                        Expected rule 'leaflets-per-visitor' to hold:
                          A visitor takes ten leaflets at most
                          0 passed, 0 broken, 0 undecided
                          filed by 330203, 2011:""");
    }

    @Test
    void a_filing_that_does_not_satisfy_its_rules_is_told_with_every_finding() {
        assertThatThrownBy(() -> assertThat(BROKEN).as("海曙区").satisfies(PARTS.plus(RULE)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        [海曙区] Expected no findings, but 1 finding in 1 filing: 1 error, 0 warnings, 0 notes; 2 rules
                          error: reports.csv row 9: the part punitive_damages_case 120件 is more than its whole, \
                        complaint_received 115起 (part-exceeds-whole, 330203 punitive_damages_case)""");
    }

    @Test
    void the_severity_is_that_of_the_set() {
        assertThatThrownBy(() -> assertThat(BROKEN).satisfies(PARTS.severity("part-exceeds-whole", Severity.NOTE)))
                .hasMessageContaining("0 errors, 0 warnings, 1 note; 1 rule\n  note: ");
    }

    @Test
    void the_indicators_are_those_that_are_set() {
        Indicator site = Indicator.builder()
                .code(IndicatorCode.of("site"))
                .chineseName("站点")
                .build();
        Indicator stall = Indicator.builder()
                .code(IndicatorCode.of("stall"))
                .chineseName("摊位")
                .partOf(IndicatorCode.of("site"))
                .build();
        CampaignSummary filing = ExampleFiling.by("330203")
                .says("site", "3个")
                .says("stall", "5个")
                .summary();
        assertThat(filing).satisfies(PARTS);
        assertThat(filing)
                .with(IndicatorCatalogue.standard().with(List.of(site, stall)))
                .breaks("part-exceeds-whole");
    }

    @Test
    void figures_are_told_with_whatever_is_not_as_usual() {
        ExampleFiling city = ExampleFiling.by("330200");
        CampaignSummary filing = city.says("media_report_count", "多次", o -> o.breakdown(Breakdown.parse("medium=city")))
                .says("economic_loss_recovered", "1.2万元", outcome -> outcome.unit("330203"))
                .says(
                        "handbook_distributed",
                        "30000多册",
                        o -> o.basis(Basis.CUMULATIVE).scope(Scope.OWN))
                .says("complaint_received", "", outcome -> outcome.partOf(IndicatorCode.of("report_received")))
                .held("square", activity -> activity.addOutcomes(city.event("attendee_count", "500余人")))
                .summary();
        assertThatThrownBy(() -> assertThat(filing).passes(RULE)).hasMessageEndingWith("""
                \n  filed by 330200, 2011:
                    media_report_count medium=city 多次 → 1 or more
                    economic_loss_recovered 1.2万元 → 11,500–12,500, of 330203
                    handbook_distributed 30000多册 → 30,000–40,000, own, cumulative
                    complaint_received (empty) → unknown, part of report_received
                    attendee_count 500余人 → 500–600, event, activity square""");
    }
}
