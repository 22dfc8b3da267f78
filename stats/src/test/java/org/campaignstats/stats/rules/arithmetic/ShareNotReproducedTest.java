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

class ShareNotReproducedTest {
    private static final String PASSED = "1 passed, 0 broken, 0 undecided";
    private static final UnaryOperator<Outcome.Builder> FOOD = Examples.key("category=food");
    private static final UnaryOperator<Outcome.Builder> CARS = Examples.key("category=cars");
    private static final String NOT_467 = " 330203 投诉占比: 投诉占比 category=food 9.33% is not complaint_received"
            + " category=food 462件 of complaint_received 9900件, which is 4.67%";

    private static Said said(ExampleFiling filing) {
        return Said.of(new ShareNotReproduced(), filing);
    }

    private static ExampleFiling food(String all, String food, String share) {
        return by("330203")
                .says("complaint_received", all)
                .says("complaint_received", food, FOOD)
                .says("投诉占比", share, FOOD);
    }

    /** What the city tells of a county: its complaints and their share of the city's. */
    private static ExampleFiling county(ExampleFiling city, String county, String complaints, String share) {
        return city.says("complaint_received", complaints, o -> o.unit(county))
                .says("投诉占比", share, o -> o.unit(county));
    }

    private static ExampleFiling city(String complaints) {
        return by("330200").says("complaint_received", complaints);
    }

    @Test
    void a_share_of_a_key_that_is_not_of_the_total_is_found() {
        Said said = said(by("330203")
                .says("complaint_received", "9900件", o -> o.place(Place.of("a.csv", 2)))
                .says("complaint_received", "462件", o -> FOOD.apply(o).place(Place.of("a.csv", 3)))
                .says("投诉占比", "9.33%", o -> FOOD.apply(o).place(Place.of("a.csv", 4))));
        assertThat(said.broken()).containsExactly("error" + NOT_467);
        assertThat(said.brokenInChinese())
                .containsExactly(
                        "错误 330203 投诉占比: 投诉占比 category=food 9.33%与受理投诉 category=food 462件占受理投诉 9900件不符，应为4.67%");
        assertThat(said.places()).containsExactly("a.csv row 4");
        assertThat(said.evidence())
                .containsExactly("投诉占比: 投诉占比 category=food 9.33%, a.csv row 4;"
                        + " complaint_received: complaint_received category=food 462件, a.csv row 3;"
                        + " complaint_received: complaint_received 9900件, a.csv row 2");
    }

    @ParameterizedTest
    @CsvSource({
        "9900件, 462件, 4.67%, passed",
        "9900件, 462件, 4.66%, warning",
        "9900件, 462件, 4.68%, error",
        "9900件, 462件, 4.65%, error",
        "9900件, 462件, 0.0467, passed",
        "9900件, 462件, 4.6余%, passed",
    })
    void it_is_so_as_far_as_words_and_digits_allow(String all, String food, String share, String verdict) {
        Said said = said(food(all, food, share));
        if (verdict.equals("passed")) {
            assertThat(said.counts()).isEqualTo(PASSED);
        } else {
            assertThat(said.broken()).singleElement().asString().startsWith(verdict);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "_件, 462件, 4.67%, complaint_received _件 gives no number",
        "9900件, _件, 4.67%, complaint_received category=food _件 gives no number",
        "9900件, 462件, _%, 投诉占比 category=food _% gives no number",
    })
    void what_would_have_to_be_known_is_told(String all, String food, String share, String missing) {
        assertThat(said(food(all, food, share)).undecided()).containsExactly("note 330203 投诉占比: " + missing);
    }

    @Test
    void a_filing_that_is_silent_on_the_total_leaves_it_undecided() {
        Said said = said(by("330203").says("complaint_received", "462件", FOOD).says("投诉占比", "4.67%", FOOD));
        assertThat(said.undecided())
                .containsExactly("note 330203 投诉占比: what 投诉占比 category=food 4.67% is a share of is not reported");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 投诉占比: 投诉占比 category=food 4.67%所依据的数未报");
        assertThat(said(by("330203").says("complaint_received", "9900件").says("投诉占比", "4.67%", FOOD))
                        .undecided())
                .containsExactly("note 330203 投诉占比: what 投诉占比 category=food 4.67% is a share of is not reported");
    }

