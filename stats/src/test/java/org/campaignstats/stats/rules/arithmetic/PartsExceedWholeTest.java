package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsExceedWholeTest {
    private static final UnaryOperator<Outcome.Builder> FOOD = Examples.key("category=food");
    private static final UnaryOperator<Outcome.Builder> CARS = Examples.key("category=cars");

    private static Said said(ExampleFiling filing) {
        return Said.of(new PartsExceedWhole(), filing);
    }

    private static ExampleFiling filing(String indicator, String all, String food, String cars) {
        return by("330203").says(indicator, all).says(indicator, food, FOOD).says(indicator, cars, CARS);
    }

    @Test
    void keys_that_are_together_more_than_the_whole_are_found() {
        Said said = said(by("330203")
                .says("complaint_received", "115件", o -> o.place(Place.of("a.csv", 2)))
                .says("complaint_received", "60件", o -> FOOD.apply(o).place(Place.of("a.csv", 3)))
                .says("complaint_received", "56件", o -> CARS.apply(o).place(Place.of("a.csv", 4))));
        assertThat(said.broken())
                .containsExactly("error 330203 complaint_received: the 2 keys of category, 116 together: more than the"
                        + " whole, complaint_received 115件");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 complaint_received: 分类category的2项合计116，大于总数受理投诉 115件");
        assertThat(said.places()).containsExactly("a.csv row 3");
        assertThat(said.evidence())
                .containsExactly("complaint_received: complaint_received category=food 60件, a.csv row 3;"
                        + " complaint_received: complaint_received category=cars 56件, a.csv row 4;"
                        + " complaint_received: complaint_received 115件, a.csv row 2");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 60件, 55件, '1 passed, 0 broken, 0 undecided'",
        "115件, 60件, 50余件, '1 passed, 0 broken, 0 undecided'",
        "115件, 60件, _件, '0 passed, 0 broken, 1 undecided'",
        "_件, 60件, 55件, '0 passed, 0 broken, 1 undecided'",
        "115件, 116件, 55件, '0 passed, 0 broken, 0 undecided'",
        "115件, 115件, 1件, '0 passed, 1 broken, 0 undecided'",
    })
    void a_key_that_is_more_than_the_whole_by_itself_is_another_rules(
            String all, String food, String cars, String counts) {
        assertThat(said(filing("complaint_received", all, food, cars)).counts()).isEqualTo(counts);
    }

    @Test
    void where_the_sum_is_more_for_certain_and_a_key_only_by_convention_the_sum_is_told() {
        assertThat(said(filing("complaint_received", "5000件", "5400件", "5400件")).broken())
                .containsExactly(
                        "error 330203 complaint_received: the 2 keys of category, 10,800 together: more than the"
                                + " whole, complaint_received 5000件");
        assertThat(said(filing("complaint_received", "5000件", "5501件", "5400件")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing("complaint_received", "50余件", "70件", "5件")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void by_convention_only_it_is_no_error() {
        assertThat(said(filing("complaint_received", "50余件", "60件", "5件")).broken())
                .containsExactly("warning 330203 complaint_received: the 2 keys of category, 65 together: more than the"
                        + " whole, complaint_received 50余件");
    }

    @Test
    void stocks_add_up_and_heads_do_not() {
        assertThat(said(filing("model_enterprise_stock", "50家", "30家", "25家")).counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
        assertThat(said(filing("staff_participating_count", "50人", "30人", "25人"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing("materials_received", "50份", "30份", "25份")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void each_dimension_is_added_up_by_itself() {
        ExampleFiling filing = filing("complaint_received", "115件", "60件", "55件")
                .says("complaint_received", "100件", Examples.key("channel=phone"))
                .says("complaint_received", "16件", Examples.key("channel=letter"));
        assertThat(said(filing).broken())
                .containsExactly("error 330203 complaint_received: the 2 keys of channel, 116 together: more than the"
                        + " whole, complaint_received 115件");
        assertThat(said(filing).counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void loose_parts_may_overlap_and_one_key_is_another_rules() {
        UnaryOperator<Outcome.Builder> part = Examples.partOf("complaint_received");
        assertThat(said(by("330203")
                                .says("complaint_received", "115件")
                                .says("网购投诉", "60件", part)
                                .says("电视购物投诉", "60件", part)
                                .says("complaint_received", "60件", FOOD))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_is_said_to_be_complete_is_another_rules() {
        assertThat(said(by("330203")
                                .says("complaint_received", "115件", Examples::complete)
                                .says("complaint_received", "60件", FOOD)
                                .says("complaint_received", "56件", CARS))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void of_other_times_than_this_campaign_it_is_no_error() {
        ExampleFiling filing = by("330203")
                .says("complaint_received", "115件", o -> o.basis(Basis.CUMULATIVE))
                .says("complaint_received", "60件", o -> FOOD.apply(o).basis(Basis.CUMULATIVE))
                .says("complaint_received", "56件", o -> CARS.apply(o).basis(Basis.CUMULATIVE));
        assertThat(said(filing).broken())
                .containsExactly(
                        "warning 330203 complaint_received: the 2 keys of category, 116 together: more than the"
                                + " whole, complaint_received 115件");
    }

    @Test
    void a_key_that_is_said_in_two_measures_is_added_up_in_each() {
        ExampleFiling filing = filing("entity_inspected", "100户次", "60户次", "50户次")
                .says("entity_inspected", "20家")
                .says("entity_inspected", "12家", FOOD)
                .says("entity_inspected", "8家", CARS);
        assertThat(said(filing).broken())
                .containsExactly("error 330203 entity_inspected: the 2 keys of category, 110 together: more than the"
                        + " whole, entity_inspected 100户次");
        assertThat(said(filing).counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }
}
