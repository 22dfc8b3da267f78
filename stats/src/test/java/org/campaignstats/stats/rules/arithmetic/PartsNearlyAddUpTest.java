package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsNearlyAddUpTest {
    private static final UnaryOperator<Outcome.Builder> FOOD = Examples.key("category=food");
    private static final UnaryOperator<Outcome.Builder> CARS = Examples.key("category=cars");
    private static final UnaryOperator<Outcome.Builder> OF_COMPLAINTS = Examples.partOf("complaint_received");

    private static Said said(ExampleFiling filing) {
        return Said.of(new PartsNearlyAddUp(), filing);
    }

    private static ExampleFiling filing(String indicator, String all, String food, String cars) {
        return by("330203").says(indicator, all).says(indicator, food, FOOD).says(indicator, cars, CARS);
    }

    @Test
    void keys_that_leave_too_little_for_a_rest_are_found() {
        Said said = said(filing("complaint_received", "54189件", "30001件", "24177件"));
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 complaint_received: the 2 keys of category, 54,178 together: only 11 less"
                                + " than the whole, complaint_received 54189件, so one may be wrong or left out");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 complaint_received: 分类category的2项合计54,178，仅比总数受理投诉 54189件少11，可能有误或漏列");
    }

    @ParameterizedTest
    @CsvSource({
        "101件, 60件, 40件, '0 passed, 1 broken, 0 undecided'",
        "100件, 60件, 39件, '1 passed, 0 broken, 0 undecided'",
        "99件, 60件, 38件, '1 passed, 0 broken, 0 undecided'",
        "201件, 160件, 39件, '0 passed, 1 broken, 0 undecided'",
        "201件, 160件, 38件, '1 passed, 0 broken, 0 undecided'",
        "101件, 60件, 41件, '1 passed, 0 broken, 0 undecided'",
        "101件, 60件, 42件, '1 passed, 0 broken, 0 undecided'",
        "101件, 60件, _件, '0 passed, 0 broken, 1 undecided'",
        "_件, 60件, 40件, '0 passed, 0 broken, 1 undecided'",
    })
    void the_rest_is_less_than_a_hundredth(String all, String food, String cars, String counts) {
        assertThat(said(filing("complaint_received", all, food, cars)).counts()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "1011件, 至多600件, 400件",
        "1011件, 595至600件, 405件",
        "1200至1300件, 790件, 400件",
        "近1万件, 8000件, 9件",
    })
    void only_exact_numbers_tell(String all, String food, String cars) {
        assertThat(said(filing("complaint_received", all, food, cars)).counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void loose_parts_can_be_meant_to_add_up_too() {
        Said said = said(by("330203")
                .says("complaint_received", "201件")
                .says("网购投诉", "120件", OF_COMPLAINTS)
                .says("电视购物投诉", "80件", OF_COMPLAINTS));
        assertThat(said.broken())
                .containsExactly("warning 330203 网购投诉: the 2 parts, 200 together: only 1 less than the whole,"
                        + " complaint_received 201件, so one may be wrong or left out");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 网购投诉: 2项其中数合计200，仅比总数受理投诉 201件少1，可能有误或漏列");
    }

    @Test
    void one_part_alone_may_be_nearly_all() {
        assertThat(said(by("330203").says("complaint_received", "201件").says("网购投诉", "200件", OF_COMPLAINTS))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203")
                                .says("complaint_received", "201件")
                                .says("网购投诉", "200件", OF_COMPLAINTS)
                                .says("punitive_damages_case", "0件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_is_complete_or_does_not_add_up_is_not_looked_at() {
        assertThat(said(by("330203")
                                .says("complaint_received", "201件", Examples::complete)
                                .says("complaint_received", "120件", FOOD)
                                .says("complaint_received", "80件", CARS))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing("staff_participating_count", "201人", "120人", "80人"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing("model_enterprise_stock", "201家", "120家", "80家")).counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void keys_in_two_measures_are_not_added_up() {
        assertThat(said(filing("entity_inspected", "201户次", "120户次", "80户次")
                                .says("entity_inspected", "5家", Examples.key("category=homes")))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
