package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

/** Keys of a breakdown, indicators within indicators, and 其中, as they bound what they are parts of. */
class PartsTest {
    private static final String FOOD = " breakdown=kind=food";
    private static final String TOYS = " breakdown=kind=toys";
    private static final String BOOKS = " indicator=handbook_distributed";

    private static RolledFigure figure(Batch batch, String unit, String breakdown) {
        return batch.run().figures(UnitId.of(unit)).stream()
                .filter(f ->
                        f.key().breakdown().map(Breakdown::toString).orElse("").equals(breakdown))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keys_of_a_dimension_bound_the_total_by_their_sum() {
        Batch batch = Batch.closed("city!(a b)").say("a own 至少3", "a own 4" + FOOD, "a own 5" + TOYS, "b own 2" + TOYS);
        assertThat(batch.figure("a")).isBounded("[9, ∞) = [9, ∞)").isContradictedBy();
        assertThat(batch.figure("city")).isBounded("[11, ∞) = [0, 0] + [11, ∞)");
    }

    @Test
    void a_key_is_at_most_what_the_other_keys_leave_of_the_total() {
        Batch batch = Batch.closed("city!(a b)").say("a own 9", "a own 4" + FOOD, "a own _" + TOYS);
        assertThat(figure(batch, "a", "kind=toys")).isBounded("[0, 5] = [0, 5]");
        assertThat(figure(batch, "b", "kind=toys")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void keys_that_are_all_there_give_the_total_and_what_is_left_of_it() {
        Batch given = Batch.closed("city!(a b)").say("a own _ complete", "a own 4" + FOOD, "a own 5" + TOYS);
        assertThat(given.figure("a")).isBounded("[9, 9] = [9, 9]").isQuoted("IMPLIED 9 of -");
        Batch left = Batch.closed("city!(a b)").say("a own 9 complete", "a own 4" + FOOD, "a own _" + TOYS);
        assertThat(figure(left, "a", "kind=toys")).isBounded("[5, 5] = [5, 5]");
    }

    @Test
    void an_exhaustive_breakdown_that_falls_eleven_short_of_its_total_is_a_discrepancy_of_eleven() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a whole 54189 complete", "a whole 30000至30000" + FOOD, "a whole 24178" + TOYS);
        assertThat(batch.figure("a"))
                .isBounded("[54178, 54189] = [0, ∞)")
                .isContradictedBy("breakdown kind: filed 54,189, computed 54,178, gap 11 (certain)");
    }

    @Test
    void keys_that_exceed_their_total_contradict_it_once() {
        Batch batch = Batch.closed("city!(a b)").say("a own 8", "a own 4" + FOOD, "a own 5" + TOYS, "b own 1");
        assertThat(batch.figure("a"))
                .isBounded("[8, ∞) = [8, ∞)")
                .isContradictedBy("breakdown kind: filed 8, computed 9 or more, gap 1 (certain)");
        assertThat(batch.run().contradicted()).hasSize(1);
    }

    @Test
    void a_complete_total_says_nothing_of_loose_parts_beside_its_keys() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a own 9 complete", "a own 4" + FOOD, "a own 5" + TOYS)
                .say("a own 2 indicator=网上 part_of=materials_distributed measure=份");
        assertThat(batch.figure("a")).isBounded("[9, 9] = [9, 9]").isContradictedBy();
    }

    @Test
    void loose_parts_bound_by_the_largest_and_sum_where_they_are_all_there() {
        String[] parts = {
            "a own 4 indicator=甲 part_of=materials_distributed measure=份",
            "a own 5 indicator=乙 part_of=materials_distributed measure=份"
        };
        assertThat(Batch.closed("city!(a b)").say("a own _").say(parts).figure("a"))
                .isBounded("[5, ∞) = [5, ∞)");
        assertThat(Batch.closed("city!(a b)").say("a own _ complete").say(parts).figure("a"))
                .isBounded("[9, 9] = [9, 9]");
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 20 complete")
                        .say(parts)
                        .figure("a"))
                .isContradictedBy("breakdown 乙;甲: filed 20, computed 9, gap 11 (certain)");
    }

    @Test
    void a_part_in_another_measure_bounds_nothing() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 3", "a own 40箱 indicator=礼盒 part_of=materials_distributed")
                        .figure("a"))
                .isBounded("[3, 3] = [3, 3]")
                .isContradictedBy();
    }

    @Test
    void handbooks_are_within_materials_wherever_they_are_reported() {
        Batch batch =
                Batch.closed("city!(a b)").say("a own 至少3", "a own 40册" + BOOKS, "city whole 100", "b own _" + BOOKS);
        assertThat(batch.figure("a")).isBounded("[40, 100] = [40, 100]");
        assertThat(batch.figure("b", "handbook_distributed")).isBounded("[0, 60] = [0, 60]");
        assertThat(batch.figure("city", "handbook_distributed")).isBounded("[40, 100] = [0, 0] + [40, 100]");
    }

    @Test
    void parts_of_parts_bound_through_both() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a own 50", "a own _" + BOOKS)
                .say("a own 7 indicator=漫画 part_of=handbook_distributed measure=册")
                .say("b own _", "b own 8 indicator=漫画 part_of=handbook_distributed measure=册");
        assertThat(batch.figure("a", "handbook_distributed")).isBounded("[7, 50] = [7, 50]");
        assertThat(batch.figure("b")).isBounded("[8, ∞) = [8, ∞)");
    }

    @Test
    void a_part_of_an_event_bounds_the_event() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a event 至少3 activity=x", "a event 40册 activity=x part_of=materials_distributed" + BOOKS)
                .say("a event 2 activity=y");
        assertThat(batch.figure("a")).isBounded("[42, ∞) = [42, ∞)");
        assertThat(Batch.closed("city!(a b)")
                        .say("a event 3 activity=x", "a event 4 activity=x part_of=materials_distributed")
                        .figure("a"))
                .isContradictedBy("event x: filed 3, computed 4 or more, gap 1 (certain)");
    }

    @Test
    void a_part_that_is_told_of_an_own_level_shows_that_there_is_one() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 3", "b own 4", "city own 5" + FOOD)
                        .figure("city"))
                .isBounded("[12, ∞) = [5, ∞) + [7, 7]")
                .isContradictedBy();
    }

    @Test
    void parts_of_each_other_in_a_circle_say_nothing_more() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a own 3 indicator=甲 part_of=乙 measure=份", "a own 5 indicator=乙 part_of=甲 measure=份");
        assertThat(batch.run().figures("a")).hasSize(2);
    }

    @Test
    void distinct_keys_may_overlap_unless_they_are_said_not_to() {
        String staff = " indicator=staff_participating_count";
        assertThat(Batch.closed("city!(a b)")
                        .say("a own _" + staff, "a own 4" + staff + FOOD, "a own 5" + staff + TOYS)
                        .figure("a", "staff_participating_count"))
                .isBounded("[5, ∞) = [5, ∞)");
        assertThat(Batch.closed("city!(a b)")
                        .say("a own _ complete" + staff, "a own 4" + staff + FOOD, "a own 5" + staff + TOYS)
                        .figure("a", "staff_participating_count"))
                .isBounded("[9, 9] = [9, 9]");
    }
}
