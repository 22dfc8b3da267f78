package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a contradiction does to the unit that it is at, above it, beside it and below it. */
class ConflictTest {
    @Test
    void the_quantity_is_the_hull_of_both_readings() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 12.5万", "a own 100000", "b own 30000")
                        .figure("city"))
                .isBounded("[124500, 130000] = [0, 0] + [130000, 130000]")
                .isContradictedBy("whole: filed 124,500–125,500, computed 130,000, gap 4,500");
    }

    @Test
    void a_total_may_be_too_large_for_its_parts() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 10", "a own 3", "b own 4")
                        .figure("city"))
                .isBounded("[7, 10] = [0, 0] + [7, 7]")
                .isContradictedBy("whole: filed 10, computed 7, gap 3 (certain)");
    }

    @Test
    void what_is_under_a_unit_may_contradict_its_parts() {
        assertThat(Batch.closed("city(a b)")
                        .say("city under 10", "a own 3", "b own 4", "city own 1")
                        .figure("city"))
                .isBounded("[8, 11] = [1, 1] + [7, 10]")
                .isContradictedBy("under: filed 10, computed 7, gap 3 (certain)");
    }

    @Test
    void a_unit_that_contradicts_itself_passes_nothing_down() {
        Batch batch = Batch.closed("city(a b)").say("city whole 2", "a own 3");
        assertThat(batch.figure("city"))
                .isBounded("[2, ∞) = [0, ∞) + [3, ∞)")
                .isContradictedBy("whole: filed 2, computed 3 or more, gap 1 (certain)");
        assertThat(batch.figure("b")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void a_contradicted_own_level_stays_as_it_came_up() {
        assertThat(Batch.closed("city(a b)")
                        .say("a own 3", "a own 9 by=city", "a whole 4")
                        .figure("a"))
                .isBounded("[4, 4] = [3, 9]")
                .isContradictedBy("own: said twice, 3 and 9, gap 6 (certain)");
    }

    @Test
    void a_contradicted_event_is_a_contradiction_of_its_unit() {
        Batch batch = Batch.closed("city!(a(v) b)")
                .say("a event 3 activity=x", "a event 5 activity=x by=city", "a whole 9", "city whole 10");
        assertThat(batch.figure("a"))
                .isBounded("[9, 9] = [3, ∞) + [0, ∞)")
                .isContradictedBy("event x: said twice, 3 and 5, gap 2 (certain)");
        assertThat(batch.figure("v")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void siblings_of_a_contradiction_are_bounded_by_its_hull() {
        Batch batch = Batch.closed("city!(a!(v w) b)").say("city whole 20", "a whole 10", "v own 3", "w own 4");
        assertThat(batch.figure("a"))
                .isBounded("[7, 10] = [0, 0] + [7, 7]")
                .isContradictedBy("whole: filed 10, computed 7, gap 3 (certain)");
        assertThat(batch.figure("b")).isBounded("[10, 13] = [10, 13]").isContradictedBy();
    }

    @Test
    void a_contradiction_is_not_narrowed_from_above() {
        Batch batch =
                Batch.closed("city!(a!(v w) b)").say("city whole 20", "a whole 10", "v own 3", "w own 4", "b own 12");
        assertThat(batch.figure("a")).isBounded("[7, 10] = [0, 0] + [7, 7]");
        assertThat(batch.figure("city"))
                .isBounded("[20, 20] = [0, 0] + [20, 20]")
                .isContradictedBy();
    }

    @Test
    void units_below_a_contradiction_still_narrow_their_own_parts() {
        Batch batch = Batch.closed("city!(a!(v w))").say("city whole 1", "a whole 10", "v own 3");
        assertThat(batch.figure("city")).isContradictedBy("whole: filed 1, computed 10, gap 9 (certain)");
        assertThat(batch.figure("w")).isBounded("[7, 7] = [7, 7]");
    }

    @Test
    void discrepancies_are_listed_in_the_order_event_own_under_whole() {
        assertThat(Batch.closed("city!(a)")
                        .say("city event 1 activity=y", "city event 2 activity=y by=a", "city event 4 activity=x")
                        .say("city event 1 activity=x by=a", "city own 0", "a own 5", "city under 1", "city whole 0")
                        .figure("city"))
                .isContradictedBy(
                        "event x: said twice, 1 and 4, gap 3 (certain)",
                        "event y: said twice, 1 and 2, gap 1 (certain)",
                        "own: filed 0, computed 2 or more, gap 2 (certain)",
                        "under: filed 1, computed 5, gap 4 (certain)",
                        "whole: filed 0, computed 1 or more, gap 1 (certain)");
    }

    @Test
    void contradicted_figures_are_found_depth_first() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("b own 3", "b own 4", "a own 5", "a own 6", "city whole 20")
                .run();
        assertThat(result.contradicted())
                .extracting(f -> f.unit().id() + " " + f.discrepancies())
                .containsExactly(
                        "city [whole: filed 20, computed 8–10, gap 10 (certain)]",
                        "a [own: said twice, 5 and 6, gap 1 (certain)]",
                        "b [own: said twice, 3 and 4, gap 1 (certain)]");
    }
}
