package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExceedsLevelTest {
    private static final String LEAFLETS = "materials_distributed";
    private static final String NOTHING = "0 passed, 0 broken, 0 undecided";

    private static Said said(ExampleFiling filing) {
        return Said.of(new EventExceedsLevel(), filing);
    }

    private static ExampleFiling own(String figure) {
        return by("330203").says(LEAFLETS, Scope.OWN, figure);
    }

    private static Outcome event(String indicator, String figure, UnaryOperator<Outcome.Builder> setting) {
        return setting.apply(Outcome.builder().from(by("330203").event(indicator, figure)))
                .build();
    }

    private static ExampleFiling held(ExampleFiling filing, String id, String indicator, String... figures) {
        return filing.held(
                id,
                a -> a.addAllOutcomes(List.of(figures).stream()
                        .map(figure -> event(indicator, figure, o -> o))
                        .toList()));
    }

    @Test
    void an_activity_that_gives_more_than_the_own_level_is_found() {
        ExampleFiling filing = own("13400份");
        filing.held("square", a -> a.addOutcomes(event(LEAFLETS, "13401份", o -> o.place(Place.of("events.csv", 2)))));
        Said said = said(filing);
        assertThat(said.broken())
                .containsExactly(
                        "error 330203 materials_distributed: activity square, materials_distributed 13401份: more"
                                + " than the own level, materials_distributed 13400份");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 materials_distributed: 活动square的发放宣传资料 13401份，大于本级数发放宣传资料 13400份");
        assertThat(said.places()).containsExactly("events.csv row 2");
        assertThat(said(held(own("13400份"), "square", LEAFLETS, "13400份")).counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void activities_that_give_more_together_are_told_by_their_sum() {
        ExampleFiling filing = held(held(own("13455份"), "square", LEAFLETS, "9055份"), "school", LEAFLETS, "4401份");
        assertThat(said(filing).broken())
                .containsExactly(
                        "error 330203 materials_distributed: the 2 activities, 13,456 together: more than the own"
                                + " level, materials_distributed 13455份");
        assertThat(said(filing).brokenInChinese())
                .containsExactly("错误 330203 materials_distributed: 2项活动合计13,456，大于本级数发放宣传资料 13455份");
    }

    @Test
    void where_one_gives_more_by_itself_that_one_is_told() {
        ExampleFiling filing = held(held(own("13400份"), "square", LEAFLETS, "13401份"), "school", LEAFLETS, "1份");
        assertThat(said(filing).broken())
                .containsExactly(
                        "error 330203 materials_distributed: activity square, materials_distributed 13401份: more"
                                + " than the own level, materials_distributed 13400份");
        assertThat(said(filing).counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void heads_are_compared_one_by_one() {
        ExampleFiling filing = by("330203").says("staff_participating_count", Scope.OWN, "50人");
        held(filing, "square", "staff_participating_count", "30人");
        held(filing, "school", "staff_participating_count", "25人");
        assertThat(said(filing).counts()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void activities_without_an_id_are_compared_one_by_one() {
        Said said = said(own("13400份")
                .says(LEAFLETS, Scope.EVENT, "9000份")
                .says(LEAFLETS, Scope.EVENT, "9001份")
                .says(LEAFLETS, Scope.EVENT, "13401份"));
        assertThat(said.broken())
                .containsExactly(
                        "error 330203 materials_distributed: an activity, materials_distributed 13401份: more than"
                                + " the own level, materials_distributed 13400份");
        assertThat(said.brokenInChinese())
                .containsExactly("错误 330203 materials_distributed: 一项活动的发放宣传资料 13401份，大于本级数发放宣传资料 13400份");
        assertThat(said.counts()).isEqualTo("2 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "_份, 9000份, 9001份",
        "9001份, 5000份, 9001份",
        "9001份, _份, 9001份",
    })
    void of_what_an_activity_says_twice_the_first_number_counts(String first, String second, String told) {
        assertThat(said(held(own("8000份"), "square", LEAFLETS, first, "9001份", second))
                        .broken())
                .containsExactly("error 330203 materials_distributed: activity square, materials_distributed " + told
                        + ": more than the own level, materials_distributed 8000份");
    }

    @Test
    void an_activity_that_gives_no_number_is_undecided_by_its_first_figure() {
        assertThat(said(held(own("8000份"), "square", LEAFLETS, "大量", "_份")).undecided())
                .containsExactly("note 330203 materials_distributed: materials_distributed 大量 gives no number");
    }

    @Test
    void without_a_number_of_the_own_level_the_whole_unit_is_the_limit() {
        String more = "error 330203 materials_distributed: activity square, materials_distributed 9001份: more than the"
                + " total, materials_distributed 8001份";
        assertThat(said(held(by("330203").says(LEAFLETS, "8001份"), "square", LEAFLETS, "9001份"))
                        .broken())
                .containsExactly(more);
        Said blank = said(held(own("_份").says(LEAFLETS, "8001份"), "square", LEAFLETS, "9001份"));
        assertThat(blank.broken()).containsExactly(more);
        assertThat(blank.brokenInChinese())
                .containsExactly("错误 330203 materials_distributed: 活动square的发放宣传资料 9001份，大于总数发放宣传资料 8001份");
        assertThat(said(held(own("9500份").says(LEAFLETS, "8001份"), "square", LEAFLETS, "9001份"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_blank_own_level_is_undecided_and_a_silent_filing_is_not_looked_at() {
        assertThat(said(held(own("_份"), "square", LEAFLETS, "9000份")).undecided())
                .containsExactly("note 330203 materials_distributed: materials_distributed _份 gives no number");
        assertThat(said(held(by("330203"), "square", LEAFLETS, "9000份")).counts())
                .isEqualTo(NOTHING);
    }

    @Test
    void a_joint_activity_is_left_out() {
        ExampleFiling alone = own("8000份");
        alone.held(
                "square",
                a -> a.organisers(List.of(UnitId.of("330203"))).addOutcomes(event(LEAFLETS, "9000份", o -> o)));
        assertThat(said(alone).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        ExampleFiling joint = own("8000份");
        joint.held(
                "square",
                a -> a.organisers(List.of(UnitId.of("330203"), UnitId.of("330204")))
                        .addOutcomes(event(LEAFLETS, "9000份", o -> o)));
        assertThat(said(joint).counts()).isEqualTo(NOTHING);
    }

    @Test
    void unnamed_parts_of_an_activity_are_left_out() {
        ExampleFiling filing = own("8000份");
        filing.held("square", a -> a.addOutcomes(event(LEAFLETS, "9000份", o -> o.partOf(IndicatorCode.of(LEAFLETS)))));
        assertThat(said(filing).counts()).isEqualTo(NOTHING);
    }

    @Test
    void what_is_handed_down_and_other_times_are_left_out() {
        ExampleFiling received = by("330203").says("materials_received", Scope.OWN, "8000份");
        assertThat(said(held(received, "square", "materials_received", "9000份")).counts())
                .isEqualTo(NOTHING);
        ExampleFiling cumulative =
                by("330203").says(LEAFLETS, "8000份", o -> o.scope(Scope.OWN).basis(Basis.CUMULATIVE));
        cumulative.held("square", a -> a.addOutcomes(event(LEAFLETS, "9000份", o -> o.basis(Basis.CUMULATIVE))));
        assertThat(said(cumulative).counts()).isEqualTo(NOTHING);
    }

    @Test
    void only_the_same_key_is_compared() {
        ExampleFiling filing = own("20000份")
                .says(LEAFLETS, "8001份", o -> Examples.key("medium=city").apply(o.scope(Scope.OWN)));
        filing.held("square", a -> a.addOutcomes(event(LEAFLETS, "9001份", Examples.key("medium=city"))));
        assertThat(said(filing).broken())
                .containsExactly(
                        "error 330203 materials_distributed: activity square, materials_distributed medium=city"
                                + " 9001份: more than the own level, materials_distributed medium=city 8001份");
        assertThat(said(filing).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }
}