    @Test
    void the_keys_together_may_have_been_meant() {
        ExampleFiling filing = food("9900件", "462件", "9.33%").says("complaint_received", "4490件", CARS);
        Said said = said(filing);
        assertThat(said.broken())
                .containsExactly("warning" + NOT_467 + "; it would be of the 2 keys of category, 4,952 together");
        assertThat(said.evidence())
                .singleElement()
                .asString()
                .endsWith(
                        "; denominator: complaint_received category=food 462件; complaint_received category=cars 4490件");
    }

    @Test
    void keys_of_another_dimension_or_measure_are_not_added_up_with_them() {
        assertThat(said(food("9900件", "462件", "9.33%")
                                .says("complaint_received", "4490件", Examples.key("channel=phone")))
                        .broken())
                .containsExactly("error" + NOT_467);
        assertThat(said(food("9900件", "462件", "9.33%").says("complaint_received", "4490家", CARS))
                        .broken())
                .containsExactly("error" + NOT_467);
        assertThat(said(food("9900件", "462件", "9.33%").says("report_received", "4490件", CARS))
                        .broken())
                .containsExactly("error" + NOT_467);
    }

    @Test
    void another_figure_at_the_key_or_of_the_whole_may_have_been_meant() {
        assertThat(said(food("9900件", "462件", "9.33%").says("report_received", "4952件", FOOD))
                        .broken())
                .containsExactly("warning" + NOT_467 + "; it would be of report_received category=food 4952件");
        assertThat(said(food("9900件", "462件", "9.33%").says("report_received", "4952件"))
                        .broken())
                .containsExactly("warning" + NOT_467 + "; it would be of report_received 4952件");
        assertThat(said(food("9900件", "462件", "9.33%").says("report_received", "4952件", CARS))
                        .broken())
                .containsExactly("error" + NOT_467);
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        UnaryOperator<Outcome.Builder> cumulative = o -> o.basis(Basis.CUMULATIVE);
        assertThat(said(by("330203")
                                .says("complaint_received", "9900件", cumulative)
                                .says("complaint_received", "462件", o -> cumulative.apply(FOOD.apply(o)))
                                .says("投诉占比", "9.33%", o -> cumulative.apply(FOOD.apply(o))))
                        .broken())
                .containsExactly("warning" + NOT_467);
    }

    @Test
    void a_part_is_of_the_whole_that_the_report_names() {
        UnaryOperator<Outcome.Builder> part = Examples.partOf("complaint_received");
        ExampleFiling right = by("330203")
                .says("complaint_received", "200件")
                .says("网购投诉", "50件", part)
                .says("网购投诉占比", "25%");
        assertThat(said(right).counts()).isEqualTo(PASSED);
        ExampleFiling wrong = by("330203")
                .says("complaint_received", "200件")
                .says("网购投诉", "50件", part)
                .says("网购投诉占比", "30%");
        assertThat(said(wrong).broken())
                .containsExactly(
                        "error 330203 网购投诉占比: 网购投诉占比 30% is not 网购投诉 50件 of complaint_received 200件, which is 25%");
    }

