package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;

/** Who filed, with what left out, and who is missing. */
class FilingCoverageTest {
    @Test
    void each_expected_unit_filed_filed_a_plan_or_is_missing() {
        CoverageReport report = CoverageCase.closed("city?(a b c!(d) e)")
                .file(
                        "a complaint_received=3",
                        "b kind=plan complaint_received=5",
                        "a campaign=2016",
                        "e campaign=2016")
                .report();
        assertThat(ReportText.of(report.units()))
                .containsExactly("a: report r1", "b: plan r1", "d: missing", "e: missing");
        assertThat(ReportText.of(report.counts().orElseThrow())).isEqualTo("4 = 2 + 2, 50.0%, plan 1");
        assertThat(report.missing()).extracting(unit -> unit.id().text()).containsExactly("d", "e");
        assertThat(report).hasToString("2017: 2 of 4 units filed, 50.0%; 3 to telephone");
    }

    @Test
    void blanks_are_those_of_the_filer_whomever_they_are_about() {
        CoverageReport report = CoverageCase.closed("city(a b)")
                .file(
                        "city complaint_received=_ materials_distributed=5 complaint_received@a=_",
                        "a complaint_received/own=3 complaint_received=_ meeting_count=多次")
                .report();
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "city: report r1; 2 blank complaint_received",
                        "a: report r1; 2 blank meeting_count complaint_received",
                        "b: missing");
    }

    @Test
    void a_unit_is_silent_on_what_most_filers_gave_a_blank_counted() {
        CoverageReport report = CoverageCase.closed("city!(a b c d)")
                .file(
                        "a complaint_received=1 materials_distributed=1 meeting_count=1",
                        "b complaint_received=_ materials_distributed=2",
                        "c exhibition_count=1",
                        "d kind=plan")
                .report();
        assertThat(names(report.expectedIndicators())).containsExactly("materials_distributed", "complaint_received");
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "a: report r1",
                        "b: report r1; 1 blank complaint_received",
                        "c: report r1; silent materials_distributed complaint_received",
                        "d: plan r1");
    }

    @Test
    void just_half_of_the_filers_is_no_majority() {
        CoverageReport report = CoverageCase.closed("city!(a b)")
                .file("a complaint_received=1", "b materials_distributed=2")
                .report();
        assertThat(report.expectedIndicators()).isEmpty();
    }

    @Test
    void indicators_that_the_caller_names_are_expected_instead_spoken_of_or_not() {
        CoverageCase given = CoverageCase.closed("city!(a b)")
                .file("a complaint_received=1 materials_distributed=1", "b materials_distributed=2");
        List<Indicator> named = List.of(indicator("meeting_count"), indicator("complaint_received"));
        CoverageReport report = given.coverage().expect(named).of("2017");
        assertThat(names(report.expectedIndicators())).containsExactly("complaint_received", "meeting_count");
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "a: report r1; silent meeting_count", "b: report r1; silent complaint_received meeting_count");
    }

    @Test
    void what_only_another_reported_is_told_of_filers_and_of_the_missing() {
        CoverageReport report = CoverageCase.closed("city(a b)")
                .file(
                        "city complaint_received@a=3 complaint_received@b=4 meeting_count@b=_",
                        "b complaint_received=_ materials_distributed=2")
                .report();
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "city: report r1; 1 blank meeting_count",
                        "a: missing; by other complaint_received",
                        "b: report r1; 1 blank complaint_received; by other complaint_received");
        assertThat(report.units().get(1).isMissing()).isTrue();
    }

    @Test
    void who_files_without_being_expected_is_told_and_not_counted() {
        CoverageReport report = CoverageCase.closed("city!(a)")
                .file("city complaint_received=3", "a", "stranger", "another")
                .report();
        assertThat(ReportText.of(report.units())).containsExactly("a: report r1");
        assertThat(ReportText.of(report.otherFilers())).containsExactly("city: report r1");
        assertThat(report.strangers()).containsExactly(UnitId.of("another"), UnitId.of("stranger"));
        assertThat(ReportText.of(report.counts().orElseThrow())).isEqualTo("1 = 1 + 0, 100%");
    }

    @Test
    void a_filer_known_by_another_id_is_the_unit_of_that_name() {
        CoverageCase given = CoverageCase.closed("city!(a)");
        List<CampaignSummary> summaries = List.of(CampaignSummary.builder()
                .campaign("2017")
                .filer("x1")
                .putUnitNames(UnitId.of("x1"), "a")
                .build());
        CoverageReport report = FilingCoverage.over(
                        RollUp.over(given.tree()).add(summaries).run(), summaries)
                .of("2017");
        assertThat(ReportText.of(report.units())).containsExactly("a: report r1");
        assertThat(report.strangers()).isEmpty();
    }

    @Test
    void only_the_units_at_and_below_one_where_asked() {
        CoverageReport report = CoverageCase.closed("p(city(a b) other)")
                .file("p", "a")
                .coverage()
                .under("city")
                .of("2017");
        assertThat(report.top().orElseThrow().id()).isEqualTo(UnitId.of("city"));
        assertThat(ReportText.of(report.units())).containsExactly("city: missing", "a: report r1", "b: missing");
        assertThat(report.innerUnits()).extracting(u -> u.unit().id().text()).containsExactly("city");
    }

    @Test
    void only_some_levels_are_listed_where_asked_and_counts_stay() {
        CoverageReport report = CoverageCase.closed("330200!(330203 330204 daxie)")
                .file("330200", "330203")
                .report()
                .ofLevels(List.of(RegionLevel.COUNTY));
        assertThat(ReportText.of(report.units())).containsExactly("330203: report r1", "330204: missing");
        assertThat(report.otherFilers()).isEmpty();
        assertThat(ReportText.of(report.counts().orElseThrow())).isEqualTo("3 = 1 + 2, 33.3%");
        assertThat(report.calls()).extracting(c -> c.about().unit().id().text()).containsExactly("330204");
    }

    @Test
    void only_some_indicators_are_told_of_where_asked() {
        CoverageReport report = CoverageCase.closed("city!(a b c)")
                .file(
                        "city campaign=2016 complaint_received=5 meeting_count=5",
                        "a complaint_received=_ meeting_count=_",
                        "b exhibition_count=1 complaint_received@c=4 meeting_count@c=4")
                .coverage()
                .previous("2016")
                .expect(List.of(indicator("complaint_received"), indicator("meeting_count")))
                .of("2017")
                .ofIndicators(List.of(indicator("meeting_count")));
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "a: report r1; 1 blank meeting_count",
                        "b: report r1; silent meeting_count",
                        "c: missing; by other meeting_count");
        assertThat(names(report.expectedIndicators())).containsExactly("meeting_count");
        assertThat(report.indicators())
                .extracting(i -> i.key().indicator().text())
                .containsExactly("meeting_count");
        assertThat(report.heldBefore())
                .extracting(h -> h.key().indicator().text())
                .containsExactly("meeting_count");
    }

    @Test
    void where_nobody_filed_all_are_missing() {
        CoverageReport report =
                CoverageCase.closed("city?(a b)").file("a").coverage().of("2018");
        assertThat(ReportText.of(report.units())).containsExactly("a: missing", "b: missing");
    }

    @Test
    void in_an_open_tree_who_filed_is_listed_and_nobody_is_missing() {
        CoverageReport report = CoverageCase.open("city(a b) other")
                .file("city complaint_received@b=3", "a complaint_received=_ on=2017-03-22")
                .report("2017-03-20");
        assertThat(report.isClosed()).isFalse();
        assertThat(report.top()).isEmpty();
        assertThat(ReportText.of(report.units()))
                .containsExactly(
                        "city: report r1, day unknown",
                        "a: report r1 first 2017-03-22 on 2017-03-22, late 2; 1 blank complaint_received");
        assertThat(report.counts()).isEqualTo(Optional.empty());
        assertThat(report.levels()).isEmpty();
        assertThat(report.innerUnits()).isEmpty();
        assertThat(report.indicators()).isEmpty();
        assertThat(report.missing()).isEmpty();
        assertThat(report).hasToString("2017: 2 filed, who is missing cannot be said; 1 to telephone");
    }

    @Test
    void levels_and_inner_units_are_counted() {
        CoverageReport report = CoverageCase.closed("330000(330200(330203 330204 daxie) 330100!(330102))")
                .file("330000 on=2017-03-19", "330203 on=2017-03-21", "330204", "330102 kind=plan")
                .report("2017-03-20");
        assertThat(report.levels())
                .extracting(l -> l.level().map(Object::toString).orElse("-") + ": " + ReportText.of(l.counts()))
                .containsExactly(
                        "PROVINCE: 1 = 1 + 0, 100%, on time 1 late 0 unknown 0, 100%",
                        "CITY: 1 = 0 + 1, 0.0%, on time 0 late 0 unknown 0, 0.0%",
                        "COUNTY: 3 = 3 + 0, 100%, plan 1, on time 0 late 1 unknown 1, 0.0%",
                        "-: 1 = 0 + 1, 0.0%, on time 0 late 0 unknown 0, 0.0%");
        assertThat(report.innerUnits())
                .extracting(u -> u.unit().id() + ": " + ReportText.of(u.counts()))
                .containsExactly(
                        "330000: 6 = 4 + 2, 66.6%, plan 1, on time 1 late 1 unknown 1, 16.6%",
                        "330200: 4 = 2 + 2, 50.0%, on time 0 late 1 unknown 1, 0.0%",
                        "330100: 1 = 1 + 0, 100%, plan 1, on time 0 late 0 unknown 0, 0.0%");
    }

    @Test
    void who_gave_each_figure_is_told_of_the_top_unit() {
        CoverageReport report = CoverageCase.closed("city?(a b c d e)")
                .file("a complaint_received=3 complaint_received@b=4", "c complaint_received=_", "d")
                .report();
        assertThat(report.indicators())
                .extracting(i -> i.key() + ": " + i.coverage())
                .containsExactly("2017 complaint_received (件): 3 of 5 units filed; reported by another b; blank c; "
                        + "silent d; missing e");
    }

    @Test
    void other_summaries_than_those_rolled_up_are_a_faulty_call() {
        CoverageCase given = CoverageCase.closed("city!(a b)").file("a", "b");
        assertThatThrownBy(() -> FilingCoverage.over(
                                given.result(), given.summaries().subList(0, 1))
                        .of("2017"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The summaries are not those that were rolled up: they differ in whether 'b' filed for 2017");
    }

    @Test
    void an_unknown_unit_is_a_faulty_call() {
        assertThatThrownBy(() -> CoverageCase.closed("city!(a)").coverage().under("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No unit 'b' in the tree. Its units are: city, a");
    }

    @Test
    void counts_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> new FilingCounts(2, 3, 0, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts must add up, were expected 2, filed 3, only a plan 0, Optional.empty");
        assertThatThrownBy(() -> new FilingCounts(3, 3, 1, Optional.of(new Punctuality(1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Counts must add up, were expected 3, filed 3, only a plan 1, ");
    }

    private static Indicator indicator(String code) {
        return IndicatorCatalogue.standard().find(code).orElseThrow();
    }

    private static List<String> names(List<Indicator> indicators) {
        return indicators.stream().map(i -> i.code().text()).toList();
    }
}
