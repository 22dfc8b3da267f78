package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Completeness;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.junit.jupiter.api.Test;

class TotalContradictedTest {
    private static final TotalContradicted RULE = new TotalContradicted();

    private static ExampleFiling[] counties(ExampleFiling city, String... figures) {
        List<String> ids = List.of("330203", "330204", "330212", "330281");
        ExampleFiling[] filings = new ExampleFiling[figures.length + 1];
        filings[0] = city;
        for (int i = 0; i < figures.length; i++) {
            filings[i + 1] = by(ids.get(i)).says("complaint_received", figures[i]);
        }
        return filings;
    }

    private static ExampleFiling city(String total, String own) {
        return by("330200")
                .says("complaint_received", total, o -> o.place(Place.of("reports.csv", 2)))
                .says("complaint_received", Scope.OWN, own);
    }

    @Test
    void parts_that_fall_short_of_a_filed_total_are_an_error_with_what_would_explain_it() {
        CheckedRule checked =
                CheckedRule.of(RULE, counties(city("25890件", "187件"), "4251件", "9012件", "8003件", "4167件"));
        assertThat(checked.english())
                .containsExactly(
                        "error: reports.csv row 2: complaint_received of 宁波市 330200 for 2011, whole: filed 25,890,"
                                + " but its parts give 25,620, 270 apart; 海曙区 4,251 may be 4,521 (two digits swapped): the parts"
                                + " then give 25,890");
        assertThat(checked.chinese())
                .containsExactly("错误：reports.csv 第2行：宁波市 330200 2011受理投诉（合计）：上报25,890，各部分合计25,620，相差270；"
                        + "海曙区4,251可能应为4,521（两位数字颠倒）：改正后各部分合计25,890");
        assertThat(checked.findings().get(0).unit()).isEqualTo(Optional.of(UnitId.of("330200")));
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void parts_that_exceed_it_are_for_the_other_rule() {
        assertThat(CheckedRule.of(RULE, counties(city("100件", "20件"), "40件", "30件", "20件", "10件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void parts_that_agree_pass_and_by_one_they_do_not() {
        assertThat(CheckedRule.of(RULE, counties(city("115件", "20件"), "30件", "24件", "41件", "无"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(RULE, counties(city("116件", "20件"), "30件", "24件", "41件", "无"))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void what_rounding_or_a_word_may_explain_is_no_error() {
        assertThat(CheckedRule.of(RULE, counties(city("30000件", "200件"), "10000件", "9000件", "8000件", "2500件"))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(CheckedRule.of(RULE, counties(city("3万件", "200件"), "10000件", "9000件", "8000件", "2500件"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void two_filers_that_say_one_thing_differently_are_found_whatever_the_scope() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330203").says("complaint_received", "115件"),
                by("330200")
                        .says(
                                "complaint_received",
                                "120件",
                                o -> o.unit("330203").place(Place.of("city.csv", 7))));
        assertThat(checked.english())
                .containsExactly(
                        "error: city.csv row 7: complaint_received of 海曙区 330203 for 2011, whole: said twice, 115"
                                + " and 120, 5 apart");
        assertThat(checked.chinese()).containsExactly("错误：city.csv 第7行：海曙区 330203 2011受理投诉（合计）：两次上报，115与120，相差5");
        assertThat(checked.findings().get(0).evidence())
                .extracting(Object::toString)
                .containsExactly(
                        "said by 宁波市 330200: complaint_received 120件, city.csv row 7",
                        "said by 海曙区 330203: complaint_received 115件",
                        "filed: 115",
                        "computed: 120");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("complaint_received", Scope.OWN, "115件"),
                                by("330200")
                                        .says(
                                                "complaint_received",
                                                "120件",
                                                o -> o.unit("330203").scope(Scope.OWN)))
                        .english())
                .containsExactly(
                        "error: complaint_received of 海曙区 330203 for 2011, own: said twice, 115 and 120, 5 apart");
    }

    @Test
    void what_one_filer_says_twice_or_against_itself_is_for_other_rules() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("complaint_received", "115件").says("complaint_received", "120件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203")
                                        .says("complaint_received", "115件")
                                        .says(
                                                "complaint_received",
                                                "130件",
                                                o -> o.breakdown(Breakdown.parse("category=food")))
                                        .says("complaint_received", Scope.OWN, "140件"),
                                by("330204"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("complaint_received", "115件"),
                                by("330203").says("complaint_received", "120件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_another_filer_makes_worse_is_found_besides() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330203").says("complaint_received", "115件").says("complaint_received", "120件"),
                                by("330200").says("complaint_received", "130件", o -> o.unit("330203")))
                        .english())
                .containsExactly(
                        "error: complaint_received of 海曙区 330203 for 2011, whole: said twice, 115 and 130, 15 apart");
    }

    @Test
    void an_activity_that_two_filers_tell_of_differently_is_found() {
        ExampleFiling city = by("330200");
        ExampleFiling county = by("330203");
        county.held("square", a -> a.addOutcomes(county.event("complaint_received", "5件")));
        city.held("square", a -> a.addOutcomes(by("330203").event("complaint_received", "8件")));
        CheckedRule checked = CheckedRule.of(RULE, city, county);
        assertThat(checked.english())
                .containsExactly(
                        "error: complaint_received of 海曙区 330203 for 2011, event square: said twice, 5 and 8, 3 apart");
        assertThat(checked.chinese()).containsExactly("错误：海曙区 330203 2011受理投诉（活动 square）：两次上报，5与8，相差3");
    }

    @Test
    void an_activity_that_one_filer_gives_twice_is_for_other_rules() {
        ExampleFiling county = by("330203");
        county.held(
                "square",
                a -> a.addOutcomes(county.event("complaint_received", "5件"), county.event("complaint_received", "8件")));
        assertThat(CheckedRule.of(RULE, county, by("330200")).tally()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_group_that_its_units_contradict_is_found() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200")
                                        .says(
                                                "complaint_received",
                                                "9件",
                                                o -> o.scope(Scope.GROUP)
                                                        .units(List.of(UnitId.of("330203"), UnitId.of("330204")))),
                                by("330203").says("complaint_received", "3件"),
                                by("330204").says("complaint_received", "4件"))
                        .english())
                .containsExactly(
                        "error: complaint_received of 宁波市 330200 for 2011, group 330203;330204: filed 9, but its"
                                + " parts give 7, 2 apart");
    }

    @Test
    void a_key_that_exceeds_the_total_of_another_filer_is_found() {
        CheckedRule checked = CheckedRule.of(
                RULE,
                by("330200").says("complaint_received", "10件"),
                by("330203")
                        .says(
                                "complaint_received",
                                "12件",
                                o -> o.unit("330200").breakdown(Breakdown.parse("category=food"))));
        assertThat(checked.english())
                .containsExactly(
                        "error: complaint_received of 宁波市 330200 for 2011, breakdown category: filed 10, but its"
                                + " parts give 12 or more, at least 2 apart");
    }

    @Test
    void a_mean_outside_of_its_parts_is_a_warning() {
        UnitTree collecting = UnitTree.closed(List.of(
                ReportingUnit.builder().id("330200").ownLevel(OwnLevel.NONE).build(),
                ReportingUnit.builder().id("330203").parent("330200").build()));
        assertThat(CheckedRule.over(
                                collecting,
                                RULE,
                                by("330200").says("satisfaction_rate", "80%"),
                                by("330203").says("satisfaction_rate", "90%"))
                        .english())
                .containsExactly(
                        "warning: satisfaction_rate of 330200 for 2011, whole: filed 79.5–80.5, but its parts give"
                                + " 89.5–90.5, at least 9 apart");
    }

    @Test
    void what_only_the_cautious_reading_shows_is_found_too() {
        ExampleFiling[] filings = {
            by("330200").says("complaint_received", "500件"),
            by("330203").says("complaint_received", "约100件"),
            by("330203").of("2010"),
            by("330200").says("complaint_received", "300件", o -> o.unit("330203")),
            by("330281").says("complaint_received", "250件")
        };
        CheckedRule checked = CheckedRule.of(RULE, filings);
        assertThat(checked.english())
                .containsExactly(
                        "warning: complaint_received of 海曙区 330203 for 2011, whole: said twice, 50–150 and 300, at"
                                + " least 150 apart");
        assertThat(CheckedRule.of(new ChildrenExceedTotal(), filings).english())
                .containsExactly(
                        "error: complaint_received of 宁波市 330200 for 2011: own level and units below together give"
                                + " 550 or more, at least 50 more than the filed total of 500");
    }

    @Test
    void a_part_without_a_number_leaves_it_undecided() {
        assertThat(CheckedRule.of(RULE, counties(city("115件", "20件"), "30件", "_件", "41件", "无"))
                        .undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: no number is given of 江东区, so it cannot be"
                                + " told whether the filed total is that of its parts",
                        "宁波市 330200 2011受理投诉：江东区没有数，无法判断上报合计与各部分是否相符");
        assertThat(CheckedRule.of(RULE, counties(by("330200").says("complaint_received", "115件"), "30", "2", "41", "无"))
                        .undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: no number is given of its own level, so it cannot"
                                + " be told whether the filed total is that of its parts",
                        "宁波市 330200 2011受理投诉：本级没有数，无法判断上报合计与各部分是否相符");
        assertThat(CheckedRule.of(RULE, counties(by("330200").says("complaint_received", "_件"), "30", "2", "41", "无"))
                        .undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: it gives no number, so it cannot be told"
                                + " whether the filed total is that of its parts",
                        "宁波市 330200 2011受理投诉：合计没有数，无法判断上报合计与各部分是否相符");
    }

    @Test
    void of_the_units_below_alone_the_own_level_need_not_be_known() {
        assertThat(CheckedRule.of(
                                RULE,
                                counties(
                                        by("330200").says("complaint_received", Scope.UNDER, "73件"),
                                        "30",
                                        "2",
                                        "41",
                                        "无"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void in_an_open_tree_a_total_may_be_of_more_units() {
        UnitTree open = UnitTree.open(RuleExample.UNITS.depthFirst());
        assertThat(CheckedRule.over(open, RULE, counties(city("115件", "20件"), "30件", "24件", "41件", "无"))
                        .undecided())
                .containsExactly(
                        "330200: complaint_received of 宁波市 330200 for 2011: units may be missing from the open unit tree, so"
                                + " it cannot be told whether the filed total is that of its parts",
                        "宁波市 330200 2011受理投诉：单位表可能不完整，无法判断上报合计与各部分是否相符");
    }

    @Test
    void what_is_handed_between_levels_has_no_total() {
        assertThat(CheckedRule.of(
                                RULE,
                                by("330200").says("materials_received", "100份"),
                                by("330203").says("materials_received", "300份"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void activities_that_are_all_listed_by_another_filer_are_held_against_the_own_level() {
        ExampleFiling county = by("330203");
        county.says("complaint_received", "9件", o -> o.scope(Scope.OWN).completeness(Completeness.COMPLETE));
        ExampleFiling city = by("330200");
        city.held("square", a -> a.addOutcomes(by("330203").event("complaint_received", "12件")));
        assertThat(CheckedRule.of(RULE, county, city).english())
                .containsExactly(
                        "error: complaint_received of 海曙区 330203 for 2011, own: filed 9, but its parts give 12, 3"
                                + " apart");
    }
}