    @Test
    void a_key_of_a_part_is_of_all_keys_of_it() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "200件")
                .says("网购投诉", "50件")
                .says(
                        "网购投诉",
                        "10件",
                        o -> FOOD.apply(Examples.partOf("complaint_received").apply(o)))
                .says("网购投诉占比", "20%", FOOD);
        assertThat(said(filing).counts()).isEqualTo(PASSED);
    }

    @Test
    void an_own_level_and_the_units_below_are_of_the_whole_unit() {
        for (Scope scope : new Scope[] {Scope.OWN, Scope.UNDER}) {
            ExampleFiling right =
                    city("200件").says("complaint_received", scope, "50件").says("投诉占比", scope, "25%");
            assertThat(said(right).counts()).isEqualTo(PASSED);
            ExampleFiling wrong =
                    city("200件").says("complaint_received", scope, "50件").says("投诉占比", scope, "30%");
            assertThat(said(wrong).broken())
                    .containsExactly("warning 330200 投诉占比: 投诉占比 30% is not complaint_received 50件 of"
                            + " complaint_received 200件, which is 25%");
        }
    }

    @Test
    void a_unit_is_of_the_unit_above_and_two_others_show_that() {
        String wrong = " 330212 投诉占比: 投诉占比 30% is not complaint_received 50件 of complaint_received 200件, which is 25%";
        ExampleFiling filing = county(city("200件"), "330212", "50件", "30%");
        assertThat(said(filing).broken()).containsExactly("warning" + wrong);
        county(filing, "330203", "80件", "40%");
        assertThat(said(filing).broken()).containsExactly("warning" + wrong);
        county(filing, "330204", "20件", "10%");
        assertThat(said(filing).broken()).containsExactly("error" + wrong);
        assertThat(said(filing).counts()).isEqualTo("2 passed, 1 broken, 0 undecided");
    }

    @Test
    void shares_of_keys_do_not_show_what_those_of_units_are_of() {
        ExampleFiling filing = county(city("200件"), "330212", "50件", "30%");
        county(filing, "330203", "80件", "40%");
        filing.says("complaint_received", "40件", FOOD).says("投诉占比", "20%", FOOD);
        filing.says("complaint_received", "50件", CARS).says("投诉占比", "25%", CARS);
        assertThat(said(filing).broken()).singleElement().asString().startsWith("warning 330212");
    }

    @Test
    void own_levels_do_not_show_what_units_are_of() {
        ExampleFiling filing = county(city("200件"), "330212", "50件", "30%");
        county(filing, "330203", "80件", "40%");
        filing.says("complaint_received", Scope.OWN, "40件").says("投诉占比", Scope.OWN, "20%");
        assertThat(said(filing).broken()).singleElement().asString().startsWith("warning 330212");
    }

    @Test
    void without_a_key_any_figure_beside_it_may_be_the_total() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "50件")
                .says("request_received", "200件")
                .says("投诉占比", "25%");
        assertThat(said(filing).counts()).isEqualTo(PASSED);
        ExampleFiling none = by("330203")
                .says("complaint_received", "50件")
                .says("request_received", "200件")
                .says("投诉占比", "30%");
        assertThat(said(none).undecided())
                .containsExactly("note 330203 投诉占比: what 投诉占比 30% is a share of is not reported");
        ExampleFiling above =
                county(city("200件"), "330212", "50件", "50%").says("request_received", "100件", o -> o.unit("330212"));
        assertThat(said(above).counts()).isEqualTo(PASSED);
    }

    @Test
    void the_top_unit_and_an_activity_are_of_nothing_that_is_known() {
        assertThat(said(city("200件").says("投诉占比", "100%")).undecided())
                .containsExactly("note 330200 投诉占比: what 投诉占比 100% is a share of is not reported");
        ExampleFiling event = county(city("200件"), "330203", "50件", "25%");
        event.held(
                "square",
                a -> a.addOutcomes(by("330203").event("complaint_received", "50件"))
                        .addOutcomes(by("330203").event("投诉占比", "30%")));
        assertThat(said(event).counts()).isEqualTo("1 passed, 0 broken, 1 undecided");
        ExampleFiling ofBoth = city("200件");
        ofBoth.held(
                "square",
                a -> a.addOutcomes(by("330200").event("complaint_received", "100件"))
                        .addOutcomes(by("330203").event("complaint_received", "50件"))
                        .addOutcomes(by("330203").event("投诉占比", "30%")));
        assertThat(said(ofBoth).undecided())
                .containsExactly("note 330203 投诉占比: what 投诉占比 30% is a share of is not reported");
    }

    @Test
    void what_other_leaves_of_100_is_another_rules() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "3000件")
                .says("complaint_received", "1000件", FOOD)
                .says("complaint_received", "1000件", CARS)
                .says("complaint_received", "1000件", Examples.key("category=其他"))
                .says("投诉占比", "33.33%", FOOD)
                .says("投诉占比", "33.33%", CARS)
                .says("投诉占比", "33.34%", Examples.key("category=其他"));
        assertThat(said(filing).counts()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_name_that_says_only_share_means_what_alone_is_counted_there() {
        ExampleFiling one = by("330203")
                .says("complaint_received", "200件")
                .says("complaint_received", "50件", FOOD)
                .says("上年投诉", "40件", FOOD)
                .says("sample_pass_rate", "98%", FOOD)
                .says("投诉增幅", "5%", FOOD)
                .says("占比", "25%", FOOD);
        assertThat(said(one).counts()).isEqualTo(PASSED);
        one.says("report_received", "60件", FOOD);
        assertThat(said(one).undecided())
                .containsExactly("note 330203 占比: what 占比 category=food 25% is a share of is not reported");
    }

    @Test
    void a_name_of_its_own_is_meant_before_the_catalogue() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "400件")
                .says("complaint_received", "50件", FOOD)
                .says("投诉", "200件")
                .says("投诉", "50件", FOOD)
                .says("投诉占比", "25%", FOOD);
        assertThat(said(filing).counts()).isEqualTo(PASSED);
    }
}
