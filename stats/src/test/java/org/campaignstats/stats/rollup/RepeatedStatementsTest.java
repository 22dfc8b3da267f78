package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same thing said several times, by one filer or by several. */
class RepeatedStatementsTest {
    @Test
    void statements_that_agree_are_met() {
        assertThat(Batch.closed("city(a b)")
                        .say("a own 3至5", "a own 4至9 by=city", "a own _ by=b")
                        .figure("a"))
                .isBounded("[4, 5] = [4, 5]")
                .isContradictedBy();
    }

    @Test
    void statements_that_contradict_each_other_leave_their_hull() {
        assertThat(Batch.closed("city(a b)")
                        .say("a own 3", "a own 9 by=city", "a own 5 by=b")
                        .figure("a"))
                .isBounded("[3, 9] = [3, 9]")
                .isContradictedBy("own: said twice, 3 and 9, gap 6 (certain)");
    }

    @Test
    void what_says_nothing_does_not_widen_the_hull() {
        assertThat(Batch.closed("city(a b)")
                        .say("a own 3", "a own 5 by=city", "a own _ by=b")
                        .figure("a"))
                .isBounded("[3, 5] = [3, 5]");
    }

    @Test
    void open_ends_widen_the_hull() {
        assertThat(Batch.closed("city(a b)")
                        .say("a own 4至5", "a own 至少7 by=city")
                        .figure("a"))
                .isBounded("[4, ∞) = [4, ∞)")
                .isContradictedBy("own: said twice, 4–5 and 7 or more, gap 2 (certain)");
    }

    @Test
    void totals_are_settled_among_themselves_and_then_met_with_the_parts() {
        RolledFigure city = Batch.closed("city!(a b)")
                .say("city whole 3", "city whole 5 by=a", "a own 1", "b own 3")
                .figure("city");
        assertThat(city)
                .isBounded("[4, 4] = [0, 0] + [4, 4]")
                .isContradictedBy("whole: said twice, 3 and 5, gap 2 (certain)");
        assertThat(city.discrepancies().get(0).gap()).isEqualTo("2");
        assertThat(city.discrepancies().get(0).saidTwice()).isTrue();
    }

    @Test
    void figures_of_the_units_below_are_settled_among_themselves_too() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city under 3", "city under 5 by=a", "a own 1", "b own 3")
                        .figure("city"))
                .isBounded("[4, 4] = [0, 0] + [4, 4]")
                .isContradictedBy("under: said twice, 3 and 5, gap 2 (certain)");
    }

    @Test
    void totals_can_contradict_each_other_and_the_parts() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 3", "city whole 5 by=a", "a own 4", "b own 5")
                        .figure("city"))
                .isBounded("[3, 9] = [0, 0] + [9, 9]")
                .isContradictedBy(
                        "whole: said twice, 3 and 5, gap 2 (certain)", "whole: filed 3–5, computed 9, gap 4 (certain)");
    }
}
