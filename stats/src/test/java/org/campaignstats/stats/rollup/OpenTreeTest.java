package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;
import static org.campaignstats.stats.rollup.RollUpAssertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In an open tree other units may exist beside those that occur. */
class OpenTreeTest {
    @Test
    void a_total_has_an_unnamed_rest_beside_the_children_that_occur() {
        Batch batch = Batch.open("city!(a b)").say("city whole 10", "a own 3", "b own 4至20");
        assertThat(batch.figure("city"))
                .isBounded("[10, 10] = [0, 0] + [10, 10]")
                .isContradictedBy();
        assertThat(batch.figure("a")).isBounded("[3, 3] = [3, 3]");
        assertThat(batch.figure("b")).isBounded("[4, 7] = [4, 7]");
    }

    @Test
    void children_contradict_a_total_by_exceeding_it() {
        assertThat(Batch.open("city!(a b)")
                        .say("city whole 5", "a own 3", "b own 4")
                        .figure("city"))
                .isBounded("[5, ∞) = [0, 0] + [7, ∞)")
                .isContradictedBy("whole: filed 5, computed 7 or more, gap 2 (certain)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city whole _", "city under _", "city whole _ by=a"})
    void even_a_blank_total_has_a_rest(String total) {
        RolledFigure city =
                Batch.open("city!(a b)").say(total, "a own 3", "b own 4").figure("city");
        assertThat(city).isBounded("[7, ∞) = [0, 0] + [7, ∞)");
        assertThat(city.isOfOccurringUnitsOnly()).isFalse();
    }

    @Test
    void without_a_total_the_figure_is_of_the_units_in_the_batch() {
        RolledFigure city = Batch.open("city!(a b)").say("a own 3", "b own 4").figure("city");
        assertThat(city).isBounded("[7, 7] = [0, 0] + [7, 7]");
        assertThat(city.isOfOccurringUnitsOnly()).isTrue();
        assertThat(city.explain()).startsWith("city, 发放宣传资料 (份), 2011: 7, exactly 7, of the units in the batch only\n");
    }

    @Test
    void a_closed_tree_and_a_unit_without_units_cover_all_there_are() {
        assertThat(Batch.closed("city!(a b)").say("a own 3").figure("city").isOfOccurringUnitsOnly())
                .isFalse();
        assertThat(Batch.open("city!(a b)").say("a own 3").figure("a").isOfOccurringUnitsOnly())
                .isFalse();
    }

    @Test
    void several_units_may_have_no_parent() {
        Batch batch = Batch.open("city!(a b) other").say("city whole 10", "other whole 4");
        assertThat(batch.figure("city")).isBounded("[10, 10] = [0, 0] + [10, 10]");
        assertThat(batch.figure("other")).isBounded("[4, 4] = [0, 4]");
    }

    @Test
    void coverage_is_unknown() {
        RolledFigure city = Batch.open("city!(a b)").say("a own 3").figure("city");
        assertThat(city.findCoverage()).isEmpty();
        assertThatThrownBy(city::coverage)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Coverage is unknown: the unit tree is open, so that units may be missing from it");
    }
}
