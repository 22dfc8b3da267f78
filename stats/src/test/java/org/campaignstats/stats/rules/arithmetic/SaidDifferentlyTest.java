package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDifferentlyTest {
    private static Said said(ExampleFiling filing) {
        return Said.of(new SaidDifferently(), filing);
    }

    private static ExampleFiling filing(UnaryOperator<Outcome.Builder> setting, String... figures) {
        ExampleFiling filing = by("330203");
        for (int i = 0; i < figures.length; i++) {
            Place place = Place.of("a.csv", i + 2);
            filing.says("complaint_received", figures[i], o -> setting.apply(o).place(place));
        }
        return filing;
    }

    private static Said complaints(String... figures) {
        return said(filing(o -> o, figures));
    }

    private static String broken(String severity, String one, String other) {
        return severity + " 330203 complaint_received: the same is said as complaint_received " + one
                + " and as complaint_received " + other;
    }

    @Test
    void two_numbers_for_one_thing_are_found_at_the_first() {
        Said said = complaints("151件", "115件");
        assertThat(said.broken()).containsExactly(broken("error", "151件", "115件"));
        assertThat(said.brokenInChinese()).containsExactly("错误 330203 complaint_received: 同一数前后不一：受理投诉 151件与受理投诉 115件");
        assertThat(said.places()).containsExactly("a.csv row 2");
        assertThat(said.evidence())
                .containsExactly("complaint_received: complaint_received 151件, a.csv row 2;"
                        + " complaint_received: complaint_received 115件, a.csv row 3");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 115件, ''",
        "115件, 116件, error",
        "115件, 110余件, ''",
        "121件, 110余件, warning",
        "109件, 110余件, error",
        "11.5万件, 115400件, ''",
        "11.5万件, 115500件, ''",
        "11.5万件, 115501件, warning",
        "115501件, 11.5万件, warning",
        "11.5万件, 116001件, error",
        "116001件, 11.5万件, error",
        "11.5万件, 114001件, warning",
        "1000件, 1200件, warning",
        "1000件, 2200件, error",
    })
    void the_words_may_allow_one_number_and_a_text_may_have_cut_it_off(String one, String other, String severity) {
        Said said = complaints(one, other);
        if (severity.isEmpty()) {
            assertThat(said.counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        } else {
            assertThat(said.broken()).containsExactly(broken(severity, one, other));
        }
    }

    @ParameterizedTest
    @CsvSource({"12.5万余件, 12.4万件", "近12.5万件, 12.6万件"})
    void which_of_the_two_is_said_first_makes_no_difference(String one, String other) {
        assertThat(complaints(one, other).broken()).containsExactly(broken("warning", one, other));
        assertThat(complaints(other, one).broken()).containsExactly(broken("warning", other, one));
    }

    @Test
    void of_several_the_two_that_are_furthest_apart_are_told_in_their_order() {
        assertThat(complaints("120件", "151件", "115件", "130件").broken())
                .containsExactly(broken("error", "151件", "115件"));
        assertThat(complaints("120件", "115件", "151件", "130件").broken())
                .containsExactly(broken("error", "115件", "151件"));
        assertThat(complaints("至少120件", "115件").broken()).containsExactly(broken("error", "至少120件", "115件"));
        assertThat(complaints("115件", "至多100件", "至多110件").broken()).containsExactly(broken("error", "115件", "至多100件"));
    }

    @Test
    void of_several_that_are_alike_the_first_is_told() {
        assertThat(complaints("115件", "115件", "151件", "151件").evidence())
                .containsExactly("complaint_received: complaint_received 115件, a.csv row 2;"
                        + " complaint_received: complaint_received 151件, a.csv row 4");
    }

    @Test
    void a_blank_leaves_it_undecided_unless_the_others_differ() {
        Said said = complaints("115件", "_件", "115件");
        assertThat(said.undecided())
                .containsExactly("note 330203 complaint_received: complaint_received _件 gives no number");
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(complaints("115件", "_件", "151件").broken()).containsExactly(broken("error", "115件", "151件"));
    }

    @Test
    void what_is_said_once_is_not_looked_at() {
        assertThat(complaints("115件").counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void parts_of_different_wholes_are_different_things() {
        IndicatorCode complaints = IndicatorCode.of("complaint_received");
        assertThat(said(by("330203").says("网购投诉", "115件").says("网购投诉", "151件", o -> o.partOf(complaints)))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(by("330203")
                                .says("网购投诉", "115件", o -> o.partOf(complaints))
                                .says("网购投诉", "151件", o -> o.partOf(complaints)))
                        .counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void parts_without_a_name_and_activities_without_an_id_are_left_out() {
        IndicatorCode complaints = IndicatorCode.of("complaint_received");
        assertThat(said(filing(o -> o.partOf(complaints), "115件", "151件")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing(o -> o.scope(Scope.EVENT), "115件", "151件")).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(said(filing(Examples.key("category=food"), "115件", "151件")).counts())
                .isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void in_another_measure_it_is_another_thing() {
        assertThat(said(by("330203").says("entity_inspected", "5家").says("entity_inspected", "9户次"))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void cumulative_figures_may_have_begun_at_different_times() {
        Said said = said(filing(o -> o.basis(Basis.CUMULATIVE), "115件", "151件"));
        assertThat(said.undecided())
                .containsExactly(
                        "note 330203 complaint_received: it is not said since when complaint_received 115件 is counted");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 complaint_received: 受理投诉 115件起算时间不明");
        assertThat(said(by("330203")
                                .says("model_enterprise_stock", "115家", o -> o.basis(Basis.CUMULATIVE))
                                .says("model_enterprise_stock", "151家", o -> o.basis(Basis.CUMULATIVE)))
                        .broken())
                .containsExactly("error 330203 model_enterprise_stock: the same is said as model_enterprise_stock 115家"
                        + " and as model_enterprise_stock 151家");
    }

    @Test
    void a_plan_may_have_changed_so_it_is_no_error() {
        assertThat(said(filing(o -> o.basis(Basis.PLANNED), "115件", "151件")).broken())
                .containsExactly(broken("warning", "115件", "151件"));
    }
}
