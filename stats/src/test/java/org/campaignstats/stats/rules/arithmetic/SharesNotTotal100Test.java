package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesNotTotal100Test {
    private static Said said(ExampleFiling filing) {
        return Said.of(new SharesNotTotal100(), filing);
    }

    private static ExampleFiling shares(String food, String last, String share) {
        return by("330203")
                .says("投诉占比", food, Examples.key("category=food"))
                .says("投诉占比", share, Examples.key("category=" + last));
    }

    @Test
    void shares_of_all_keys_that_total_more_or_less_are_found() {
        Said said = said(by("330203")
                .says(
                        "投诉占比",
                        "70.5%",
                        o -> Examples.key("category=food").apply(o).place(Place.of("a.csv", 2)))
                .says("投诉占比", "39.5%", o -> Examples.key("category=其他").apply(o).place(Place.of("a.csv", 3))));
        assertThat(said.broken())
                .containsExactly("warning 330203 投诉占比: the shares by category total 109.9–110.1%, not 100%");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 投诉占比: 分类category各项占比合计109.9–110.1%，不等于100%");
        assertThat(said.places()).containsExactly("a.csv row 2");
        assertThat(said.evidence())
                .containsExactly(
                        "投诉占比: 投诉占比 category=food 70.5%, a.csv row 2; 投诉占比: 投诉占比 category=其他 39.5%, a.csv row 3");
        assertThat(said(shares("70.5%", "其他", "19.5%")).broken())
                .containsExactly("warning 330203 投诉占比: the shares by category total 89.9–90.1%, not 100%");
    }

    @ParameterizedTest
    @CsvSource({
        "70.5%, 29.5%, '1 passed, 0 broken, 0 undecided'",
        "70.5%, 29.4%, '1 passed, 0 broken, 0 undecided'",
        "70.5%, 29.6%, '1 passed, 0 broken, 0 undecided'",
        "70.5%, 29.3%, '0 passed, 1 broken, 0 undecided'",
        "70.5%, 29.7%, '0 passed, 1 broken, 0 undecided'",
        "0.705, 0.295, '1 passed, 0 broken, 0 undecided'",
        "0.705, 0.195, '0 passed, 1 broken, 0 undecided'",
        "0.705, 29.5, '0 passed, 1 broken, 0 undecided'",
        "70余%, 29.5%, '1 passed, 0 broken, 0 undecided'",
        "70.5%, _%, '0 passed, 0 broken, 1 undecided'",
        "100.5%, _%, '0 passed, 1 broken, 0 undecided'",
    })
    void they_total_100_within_the_rounding_of_each(String food, String other, String counts) {
        assertThat(said(shares(food, "其他", other)).counts()).isEqualTo(counts);
    }

    @Test
    void fractions_are_told_in_percent() {
        assertThat(said(shares("0.705", "其他", "0.195")).broken())
                .containsExactly("warning 330203 投诉占比: the shares by category total 89.9–90.1%, not 100%");
    }

    @Test
    void where_keys_may_be_missing_less_is_undecided_and_more_is_not() {
        Said less = said(shares("70.5%", "cars", "19.5%"));
        assertThat(less.undecided())
                .containsExactly("note 330203 投诉占比: it is not known whether all keys of category are there");
        assertThat(less.undecidedInChinese()).containsExactly("提示 330203 投诉占比: 不知分类category的各项是否齐全");
        assertThat(said(shares("70.5%", "cars", "39.5%")).broken())
                .containsExactly("warning 330203 投诉占比: the shares by category total 109.9–110.1%, not 100%");
        assertThat(said(shares("70.5%", "cars", "29.5%")).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"其他", "其它", "其他类", "其它类", "other", "Others"})
    void other_says_that_all_keys_are_there(String key) {
        assertThat(said(shares("70.5%", key, "19.5%")).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "投诉占比, 100%, WHOLE, 1 broken",
        "complaint_received, 115件, WHOLE, 1 broken",
        "complaint_received, 115件, OWN, 0 broken",
        "report_received, 115件, WHOLE, 0 broken",
    })
    void a_total_that_is_complete_says_so_too(String indicator, String figure, Scope scope, String broken) {
        ExampleFiling filing = shares("70.5%", "cars", "19.5%")
                .says(indicator, figure, o -> Examples.complete(o).scope(scope));
        assertThat(said(filing).counts()).contains(broken);
    }

    @Test
    void a_key_that_is_complete_says_nothing_of_the_others() {
        ExampleFiling filing = shares("70.5%", "cars", "19.5%")
                .says(
                        "complaint_received",
                        "5件",
                        o -> Examples.complete(Examples.key("category=cars").apply(o)));
        assertThat(said(filing).counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(said(shares("70.5%", "cars", "19.5%").says("complaint_received", "90件"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void each_dimension_is_added_up_by_itself() {
        ExampleFiling filing = shares("70.5%", "其他", "29.5%")
                .says("投诉占比", "60%", Examples.key("channel=phone"))
                .says("投诉占比", "50%", Examples.key("channel=letter"));
        assertThat(said(filing).broken())
                .containsExactly("warning 330203 投诉占比: the shares by channel total 109–111%, not 100%");
        assertThat(said(filing).counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void shares_without_a_key_are_not_added_up() {
        assertThat(said(by("330203").says("投诉占比", "70%").says("举报占比", "60%")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
