package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** whole = own + under, under = the sum of the wholes below, and what each is where nothing was said. */
class OwnAndWholeTest {
    @Test
    void a_unit_without_units_under_it_is_its_own_level() {
        assertThat(Batch.closed("city(a b)").say("a own 3").figure("a")).isBounded("[3, 3] = [3, 3]");
    }

    @Test
    void a_total_leaves_room_for_levels_below_a_unit_that_are_not_modelled() {
        assertThat(Batch.closed("city(a b)").say("a own 3", "a whole 10").figure("a"))
                .isBounded("[10, 10] = [3, 3]")
                .isContradictedBy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a whole _", "a under _", "a whole _ by=city", "a under _ by=b"})
    void even_a_blank_total_leaves_room_by_whomever(String total) {
        assertThat(Batch.closed("city(a b)").say("a own 3", total).figure("a")).isBounded("[3, ∞) = [3, 3]");
    }

    @Test
    void a_total_alone_bounds_the_own_level_from_above_only() {
        assertThat(Batch.closed("city(a b)").say("a whole 10").figure("a")).isBounded("[10, 10] = [0, 10]");
    }

    @Test
    void what_is_under_a_unit_without_units_bounds_its_rest() {
        assertThat(Batch.closed("city(a b)").say("a own 3", "a under 2至4").figure("a"))
                .isBounded("[5, 7] = [3, 3]");
    }

    @Test
    void a_total_is_the_own_level_and_the_units_below() {
        Batch batch =
                Batch.closed("city(town(v w) b)").say("city own 1", "town own 2", "v own 3", "w own 4", "b own 5");
        assertThat(batch.figure("town")).isBounded("[9, 9] = [2, 2] + [7, 7]");
        assertThat(batch.figure("city")).isBounded("[15, 15] = [1, 1] + [14, 14]");
    }

    @Test
    void an_own_level_that_is_not_expected_is_zero() {
        assertThat(Batch.closed("city!(a b)").say("a own 3", "b own 4").figure("city"))
                .isBounded("[7, 7] = [0, 0] + [7, 7]");
        assertThat(Batch.closed("city(a! b)").say("b own 4").figure("a")).isBounded("[0, 0] = [0, 0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"city own _", "city own _ by=a", "city event _", "city event _ activity=square"})
    void even_a_blank_about_an_own_level_that_is_not_expected_stands(String blank) {
        assertThat(Batch.closed("city!(a b)").say("a own 3", "b own 4", blank).figure("city"))
                .isBounded("[7, ∞) = [0, ∞) + [7, 7]");
    }

    @Test
    void a_figure_of_an_own_level_that_is_not_expected_stands() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 3", "b own 4", "city own 2")
                        .figure("city"))
                .isBounded("[9, 9] = [2, 2] + [7, 7]");
    }

    @Test
    void a_total_says_nothing_of_an_own_level_that_is_not_expected() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 9", "city under _")
                        .figure("city"))
                .isBounded("[9, 9] = [0, 0] + [9, 9]");
    }

    @Test
    void an_own_level_that_is_expected_and_silent_is_unknown() {
        Batch batch = Batch.closed("city(a b)").say("a own 3").file("city", "b");
        assertThat(batch.figure("b")).isBounded("[0, ∞) = [0, ∞)");
        assertThat(batch.figure("city")).isBounded("[3, ∞) = [0, ∞) + [3, ∞)");
    }

    @Test
    void an_own_level_expected_if_filed_is_zero_for_a_unit_that_did_not_file() {
        Batch batch = Batch.closed("city?(a)").say("a own 3");
        assertThat(batch.figure("city")).isBounded("[3, 3] = [0, 0] + [3, 3]");
        assertThat(batch.file("city").figure("city")).isBounded("[3, ∞) = [0, ∞) + [3, 3]");
    }

    @Test
    void a_figure_of_the_units_below_is_met_with_their_sum() {
        assertThat(Batch.closed("city(a b)")
                        .say("city under 5至8", "a own 3", "b own 4至9")
                        .figure("city"))
                .isBounded("[7, ∞) = [0, ∞) + [7, 8]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "大量", "多次"})
    void a_blank_or_vague_county_leaves_the_city_open_above(String figure) {
        RolledFigure city =
                Batch.closed("city!(a b)").say("a own 3", "b own " + figure).figure("city");
        assertThat(city).isBounded(figure.equals("_") ? "[3, ∞) = [0, 0] + [3, ∞)" : "[4, ∞) = [0, 0] + [4, ∞)");
    }
}
