package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the own level and the units below come from. */
class RolledPartTest {
    @Test
    void what_was_said_is_as_stated() {
        RolledFigure city =
                Batch.closed("city(a b)").say("city own 3", "city under 4").figure("city");
        assertThat(city.own()).hasToString("3, as stated");
        assertThat(city.under()).hasToString("4, as stated");
    }

    @Test
    void an_own_level_that_is_not_expected_is_none() {
        RolledFigure city = Batch.closed("city!(a b)").say("a own 3", "b own 4").figure("city");
        assertThat(city.own()).hasToString("0, none");
        assertThat(city.under()).hasToString("7, sum");
    }

    @Test
    void what_a_total_leaves_is_by_difference() {
        RolledFigure city =
                Batch.closed("city(a b)").say("city whole 10", "a own 3").figure("city");
        assertThat(city.own()).hasToString("0–7, by difference");
        assertThat(city.under()).hasToString("3–10, by difference");
    }

    @Test
    void what_nothing_bounds_is_not_stated() {
        RolledFigure city = Batch.closed("city(a b)").say("a own _").figure("city");
        assertThat(city.own()).hasToString("unknown, not stated");
        assertThat(city.under()).hasToString("unknown, not stated");
    }
}
