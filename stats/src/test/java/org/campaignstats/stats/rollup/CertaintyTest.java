package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.campaignstats.core.figure.BoundsPolicy;
import org.junit.jupiter.api.Test;

/** A contradiction is certain where cautious bounds have one at the same unit about the same quantity. */
class CertaintyTest {
    @Test
    void a_contradiction_that_only_the_convention_makes_is_not_certain() {
        Batch batch = Batch.closed("city!(a)").say("city whole 1380余", "a own 1400");
        assertThat(batch.figure("city")).isContradictedBy("whole: filed 1,380–1,390, computed 1,400, gap 10");
        assertThat(batch.bounds(BoundsPolicy.CAUTIOUS).figure("city")).isContradictedBy();
    }

    @Test
    void a_contradiction_that_the_words_rule_out_is_certain() {
        assertThat(Batch.closed("city!(a)")
                        .say("city whole 1380余", "a own 1300")
                        .figure("city"))
                .isContradictedBy("whole: filed 1,380–1,390, computed 1,300, gap 80 (certain)");
    }

    @Test
    void under_cautious_bounds_every_contradiction_is_certain() {
        assertThat(Batch.closed("city!(a)")
                        .say("city whole 1380余", "a own 1300")
                        .bounds(BoundsPolicy.CAUTIOUS)
                        .figure("city"))
                .isContradictedBy("whole: filed 1,380 or more, computed 1,300, gap 80 (certain)");
    }

    @Test
    void a_contradiction_of_face_values_is_certain_only_where_the_words_rule_it_out() {
        assertThat(Batch.closed("city!(a)")
                        .say("city whole 1380余", "a own 1385")
                        .bounds(BoundsPolicy.FACE_VALUE)
                        .figure("city"))
                .isContradictedBy("whole: filed 1,380, computed 1,385, gap 5");
    }

    @Test
    void each_event_is_certain_by_itself() {
        assertThat(Batch.closed("city!(a)")
                        .say("city event 40余 activity=x", "city event 60 activity=x by=a")
                        .say("city event 40余 activity=y", "city event 30 activity=y by=a")
                        .figure("city"))
                .isContradictedBy(
                        "event x: said twice, 40–50 and 60, gap 10",
                        "event y: said twice, 30 and 40–50, gap 10 (certain)");
    }

    @Test
    void cautious_bounds_can_show_what_the_hull_of_a_conventional_contradiction_hides() {
        Batch batch = Batch.closed("city!(town!(v))").say("city whole 1385", "town whole 1380余", "v own 1500");
        assertThat(batch.figure("town")).isContradictedBy("whole: filed 1,380–1,390, computed 1,500, gap 110");
        assertThat(batch.figure("city")).isContradictedBy();
        batch.bounds(BoundsPolicy.CAUTIOUS);
        assertThat(batch.figure("town")).isContradictedBy();
        assertThat(batch.figure("city")).isContradictedBy("whole: filed 1,385, computed 1,500, gap 115 (certain)");
    }
}
