package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsDoNotAddUpTest {
    private static final UnaryOperator<Outcome.Builder> FOOD = Examples.key("category=food");
    private static final UnaryOperator<Outcome.Builder> CARS = Examples.key("category=cars");
    private static final UnaryOperator<Outcome.Builder> OF_COMPLAINTS = Examples.partOf("complaint_received");

    private static Said said(ExampleFiling filing) {
        return Said.of(new PartsDoNotAddUp(), filing);
    }

    private static ExampleFiling complaints(String all) {
        return by("330203").says("complaint_received", all, Examples::complete);
    }

    private static ExampleFiling staff(UnaryOperator<Outcome.Builder> setting) {
        return by("330203")
                .says("staff_participating_count", "50人", o -> setting.apply(Examples.complete(o)))
                .says("staff_participating_count", "30人", o -> setting.apply(FOOD.apply(o)))
                .says("staff_participating_count", "25人", o -> setting.apply(CARS.apply(o)));
    }

    @Test
    void keys_that_are_all_there_and_give_another_sum_are_found() {
        Said said = said(by("330203")
                .says("complaint_received", "54189件", o -> Examples.complete(o).place(Place.of("a.csv", 2)))
                .says("complaint_received", "30000件", o -> FOOD.apply(o).place(Place.of("a.csv", 3)))
                .says("complaint_received", "24178件", o -> CARS.apply(o).place(Place.of("a.csv", 4))));
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 complaint_received: the 2 keys of category, 54,178 together: 11 less than"
                                + " the whole that they make up, complaint_received 54189件");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 complaint_received: 分类category的2项合计54,178，应等于总数受理投诉 54189件，少11");
        assertThat(said.places()).containsExactly("a.csv row 3");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 60件, 55件, '1 passed, 0 broken, 0 undecided'",
        "115件, 60件, 54件, '0 passed, 1 broken, 0 undecided'",
        "115件, 60件, 56件, '0 passed, 1 broken, 0 undecided'",
        "115件, 60件, 50余件, '1 passed, 0 broken, 0 undecided'",
        "115件, 60件, _件, '0 passed, 0 broken, 1 undecided'",
        "_件, 60件, 55件, '0 passed, 0 broken, 1 undecided'",
    })
    void the_sum_is_the_whole_as_far_as_the_words_allow(String all, String food, String cars, String counts) {
        assertThat(said(complaints(all).says("complaint_received", food, FOOD).says("complaint_received", cars, CARS))
                        .counts())
                .isEqualTo(counts);
    }

    @Test
    void by_how_much_it_is_more_is_told_in_both_languages() {
        Said said = said(
                complaints("115件").says("complaint_received", "60件", FOOD).says("complaint_received", "1256件", CARS));
        assertThat(said.broken())
                .containsExactly(
                        "error 330203 complaint_received: the 2 keys of category, 1,316 together: 1,201 more than"
                                + " the whole that they make up, complaint_received 115件");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 complaint_received: 分类category的2项合计1,316，应等于总数受理投诉 115件，多1,201");
    }

    @Test
    void one_part_is_told_of_as_one() {
        assertThat(said(complaints("115件").says("complaint_received", "60件", FOOD))
                        .broken())
                .containsExactly(
                        "error 330203 complaint_received: the 1 key of category, 60: 55 less than the whole that"
                                + " they make up, complaint_received 115件");
        assertThat(said(complaints("115件").says("网购投诉", "60件", OF_COMPLAINTS)).broken())
                .containsExactly("error 330203 网购投诉: the 1 part, 60: 55 less than the whole that they make up,"
                        + " complaint_received 115件");
    }

    @Test
    void without_keys_the_loose_parts_are_what_is_complete() {
        ExampleFiling filing =
                complaints("115件").says("网购投诉", "60件", OF_COMPLAINTS).says("电视购物投诉", "50件", OF_COMPLAINTS);
        assertThat(said(filing).broken())
                .containsExactly("error 330203 网购投诉: the 2 parts, 110 together: 5 less than the whole that they make"
                        + " up, complaint_received 115件");
        assertThat(said(filing).brokenInChinese()).containsExactly("错误 330203 网购投诉: 2项其中数合计110，应等于总数受理投诉 115件，少5");
        filing.says("complaint_received", "60件", FOOD).says("complaint_received", "55件", CARS);
        assertThat(said(filing).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "90件, '1 passed, 0 broken, 0 undecided'",
        "80件, '1 passed, 0 broken, 0 undecided'",
        "101件, '0 passed, 1 broken, 0 undecided'",
        "100件, '1 passed, 0 broken, 0 undecided'",
        "79件, '0 passed, 1 broken, 0 undecided'",
    })
    void what_only_the_catalogue_has_within_it_may_be_counted_beside_it(String online, String counts) {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "100件", Examples::complete)
                .says("网购投诉", online, OF_COMPLAINTS)
                .says("punitive_damages_case", "20件");
        assertThat(said(filing).counts()).isEqualTo(counts);
    }

    @Test
    void a_part_that_only_the_catalogue_knows_is_not_all_there_is() {
        assertThat(said(complaints("115件").says("punitive_damages_case", "20件")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_is_not_said_to_be_complete_is_not_looked_at() {
        assertThat(said(by("330203")
                                .says("complaint_received", "115件")
                                .says("complaint_received", "60件", o -> Examples.complete(FOOD.apply(o))))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void parts_in_different_measures_cannot_be_added_up() {
        Said said = said(by("330203")
                .says("entity_inspected", "100户次", o -> Examples.complete(o).place(Place.of("a.csv", 2)))
                .says("entity_inspected", "60户次", FOOD)
                .says("entity_inspected", "5家", CARS));
        assertThat(said.broken()).isEmpty();
        assertThat(said.undecided())
                .containsOnly(
                        "note 330203 entity_inspected: the parts of entity_inspected 100户次 count in different measures");
        assertThat(said.undecidedInChinese()).containsOnly("提示 330203 entity_inspected: 检查经营单位 100户次的各项计量单位不一");
    }

    @Test
    void heads_of_a_whole_unit_may_be_complete_by_unit_so_it_is_no_error() {
        assertThat(said(staff(o -> o)).broken())
                .containsExactly("warning 330203 staff_participating_count: the 2 keys of category, 55 together: 5 more"
                        + " than the whole that they make up, staff_participating_count 50人");
        assertThat(said(staff(o -> o.scope(Scope.UNDER))).broken())
                .singleElement()
                .asString()
                .startsWith("warning");
        assertThat(said(staff(o -> o.scope(Scope.OWN))).broken())
                .singleElement()
                .asString()
                .startsWith("error");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "115件", o -> Examples.complete(o).basis(Basis.PLANNED))
                .says("complaint_received", "60件", o -> FOOD.apply(o).basis(Basis.PLANNED));
        assertThat(said(filing).broken()).singleElement().asString().startsWith("warning");
    }

    @Test
    void two_parts_without_a_name_may_be_one_said_twice_so_it_is_no_error() {
        ExampleFiling one = complaints("115件").says("complaint_received", "60件", OF_COMPLAINTS);
        assertThat(said(one).broken())
                .containsExactly(
                        "error 330203 complaint_received: the 1 part, 60: 55 less than the whole that they make"
                                + " up, complaint_received 115件");
        assertThat(said(one.says("complaint_received", "60件", OF_COMPLAINTS)).broken())
                .containsExactly(
                        "warning 330203 complaint_received: the 2 parts, 120 together: 5 more than the whole that"
                                + " they make up, complaint_received 115件");
    }

    @Test
    void a_key_of_which_the_report_says_among_these_too_stays_a_key() {
        assertThat(said(complaints("115件")
                                .says("complaint_received", "60件", o -> OF_COMPLAINTS.apply(FOOD.apply(o)))
                                .says("complaint_received", "55件", CARS))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void where_an_own_level_lists_its_activities_these_are_what_is_complete() {
        ExampleFiling own = by("330203")
                .says("complaint_received", "115件", o -> Examples.complete(o).scope(Scope.OWN))
                .says("complaint_received", "60件", o -> FOOD.apply(o).scope(Scope.OWN));
        assertThat(said(own).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        own.held("square", a -> a.addOutcomes(by("330203").event("consultation_received", "5人次")));
        assertThat(said(own).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        own.held("plaza", a -> a.addOutcomes(by("330204").event("complaint_received", "5件")));
        assertThat(said(own).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        own.held("school", a -> a.addOutcomes(by("330203").event("complaint_received", "5件")));
        assertThat(said(own).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void activities_say_nothing_of_what_makes_up_a_whole_unit() {
        ExampleFiling whole = complaints("115件").says("complaint_received", "60件", FOOD);
        whole.held("school", a -> a.addOutcomes(by("330203").event("complaint_received", "5件")));
        assertThat(said(whole).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }
}
