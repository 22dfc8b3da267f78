package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Results are asked by unit, indicator, key and level, and walked in order. */
class LookUpTest {
    private static final RollUpResult RESULT = Batch.closed("city!(b a(v))")
            .say("v own 1 indicator=zz", "v own 2 indicator=aa", "v own 3 indicator=complaint_received")
            .say("v own 4人次", "v own 5", "v own 3 breakdown=kind=toys", "v own 2 breakdown=kind=food")
            .say("v own 8 indicator=meeting_count", "v own 9 indicator=meeting_count campaign=2010")
            .run();

    @Test
    void keys_are_in_the_order_of_campaigns_then_catalogue_then_code_breakdown_and_measure() {
        assertThat(RESULT.keys())
                .extracting(FigureKey::toString)
                .containsExactly(
                        "2010 meeting_count (次)",
                        "2011 meeting_count (次)",
                        "2011 materials_distributed (份)",
                        "2011 materials_distributed (人次)",
                        "2011 materials_distributed kind=food (份)",
                        "2011 materials_distributed kind=toys (份)",
                        "2011 complaint_received (件)",
                        "2011 aa",
                        "2011 zz");
        assertThat(RESULT.campaigns()).hasToString("[2010, 2011]");
    }

    @Test
    void figures_are_walked_units_depth_first_with_every_key() {
        assertThat(RESULT.figures().map(f -> f.unit().id().text()).distinct()).containsExactly("city", "b", "a", "v");
        assertThat(RESULT.figures()).hasSize(4 * 9);
        assertThat(RESULT.figures("a")).extracting(RolledFigure::key).isEqualTo(RESULT.keys());
    }

    @Test
    void figures_of_a_level_are_those_of_units_in_regions_of_that_level() {
        UnitTree tree = UnitTree.closed(List.of(
                ReportingUnit.builder().id("330200").region("330200").build(),
                ReportingUnit.builder()
                        .id("330203")
                        .region("330203")
                        .parent("330200")
                        .build(),
                ReportingUnit.builder().id("zone").parent("330200").build()));
        RollUpResult result = RollUp.over(tree).add(Line.parse("zone own 3")).run();
        assertThat(result.figures(RegionLevel.CITY))
                .extracting(f -> f.unit().id().text())
                .containsExactly("330200");
        assertThat(result.figures(RegionLevel.COUNTY))
                .extracting(f -> f.unit().id().text())
                .containsExactly("330203");
    }

    @Test
    void a_figure_is_found_by_the_code_or_the_name_of_its_indicator() {
        assertThat(RESULT.get("v", "complaint_received")).isExactly(3);
        assertThat(RESULT.get("v", "受理投诉")).isExactly(3);
        assertThat(RESULT.get("v", "zz")).isExactly(1);
    }

    @Test
    void a_figure_of_a_breakdown_is_found_by_its_key() {
        FigureKey food = RESULT.keys().get(4);
        assertThat(RESULT.find(UnitId.of("v"), food).orElseThrow()).isExactly(2);
        assertThat(RESULT.find(UnitId.of("nowhere"), food)).isEmpty();
        FigureKey otherCampaign =
                new FigureKey(CampaignId.of("1999"), food.indicator(), food.breakdown(), food.measure());
        assertThat(RESULT.find(UnitId.of("v"), otherCampaign)).isEmpty();
    }

    @Test
    void figures_of_a_campaign_and_indicator_are_one_for_each_measure() {
        assertThat(RESULT.find(UnitId.of("v"), CampaignId.of("2011"), IndicatorCode.of("materials_distributed")))
                .extracting(f -> f.key() + " " + f.bounds())
                .containsExactly("2011 materials_distributed (份) [5, 5]", "2011 materials_distributed (人次) [4, 4]");
        assertThat(RESULT.find(UnitId.of("v"), CampaignId.of("2010"), IndicatorCode.of("zz")))
                .isEmpty();
    }

    @Test
    void an_indicator_nobody_spoke_of_is_refused_with_those_there_are() {
        RollUpResult result =
                Batch.closed("city(a)").say("a own 3", "a own 4 indicator=zz").run();
        assertThatThrownBy(() -> result.get("a", "banner_count"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No figure 'banner_count' at unit 'a'. There are: 2011 materials_distributed (份), 2011 zz");
    }

    @Test
    void an_indicator_with_figures_of_several_keys_is_refused_with_the_keys() {
        assertThatThrownBy(() -> RESULT.get("v", "meeting_count"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Several figures 'meeting_count' at unit 'v'. Ask for one of the keys: "
                        + "2010 meeting_count (次), 2011 meeting_count (次)");
        assertThatThrownBy(() -> RESULT.get("v", "materials_distributed"))
                .hasMessage("Several figures 'materials_distributed' at unit 'v'. Ask for one of the keys: "
                        + "2011 materials_distributed (份), 2011 materials_distributed (人次)");
    }

    @Test
    void a_unit_that_is_not_in_the_tree_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> RESULT.get("nowhere", "zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No unit 'nowhere' in the tree. Its units are: city, b, a, v");
        assertThatThrownBy(() -> RESULT.figures("nowhere"))
                .hasMessage("No unit 'nowhere' in the tree. Its units are: city, b, a, v");
        assertThat(RESULT.figures(UnitId.of("nowhere"))).isEmpty();
    }

    @Test
    void a_unit_without_units_under_it_has_no_figure_of_them() {
        assertThat(RESULT.get("v", "zz").findUnder()).isEmpty();
        assertThatThrownBy(() -> RESULT.get("v", "zz").under())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Unit 'v' has no units under it; ask own() or bounds()");
    }

    @Test
    void a_roll_up_of_nothing_has_no_figures() {
        RollUpResult result = Batch.closed("city(a)").run();
        assertThat(result.figures()).isEmpty();
        assertThat(result.keys()).isEmpty();
        assertThat(result.campaigns()).isEmpty();
    }
}
