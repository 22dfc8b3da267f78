package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A total narrows the parts that it is made of. */
class NarrowingTest {
    @Test
    void a_county_that_left_a_blank_is_bounded_by_the_city_total() {
        Batch batch = Batch.closed("city!(a b c)").say("city whole 10", "a own 3", "b own 2至4", "c own _");
        assertThat(batch.figure("c")).isBounded("[3, 5] = [3, 5]").isContradictedBy();
        assertThat(batch.figure("b")).isBounded("[2, 4] = [2, 4]");
    }

    @Test
    void a_silent_own_level_is_bounded_by_the_total_and_the_units_below() {
        assertThat(Batch.closed("city(a b)")
                        .say("city whole 10", "a own 3", "b own 2至4")
                        .figure("city"))
                .isBounded("[10, 10] = [3, 5] + [5, 7]");
    }

    @Test
    void the_units_below_are_bounded_by_the_total_and_the_own_level() {
        Batch batch = Batch.closed("city(a b)").say("city whole 12.5万", "city own 1.34万");
        assertThat(batch.figure("city")).isBounded("[124500, 125500] = [13350, 13450] + [111050, 112150]");
        assertThat(batch.figure("a")).isBounded("[0, 112150] = [0, 112150]");
    }

    @Test
    void a_total_narrows_units_several_levels_below() {
        Batch batch = Batch.closed("province!(city!(town!(v w) b) c)")
                .say("province whole 20", "c own 5", "b own 6", "v own 7");
        assertThat(batch.figure("town")).isBounded("[9, 9] = [0, 0] + [9, 9]");
        assertThat(batch.figure("w")).isBounded("[2, 2] = [2, 2]");
    }

    @Test
    void a_total_narrows_what_was_stated_less_finely() {
        Batch batch = Batch.closed("city!(a b)").say("city whole 不超过30", "a own 20余", "b own 9");
        assertThat(batch.figure("a")).isBounded("[20, 21] = [20, 21]");
        assertThat(batch.figure("city")).isBounded("[29, 30] = [0, 0] + [29, 30]");
    }

    @Test
    void two_counties_that_left_blanks_share_what_the_total_leaves() {
        Batch batch = Batch.closed("city!(a b c)").say("city under 10", "a own 4", "b own _", "c own _");
        assertThat(batch.figure("b")).isBounded("[0, 6] = [0, 6]");
        assertThat(batch.figure("c")).isBounded("[0, 6] = [0, 6]");
    }
}
