package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures of several units together, and of activities that several units held: each counted once. */
class SharedFiguresTest {
    private static final String JOINT = " activity=square organisers=city;a";

    // ---- joint activities

    @Test
    void two_organisers_that_both_counted_a_joint_activity_overlap_by_no_more_than_it() {
        RolledFigure city = Batch.closed("city(a)")
                .say("city own 1000", "a own 500", "city event 300" + JOINT)
                .figure("city");
        assertThat(city)
                .isBounded("[1200, 1500] = [1000, 1000] + [500, 500]")
                .isQuoted("OPEN - of 1500")
                .isContradictedBy();
    }

    @Test
    void an_overlap_of_which_no_figure_is_known_leaves_the_largest_up_to_the_sum() {
        assertThat(Batch.closed("city(a)")
                        .say("city own 1000", "a own 500", "city event _" + JOINT)
                        .figure("city"))
                .isBounded("[1000, 1500] = [1000, 1000] + [500, 500]");
    }

    @Test
    void a_joint_activity_that_no_organiser_counted_is_one_part_of_the_sum() {
        RolledFigure city = Batch.closed("city!(a b c)")
                .say("b event 30 activity=square organisers=a;b", "c own 4")
                .figure("city");
        assertThat(city).isBounded("[34, ∞) = [0, 0] + [34, ∞)").isQuoted("OPEN - of 34");
    }

    @Test
    void one_organiser_that_counted_it_holds_it() {
        assertThat(Batch.closed("city!(a b)")
                        .say("b event 30 activity=square organisers=a;b", "a own 100", "b event 2 activity=quiz")
                        .figure("city"))
                .isBounded("[102, ∞) = [0, 0] + [102, ∞)");
    }

    @Test
    void the_total_is_never_below_the_joint_figure() {
        assertThat(Batch.closed("city!(a b)")
                        .say("b event 30 activity=square organisers=a;b", "a own 10", "b own 5")
                        .figure("city"))
                .isBounded("[30, 45] = [0, 0] + [30, 45]")
                .isContradictedBy();
    }

    @Test
    void organisers_may_have_counted_a_share_of_it_each() {
        assertThat(Batch.closed("city!(a b)")
                        .say("b event 30 activity=square organisers=a;b", "a own 20", "b own 25")
                        .figure("city"))
                .isBounded("[30, 45] = [0, 0] + [30, 45]");
    }

    @Test
    void a_joint_activity_is_known_by_its_id_and_its_organisers_whoever_files_it() {
        Batch batch = Batch.closed("city!(a b)")
                .say("a event 30 activity=square organisers=a;b", "b event 30余 activity=square organisers=b;a");
        assertThat(batch.figure("city")).isBounded("[30, ∞) = [0, 0] + [30, ∞)").isContradictedBy();
        batch.say("city event 50 activity=square organisers=a;b");
        assertThat(batch.figure("city")).isContradictedBy("event square: said twice, 30 and 50, gap 20 (certain)");
    }

    @Test
    void a_joint_activity_of_three_is_counted_at_most_twice_too_often() {
        assertThat(Batch.closed("province!(city!(a b) town)")
                        .say("a own 100", "b own 100", "town own 100")
                        .say("a event 40 activity=square organisers=a;b;town")
                        .figure("province"))
                .isBounded("[220, 300] = [0, 0] + [220, 300]");
        assertThat(Batch.closed("province!(city!(a b) town)")
                        .say("a own 100", "b own 100", "town own 100")
                        .say("a event 40 activity=square organisers=a;b;town")
                        .figure("city"))
                .isBounded("[160, 200] = [0, 0] + [160, 200]");
    }

    @Test
    void activities_of_other_pairs_overlap_apart() {
        assertThat(Batch.closed("city!(a b c d)")
                        .say("a own 10", "b own 20", "c own 30", "d own 40")
                        .say("a event _ activity=x organisers=a;b", "c event _ activity=y organisers=c;d")
                        .figure("city"))
                .isBounded("[60, 100] = [0, 0] + [60, 100]");
    }

    @Test
    void a_total_above_a_joint_activity_leaves_its_parts_what_they_may_share() {
        Batch batch = Batch.closed("city!(a b)")
                .say("city whole 100", "a own 80", "b own _", "a event 30 activity=square organisers=a;b");
        assertThat(batch.figure("b")).isBounded("[20, 50] = [20, 50]");
    }

    @Test
    void an_own_level_that_is_not_expected_is_not_made_by_a_joint_activity() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city event 30" + JOINT, "a own 3", "b own 4")
                        .figure("city"))
                .isBounded("[30, 37] = [0, 0] + [7, 7]")
                .isQuoted("OPEN - of 7");
    }

    @Test
    void a_joint_figure_of_distinct_things_raises_the_largest_only() {
        String staff = " indicator=staff_participating_count";
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 10" + staff, "b own 20" + staff)
                        .say("a event 25 activity=square organisers=a;b" + staff)
                        .figure("city", "staff_participating_count"))
                .isBounded("[25, 30] = [0, 0] + [25, 30]");
    }

    // ---- groups

    @Test
    void a_figure_of_several_units_together_is_their_sum() {
        Batch batch = Batch.closed("city!(a b c)").say("a;b group 9 by=city", "a own 3", "c own 5");
        assertThat(batch.figure("city"))
                .isBounded("[14, 14] = [0, 0] + [14, 14]")
                .isQuoted("SUM 14 of 14");
        assertThat(batch.figure("b")).isBounded("[6, 6] = [6, 6]");
        assertThat(batch.run().kept()).isEmpty();
    }

    @Test
    void groups_within_groups_bound_each_other() {
        Batch batch = Batch.closed("city!(a b c d)")
                .say("a;b;c group 20 by=city", "b;c group 9 by=city", "b own 至少4", "d own 1");
        assertThat(batch.figure("city")).isBounded("[21, 21] = [0, 0] + [21, 21]");
        assertThat(batch.figure("a")).isBounded("[11, 11] = [11, 11]");
        assertThat(batch.figure("c")).isBounded("[0, 5] = [0, 5]");
    }

    @Test
    void a_group_that_its_units_contradict_is_told_at_the_unit_above() {
        Batch batch = Batch.closed("city!(a b c)").say("b;a group 9 by=city", "a own 3", "b own 5", "c own _");
        assertThat(batch.figure("city"))
                .isBounded("[8, ∞) = [0, 0] + [8, ∞)")
                .isContradictedBy("group a;b: filed 9, computed 8, gap 1 (certain)");
        assertThat(batch.figure("a")).isBounded("[3, 3] = [3, 3]").isContradictedBy();
    }

    @Test
    void a_group_said_twice_is_one_thing() {
        assertThat(Batch.closed("city!(a b c)")
                        .say("a;b group 9 by=city", "b;a group 9至12 by=c")
                        .figure("city"))
                .isBounded("[9, ∞) = [0, 0] + [9, ∞)");
    }

    @Test
    void the_silence_of_a_unit_in_a_group_is_not_zero() {
        assertThat(Batch.closed("city!(a b c)")
                        .silence(Silence.ZERO)
                        .say("a;b group 9 by=city", "a own 3")
                        .figure("b"))
                .isBounded("[6, 6] = [6, 6]");
    }
}
