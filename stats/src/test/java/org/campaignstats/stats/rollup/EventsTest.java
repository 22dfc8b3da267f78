package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the activities of a unit say of its own level. */
class EventsTest {
    private static RolledFigure rolled(String... lines) {
        return Batch.closed("city!(a b)").say(lines).figure("a");
    }

    @Test
    void activities_with_ids_bound_the_own_level_by_their_sum() {
        assertThat(rolled("a event 3 activity=x", "a event 40余 activity=y")).isBounded("[43, ∞) = [43, ∞)");
    }

    @Test
    void events_without_an_id_bound_the_own_level_by_the_largest() {
        assertThat(rolled("a event 3", "a event 4至9 by=b", "a event _")).isBounded("[4, ∞) = [4, ∞)");
    }

    @Test
    void the_larger_of_both_counts() {
        assertThat(rolled("a event 3 activity=x", "a event 4 activity=y", "a event 6"))
                .isBounded("[7, ∞) = [7, ∞)");
        assertThat(rolled("a event 3 activity=x", "a event 4 activity=y", "a event 9"))
                .isBounded("[9, ∞) = [9, ∞)");
    }

    @Test
    void the_same_activity_is_one_thing_said_twice() {
        assertThat(rolled("a event 3至5 activity=x", "a event 4至9 activity=x by=city"))
                .isBounded("[4, ∞) = [4, ∞)")
                .isContradictedBy();
        assertThat(rolled("a event 3 activity=x", "a event 9 activity=x by=city"))
                .isBounded("[3, ∞) = [3, ∞)")
                .isContradictedBy("event x: said twice, 3 and 9, gap 6 (certain)");
    }

    @Test
    void an_activity_id_belongs_to_its_unit() {
        Batch batch = Batch.closed("city!(a b)").say("a event 3 activity=x", "b event 9 activity=x");
        assertThat(batch.figure("a")).isBounded("[3, ∞) = [3, ∞)").isContradictedBy();
        assertThat(batch.figure("city")).isBounded("[12, ∞) = [0, 0] + [12, ∞)");
    }

    @Test
    void events_said_to_be_complete_are_the_own_level() {
        assertThat(rolled("a own _ complete", "a event 3 activity=x", "a event 4至6 activity=y"))
                .isBounded("[7, 9] = [7, 9]");
    }

    @Test
    void complete_events_meet_the_own_figure() {
        assertThat(rolled("a own 8至20 complete", "a event 3 activity=x", "a event 4至6 activity=y"))
                .isBounded("[8, 9] = [8, 9]");
    }

    @Test
    void complete_events_without_an_id_are_added_each() {
        assertThat(rolled("a own _ complete", "a event 3", "a event 4", "a event 2 activity=x"))
                .isBounded("[9, 9] = [9, 9]");
    }

    @Test
    void complete_without_any_event_says_nothing() {
        assertThat(rolled("a own 至少3 complete")).isBounded("[3, ∞) = [3, ∞)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a whole _ complete", "a under _ complete", "a event 4 activity=y complete"})
    void only_an_own_row_says_that_its_events_are_complete(String complete) {
        assertThat(rolled(complete, "a event 4 activity=y", "a event 3 activity=x"))
                .isBounded("[7, ∞) = [7, ∞)");
    }

    @Test
    void an_own_figure_below_its_events_is_contradicted() {
        assertThat(rolled("a own 5", "a event 3 activity=x", "a event 4 activity=y"))
                .isBounded("[5, ∞) = [5, ∞)")
                .isContradictedBy("own: filed 5, computed 7 or more, gap 2 (certain)");
    }

    @Test
    void an_own_figure_beside_its_complete_events_is_contradicted() {
        assertThat(rolled("a own 9 complete", "a event 3 activity=x", "a event 4 activity=y"))
                .isBounded("[7, 9] = [7, 9]")
                .isContradictedBy("own: filed 9, computed 7, gap 2 (certain)");
    }

    @Test
    void own_figures_and_events_are_settled_at_once() {
        assertThat(rolled("a own 3", "a own 5 by=city", "a event 9"))
                .isBounded("[3, ∞) = [3, ∞)")
                .isContradictedBy("own: filed 3, computed 9 or more, gap 6 (certain)");
    }
}
