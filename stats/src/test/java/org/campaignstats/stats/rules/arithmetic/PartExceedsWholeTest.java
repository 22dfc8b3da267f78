package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartExceedsWholeTest {
    private static final UnaryOperator<Outcome.Builder> OF_COMPLAINTS = Examples.partOf("complaint_received");
    private static final UnaryOperator<Outcome.Builder> FOOD = Examples.key("category=food");

    private static Said said(ExampleFiling filing) {
        return Said.of(new PartExceedsWhole(), filing);
    }

    @Test
    void a_part_that_is_more_than_its_whole_is_found_where_it_stands() {
        Said said = said(by("330203")
                .says("complaint_received", "115件", o -> o.place(Place.of("a.csv", 2)))
                .says("网购投诉", "120件", o -> OF_COMPLAINTS.apply(o).place(Place.of("a.csv", 3))));
        assertThat(said.broken())
                .containsExactly(
                        "error 330203 网购投诉: the part 网购投诉 120件 is more than its whole, complaint_received 115件");
        assertThat(said.brokenInChinese()).containsExactly("错误 330203 网购投诉: 其中数网购投诉 120件大于总数受理投诉 115件");
        assertThat(said.places()).containsExactly("a.csv row 3");
        assertThat(said.evidence())
                .containsExactly(
                        "网购投诉: 网购投诉 120件, a.csv row 3; complaint_received: complaint_received 115件, a.csv row 2");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 115件, '1 passed, 0 broken, 0 undecided'",
        "115件, 116件, '0 passed, 1 broken, 0 undecided'",
        "近120件, 120件, '1 passed, 0 broken, 0 undecided'",
        "115件, _件, '0 passed, 0 broken, 1 undecided'",
        "_件, 116件, '0 passed, 0 broken, 1 undecided'",
    })
    void a_key_may_be_all_of_it(String all, String food, String counts) {
        ExampleFiling filing = by("330203").says("complaint_received", all).says("complaint_received", food, FOOD);
        assertThat(said(filing).counts()).isEqualTo(counts);
    }

    @Test
    void what_is_missing_is_told() {
        Said said = said(by("330203").says("complaint_received", "115件").says("complaint_received", "_件", FOOD));
        assertThat(said.undecided())
                .containsExactly("note 330203 complaint_received: complaint_received category=food _件 gives no number");
    }

    @Test
    void of_what_only_the_catalogue_has_within_another_it_is_no_error() {
        Said said = said(by("330203").says("complaint_received", "115件").says("punitive_damages_case", "120件"));
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 punitive_damages_case: the part punitive_damages_case 120件 is more than"
                                + " its whole, complaint_received 115件");
        assertThat(said(by("330203")
                                .says("complaint_received", "115件")
                                .says("punitive_damages_case", "120件", OF_COMPLAINTS))
                        .broken())
                .containsExactly("error 330203 punitive_damages_case: the part punitive_damages_case 120件 is more than"
                        + " its whole, complaint_received 115件");
    }

    @Test
    void disputes_settled_are_looked_at_only_where_the_report_says_that_they_are_a_part() {
        assertThat(said(by("330203").says("dispute_mediated", "115起").says("dispute_mediated_success", "120件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203")
                                .says("dispute_mediated", "115起")
                                .says("dispute_mediated_success", "120件", Examples.partOf("dispute_mediated")))
                        .broken())
                .containsExactly("error 330203 dispute_mediated_success: the part dispute_mediated_success 120件 is more"
                        + " than its whole, dispute_mediated 115起");
    }

    @Test
    void something_else_that_is_within_the_disputes_mediated_is_looked_at() {
        assertThat(said(by("330203")
                                .says("dispute_mediated", "115起")
                                .says("网购调解", "120起", Examples.partOf("dispute_mediated")))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        Said said = said(by("330203")
                .says("complaint_received", "115件", o -> o.basis(Basis.CUMULATIVE))
                .says("complaint_received", "120件", o -> FOOD.apply(o).basis(Basis.CUMULATIVE)));
        assertThat(said.broken())
                .containsExactly("warning 330203 complaint_received: the part complaint_received category=food 120件 is"
                        + " more than its whole, complaint_received 115件");
    }

    @Test
    void only_figures_about_the_same_are_compared() {
        assertThat(said(by("330203")
                                .says("complaint_received", Scope.OWN, "115件")
                                .says("complaint_received", "120件", FOOD))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203").says("complaint_received", "120件", FOOD)).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void parts_of_a_rate_may_be_higher() {
        assertThat(said(by("330203")
                                .says("sample_pass_rate", "95%")
                                .says("sample_pass_rate", "98%", FOOD)
                                .says("网购样品", "99%", Examples.partOf("sample_pass_rate"))
                                .says("网购合格率", "120%", Examples.partOf("sample_tested")))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_part_that_is_said_twice_is_looked_at_once_and_where_it_gives_a_number() {
        ExampleFiling blankFirst = by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "_件", FOOD)
                .says("complaint_received", "120件", FOOD);
        assertThat(said(blankFirst).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        ExampleFiling blankLast = by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "120件", FOOD)
                .says("complaint_received", "_件", FOOD);
        assertThat(said(blankLast).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        ExampleFiling numbers = by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "120件", FOOD)
                .says("complaint_received", "100件", FOOD);
        assertThat(said(numbers).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        ExampleFiling vagueAndBlank = by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "大量", FOOD)
                .says("complaint_received", "_件", FOOD);
        assertThat(said(vagueAndBlank).undecided())
                .containsExactly("note 330203 complaint_received: complaint_received category=food 大量 gives no number");
    }

    @Test
    void parts_without_a_name_are_each_looked_at() {
        Said said = said(by("330203")
                .says("complaint_received", "115件")
                .says("complaint_received", "120件", OF_COMPLAINTS)
                .says("complaint_received", "60件", OF_COMPLAINTS));
        assertThat(said.broken())
                .containsExactly("error 330203 complaint_received: the part complaint_received 120件 is more than its"
                        + " whole, complaint_received 115件");
        assertThat(said.counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_key_of_one_indicator_that_is_part_of_another_is_set_against_that() {
        Said said = said(by("330203")
                .says("complaint_received", "115件")
                .says("网购投诉", "200件")
                .says("网购投诉", "120件", o -> OF_COMPLAINTS.apply(o).breakdown(Breakdown.parse("category=food"))));
        assertThat(said.broken())
                .containsExactly("error 330203 网购投诉: the part 网购投诉 category=food 120件 is more than its whole,"
                        + " complaint_received 115件");
        assertThat(said.counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void the_whole_is_taken_in_the_measure_of_the_part_where_it_is_said_in_that() {
        Said said = said(by("330203")
                .says("entity_inspected", "9户次")
                .says("entity_inspected", "5家")
                .says("entity_inspected", "6家", FOOD));
        assertThat(said.broken())
                .containsExactly(
                        "error 330203 entity_inspected: the part entity_inspected category=food 6家 is more than"
                                + " its whole, entity_inspected 5家");
        assertThat(said(by("330203").says("entity_inspected", "9户次").says("entity_inspected", "6家", FOOD))
                        .undecided())
                .containsExactly("note 330203 entity_inspected: entity_inspected category=food 6家 counts in 家 and"
                        + " entity_inspected 9户次 in 家次");
    }

    @Test
    void activities_that_are_not_told_apart_are_left_out() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", Scope.EVENT, "5件")
                .says("complaint_received", "9件", o -> FOOD.apply(o).scope(Scope.EVENT));
        assertThat(said(filing).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
        ExampleFiling listed = by("330203");
        listed.held(
                "square",
                a -> a.addOutcomes(listed.event("complaint_received", "5件"))
                        .addOutcomes(Outcome.builder()
                                .from(listed.event("complaint_received", "9件"))
                                .breakdown(Breakdown.parse("category=food"))
                                .build()));
        assertThat(said(listed).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void the_order_of_the_two_makes_no_difference() {
        assertThat(said(by("330203")
                                .says("网购投诉", "120件", o -> o.partOf(IndicatorCode.of("complaint_received")))
                                .says("complaint_received", "115件"))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }
}
