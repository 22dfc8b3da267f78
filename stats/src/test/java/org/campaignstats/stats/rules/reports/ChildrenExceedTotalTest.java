package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.junit.jupiter.api.Test;

class ChildrenExceedTotalTest {
    private static final ChildrenExceedTotal RULE = new ChildrenExceedTotal();

    private static ExampleFiling city(String figure) {
        return by("330200").says("complaint_received", figure, o -> o.place(Place.of("reports.csv", 2)));
    }

    private static ExampleFiling county(String id, String figure) {
        return by(id).says("complaint_received", figure);
    }

    private static ExampleFiling[] counties(String total, String... figures) {
        List<String> ids = List.of("330203", "330204", "330212", "330281");
        ExampleFiling[] filings = new ExampleFiling[figures.length + 1];
        filings[0] = city(total);
        for (int i = 0; i < figures.length; i++) {
            filings[i + 1] = county(ids.get(i), figures[i]);
        }
        return filings;
    }

    @Test
    void units_that_exceed_the_filed_total_for_certain_are_an_error_with_a_suspect() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                city("1151件").says("complaint_received", Scope.OWN, "100件"),
                county("330203", "700件"),
                county("330204", "315件"),
                county("330212", "36件"),
                county("330281", "270件"));
        assertThat(checked.english())
                .containsExactly(
                        "error: reports.csv row 2: complaint_received of 宁波市 330200 for 2011: own level and units"
                                + " below together give 1,421, 270 more than the filed total of 1,151; 余姚市 may have been left out"
                                + " of the total: 1,421 − 270 = 1,151");
        assertThat(checked.chinese())
                .containsExactly("错误：reports.csv 第2行：宁波市 330200 2011受理投诉：本级和下辖单位合计1,421，比上报合计1,151多270；"
                        + "合计可能漏计余姚市：1,421 − 270 = 1,151");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330200")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("complaint_received")), Finding::indicator);
        assertThat(checked.findings().get(0).evidence())
                .extracting(Object::toString)
                .contains(
                        "said by 宁波市 330200: complaint_received 1151件, reports.csv row 2",
                        "said by 宁波市 330200: complaint_received 100件",
                        "filed: 1,151",
                        "computed: 1,421",
                        "suspect: 余姚市 may have been left out of the total: 1,421 − 270 = 1,151");
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void by_one_it_is_broken_and_equal_it_is_not() {
        assertThat(CheckedRule.of(RULE, counties("100件", "30件", "30件", "30件", "11件"))
                        .english())
                .singleElement()
                .asString()
                .startsWith("error: ")
                .contains("give 101 or more, at least 1 more than the filed total of 100");
        assertThat(CheckedRule.of(RULE, counties("100件", "30件", "30件", "30件", "10件"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_only_the_convention_rules_out_is_a_warning() {
        CheckedRule checked = CheckedRule.of(RULE, counties("1380余件", "1300件", "50件", "30件", "20件"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: reports.csv row 2: complaint_received of 宁波市 330200 for 2011: own level and units"
                                + " below together give 1,400 or more, at least 10 more than the filed total of 1,380–1,390");
        assertThat(CheckedRule.of(RULE, counties("30000件", "30200件", "0件", "0件", "0件"))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void a_number_that_the_convention_does_not_show_is_still_found() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                county("330200", "100件"),
                by("330203").says("complaint_received", "130件"),
                by("330203").of("2010").says("complaint_received", "约130件"),
                by("330200").of("2010").says("complaint_received", "100件"));
        assertThat(checked.english())
                .containsExactly(
                        "error: complaint_received of 宁波市 330200 for 2011: own level and units below together give 130 or"
                                + " more, at least 30 more than the filed total of 100",
                        "warning: complaint_received of 宁波市 330200 for 2010: own level and units below together give 125"
                                + " or more, at least 25 more than the filed total of 100");
    }

    @Test
    void units_that_exceed_what_was_filed_of_them_are_told_as_such() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330200").says("complaint_received", Scope.UNDER, "100件"),
                county("330203", "60件"),
                county("330204", "50件"),
                county("330212", "0件"),
                county("330281", "0件"));
        assertThat(checked.english())
                .containsExactly(
                        "error: complaint_received of 宁波市 330200 for 2011: the units below together give 110, 10 more"
                                + " than the 100 that was filed of them");
        assertThat(checked.chinese()).containsExactly("错误：宁波市 330200 2011受理投诉：下辖单位合计110，比上报的下辖合计100多10");
    }

    @Test
    void people_are_counted_once_and_rates_have_no_total() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says("staff_participating_count", "100人"),
                                by("330203").says("staff_participating_count", "80人"),
                                by("330204").says("staff_participating_count", "90人"),
                                by("330212").says("staff_participating_count", "0人"),
                                by("330281").says("staff_participating_count", "0人"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says("satisfaction_rate", "70%").says("materials_received", "10份"),
                                by("330203").says("satisfaction_rate", "90%").says("materials_received", "20份"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_blank_and_a_unit_that_said_nothing_leave_it_undecided() {
        CheckedRule checked = CheckedRule.of(RULE, counties("100件", "30件", "_件"));
        assertThat(checked.undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: no number is given of 江东区, 鄞州区, 余姚市, so the"
                                + " units below could exceed the filed total",
                        "宁波市 330200 2011受理投诉：江东区、鄞州区、余姚市没有数，下辖单位合计可能大于上报合计");
        assertThat(CheckedRule.of(RULE, city("100件")).undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: no number is given of 海曙区, 江东区, 鄞州区, …"
                                + " (4), so the units below could exceed the filed total",
                        "宁波市 330200 2011受理投诉：海曙区、江东区、鄞州区等4个单位没有数，下辖单位合计可能大于上报合计");
    }

    @Test
    void a_blank_total_is_undecided_and_without_a_total_there_is_nothing_to_check() {
        assertThat(CheckedRule.of(RULE, counties("_件", "30件")).undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: the filed total gives no number",
                        "宁波市 330200 2011受理投诉：上报合计没有数");
        assertThat(CheckedRule.of(RULE, county("330203", "30件")).tally()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void in_an_open_tree_the_units_that_occur_are_enough_to_pass_or_break() {
        UnitTree open = UnitTree.open(RuleExample.UNITS.depthFirst());
        assertThat(CheckedRule.over(open, RULE, counties("100件", "30件", "30件", "30件", "5件"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.over(open, RULE, counties("100件", "70件", "70件")).english())
                .singleElement()
                .asString()
                .startsWith("error: ");
    }

    @Test
    void a_key_and_another_measure_are_named() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says(
                                                "complaint_received",
                                                "10件",
                                                o -> o.breakdown(Breakdown.parse("category=food")))
                                        .says("materials_distributed", "10箱"),
                                by("330203")
                                        .says(
                                                "complaint_received",
                                                "20件",
                                                o -> o.breakdown(Breakdown.parse("category=food")))
                                        .says("materials_distributed", "20箱"))
                        .chinese())
                .containsExactly(
                        "错误：宁波市 330200 2011受理投诉 category=food：本级和下辖单位合计20以上，比上报合计10多至少10",
                        "错误：宁波市 330200 2011发放宣传资料 (箱)：本级和下辖单位合计20以上，比上报合计10多至少10");
    }

    @Test
    void an_own_level_that_alone_exceeds_the_total_is_for_other_rules() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says("complaint_received", "100件")
                                        .says("complaint_received", Scope.OWN, "120件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says("complaint_received", "100件"),
                                by("330203")
                                        .says(
                                                "complaint_received",
                                                "120件",
                                                o -> o.unit("330200").scope(Scope.OWN)))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
