package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

/** Figures added by the user: of some units, or of several campaigns. */
class FigureSumTest {
    private static List<RolledFigure> figures(String indicator, String... lines) {
        return Batch.closed("city!(a b)")
                .say(Stream.of(lines)
                        .map(line -> line + " indicator=" + indicator)
                        .toList())
                .run()
                .figures()
                .filter(f -> !f.unit().id().equals(UnitId.of("city")))
                .toList();
    }

    @Test
    void figures_of_some_units_and_of_several_campaigns_add_up() {
        assertThat(FigureSum.of(figures("complaint_received", "a own 30余", "b own 4")))
                .hasToString("[34, 44]");
        assertThat(FigureSum.of(figures(
                        "complaint_received", "a own 30", "b own 4", "a own 3 campaign=2010", "b own 5 campaign=2010")))
                .hasToString("[42, 42]");
    }

    @Test
    void distinct_things_lie_between_the_largest_and_the_sum() {
        assertThat(FigureSum.of(figures("staff_participating_count", "a own 30", "b own 4")))
                .hasToString("[30, 34]");
    }

    @Test
    void stocks_add_over_units_and_not_over_campaigns() {
        assertThat(FigureSum.of(figures("model_enterprise_stock", "a own 30", "b own 4")))
                .hasToString("[34, 34]");
        List<RolledFigure> both = figures("model_enterprise_stock", "a own 30", "b own 4", "a own 3 campaign=2010");
        assertThatThrownBy(() -> FigureSum.of(both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'model_enterprise_stock' is a STOCK, which exists at a time, and cannot be added over"
                        + " campaigns 2010, 2011");
    }

    @Test
    void rates_scores_and_transfers_cannot_be_added() {
        assertThatThrownBy(() -> FigureSum.of(figures("sample_pass_rate", "a own 97.4%", "b own 50%")))
                .hasMessage(
                        "'sample_pass_rate' is a RATE and cannot be added; recompute it from what it is made of, or ask"
                                + " the unit above");
        assertThatThrownBy(() -> FigureSum.of(figures("satisfaction_index", "a own 97", "b own 50")))
                .hasMessageStartingWith("'satisfaction_index' is a SCORE and cannot be added; recompute");
        assertThatThrownBy(() -> FigureSum.of(figures("materials_received", "a own 97", "b own 50")))
                .hasMessage("'materials_received' is a TRANSFER and cannot be added");
    }

    @Test
    void what_holds_another_or_counts_another_thing_is_refused() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 3", "b own 4", "b own 4 indicator=complaint_received")
                .run();
        RolledFigure city = result.get("city", "materials_distributed");
        RolledFigure a = result.get("a", "materials_distributed");
        assertThatThrownBy(() -> FigureSum.of(List.of(city, a)))
                .hasMessage("Unit 'a' lies under 'city', whose figure holds it already; add one of them");
        assertThatThrownBy(() -> FigureSum.of(List.of(a, a))).hasMessage("Unit 'a' must be added once");
        assertThatThrownBy(() -> FigureSum.of(List.of(a, result.get("b", "complaint_received"))))
                .hasMessage("Figures of different things cannot be added: materials_distributed (份),"
                        + " complaint_received (件)");
        assertThatThrownBy(() -> FigureSum.of(List.of())).hasMessage("A sum must be of one or more figures");
    }
}
