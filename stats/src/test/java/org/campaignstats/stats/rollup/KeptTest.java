package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.CampaignAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown at its unit, with a reason, and added to nothing. */
class KeptTest {
    private static List<String> kept(RollUpResult result) {
        return result.kept().stream()
                .map(k -> k.statement().outcome().units() + " "
                        + k.statement().outcome().figure() + ", "
                        + k.reason().words())
                .toList();
    }

    @Test
    void a_figure_of_several_units_together_is_not_added() {
        RollUpResult result =
                Batch.closed("city!(a b)").say("a;b group 9 by=city", "a own 3").run();
        assertThat(kept(result)).containsExactly("[a, b] 9, of several units together");
        assertThat(result.get("city", "materials_distributed")).isBounded("[3, ∞) = [0, 0] + [3, ∞)");
        assertThat(result.get("b", "materials_distributed")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void a_figure_of_a_joint_activity_is_not_added() {
        RollUpResult result = Batch.closed("city(a b)")
                .say("city event 30 activity=square organisers=city;a", "city event 4 activity=quiz organisers=city")
                .run();
        assertThat(kept(result)).containsExactly("[city] 30, of a joint activity");
        assertThat(result.get("city", "materials_distributed")).isBounded("[4, ∞) = [4, ∞) + [0, ∞)");
    }

    @Test
    void a_joint_activity_does_not_speak_of_an_own_level_that_is_not_expected() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city event 30 activity=square organisers=city;a", "a own 3", "b own 4")
                        .figure("city"))
                .isBounded("[7, 7] = [0, 0] + [7, 7]");
    }

    @Test
    void a_part_of_the_same_indicator_is_not_added() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 9", "a own 3 part_of=materials_distributed")
                .run();
        assertThat(kept(result)).containsExactly("[a] 3, part of another figure");
        assertThat(result.get("a", "materials_distributed"))
                .isBounded("[9, 9] = [9, 9]")
                .isContradictedBy();
    }

    @Test
    void a_part_that_is_another_indicator_stands_by_itself_and_bounds_nothing() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 至少3", "a own 40册 indicator=handbook_distributed part_of=materials_distributed")
                .run();
        assertThat(result.get("a", "handbook_distributed")).isBounded("[40, 40] = [40, 40]");
        assertThat(result.get("a", "materials_distributed")).isBounded("[3, ∞) = [3, ∞)");
        assertThat(result.kept()).isEmpty();
    }

    @Test
    void a_breakdown_key_is_added_by_itself_and_bounds_nothing() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 9", "b own 8", "a own 3 breakdown=kind=food", "b own 4 breakdown=kind=food")
                .say("a own 70 breakdown=kind=toys")
                .run();
        assertThat(result.figures("city"))
                .extracting(f -> f.key() + " " + f.bounds())
                .containsExactly(
                        "2011 materials_distributed (份) [17, 17]",
                        "2011 materials_distributed kind=food (份) [7, 7]",
                        "2011 materials_distributed kind=toys (份) [70, ∞)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"staff_participating_count", "materials_received", "satisfaction_rate", "satisfaction_index"})
    void distinct_transferred_rated_and_scored_figures_are_not_combined_upward(String indicator) {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 30 indicator=" + indicator, "b own 40 indicator=" + indicator)
                .run();
        RolledFigure city = result.get("city", indicator);
        assertThat(city.bounds()).isEqualTo(city.indicator().range());
        assertThat(city.kind()).isEqualTo(FigureKind.OPEN);
        assertThat(city.number()).isEmpty();
        assertThat(city.statedSum()).isEmpty();
        assertThat(city.discrepancies()).isEmpty();
        RolledFigure county = result.get("a", indicator);
        assertThat(county.bounds().contains(BigDecimal.valueOf(30))).isTrue();
        assertThat(county.own().basis()).isEqualTo(RolledPart.Basis.STATED);
        assertThat(county).isCovered("1: stated a");
    }

    @Test
    void distinct_figures_are_shown_at_their_unit_as_stated() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("city whole 1380余人 indicator=staff_participating_count")
                .say("a own 2000人 indicator=staff_participating_count")
                .run();
        assertThat(result.get("city", "staff_participating_count"))
                .isBounded("[1380, 1390] = [0, ∞) + [0, ∞)")
                .isQuoted("FILED 1380 of -")
                .isContradictedBy();
        assertThat(result.get("a", "staff_participating_count")).isBounded("[2000, 2000] = [2000, 2000]");
    }

    @Test
    void a_rate_said_twice_is_contradicted_within_its_range() {
        assertThat(Batch.closed("city!(a b)")
                        .say(
                                "a whole 100% indicator=satisfaction_rate",
                                "a whole 77.9% indicator=satisfaction_rate by=b")
                        .figure("a", "satisfaction_rate"))
                .isBounded("[77.85, 100] = [0, 100]")
                .isContradictedBy("whole: said twice, 77.85–77.95 and 99.5–100, gap 21.55 (certain)");
    }

    @Test
    void the_catalogue_of_the_user_says_how_an_indicator_adds_up() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3 indicator=gifts", "b own 4 indicator=gifts");
        Indicator gifts = Indicator.builder()
                .code("gifts")
                .chineseName("礼品")
                .additivity(Additivity.TRANSFER)
                .build();
        RollUpResult result = RollUp.over(batch.tree())
                .indicators(IndicatorCatalogue.standard().with(List.of(gifts)))
                .add(batch.summaries())
                .run();
        assertThat(batch.figure("city", "gifts")).isBounded("[7, 7] = [0, 0] + [7, 7]");
        assertThat(result.get("city", "礼品")).isBounded("[0, ∞) = [0, ∞) + [0, ∞)");
    }
}
