package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown at its unit, with a reason, and added to nothing. */
class KeptTest {
    private static List<String> kept(RollUpResult result) {
        return result.kept().stream()
                .map(k -> k.statement().outcome().units() + " "
                        + k.statement().outcome().figure() + ", "
                        + k.reason().words())
                .toList();
    }

    @Test
    void figures_of_groups_that_cross_or_have_no_parent_in_common_are_kept() {
        RollUpResult crossing = Batch.closed("city!(a b c)")
                .say("a;b group 9 by=city", "b;c group 8 by=city", "a own 3")
                .run();
        assertThat(kept(crossing))
                .containsExactly("[a, b] 9, of several units together", "[b, c] 8, of several units together");
        assertThat(crossing.get("city", "materials_distributed")).isBounded("[3, ∞) = [0, 0] + [3, ∞)");
        RollUpResult apart =
                Batch.closed("city!(a(b) c)").say("b;c group 9 by=city").run();
        assertThat(kept(apart)).containsExactly("[b, c] 9, of several units together");
    }

    @Test
    void what_no_sum_is_made_of_is_not_shared_by_several_units() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a;b group 9 by=city indicator=satisfaction_index")
                .say("a event 9 activity=square organisers=a;b indicator=materials_received")
                .run();
        assertThat(kept(result)).containsExactly("[a] 9, of a joint activity", "[a, b] 9, of several units together");
    }

    @Test
    void a_joint_activity_without_a_unit_above_its_organisers_is_kept() {
        RollUpResult result = Batch.open("a b")
                .say("a event 30 activity=square organisers=a;b", "b own 4")
                .run();
        assertThat(kept(result)).containsExactly("[a] 30, of a joint activity");
        assertThat(result.get("a", "materials_distributed")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void an_organiser_that_is_in_no_tree_is_found() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a event 30 activity=square organisers=a;station", "b own 4")
                .run();
        assertThat(result.findings())
                .extracting(f -> f.toString())
                .containsExactly(
                        "error: column unit: Unit 'station' is not in the unit tree, so 'materials_distributed' 30"
                                + " was not added; expected the id of a unit of the tree");
    }

    @Test
    void an_unnamed_part_of_the_same_indicator_is_kept_and_bounds_it_from_below() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 至少2", "a own 3 part_of=materials_distributed", "b own 4 part_of=materials_distributed")
                .run();
        assertThat(kept(result)).containsExactly("[a] 3, part of another figure", "[b] 4, part of another figure");
        assertThat(result.get("a", "materials_distributed")).isBounded("[3, ∞) = [3, ∞)");
        assertThat(result.get("city", "materials_distributed")).isBounded("[7, ∞) = [0, 0] + [7, ∞)");
    }

    @Test
    void what_is_handed_over_is_listed_with_the_reason_and_shown_at_its_unit() {
        RollUpResult result = Batch.closed("city(a b)")
                .say("city own 10000 indicator=materials_received", "a own 300 indicator=materials_received")
                .run();
        assertThat(kept(result))
                .containsExactly("[a] 300, handed over between levels", "[city] 10000, handed over between levels");
        assertThat(result.get("city", "materials_received"))
                .isBounded("[0, ∞) = [10000, 10000] + [0, ∞)")
                .isQuoted("OPEN - of 10000");
        assertThat(result.get("a", "materials_received")).isBounded("[300, 300] = [300, 300]");
    }

    @Test
    void plans_and_cumulative_figures_are_listed_with_the_reason() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say(
                        "a own 30000多册 indicator=handbook_distributed basis=cumulative",
                        "a own 3 basis=planned",
                        "b own 4")
                .run();
        assertThat(kept(result)).containsExactly("[a] 30000多册, cumulative", "[a] 3, planned");
        assertThat(result.get("city", "handbook_distributed")).isBounded("[0, ∞) = [0, 0] + [0, ∞)");
        assertThat(result.get("city", "materials_distributed")).isBounded("[4, ∞) = [0, 0] + [4, ∞)");
    }
}
