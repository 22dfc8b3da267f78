package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which filings and which of their outcomes count. */
class FilingsTest {
    private static List<String> kept(RollUpResult result) {
        return result.kept().stream()
                .map(k -> k.statement().outcome().unit() + " "
                        + k.statement().outcome().figure() + ", "
                        + k.reason().words())
                .toList();
    }

    @Test
    void a_later_revision_replaces_the_whole_filing() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 5 revision=2", "a own 3 revision=1", "a whole 9", "b own 4 indicator=meeting_count by=a")
                .run();
        assertThat(result.get("a", "materials_distributed")).isBounded("[5, 5] = [5, 5]");
        assertThat(result.keys()).hasToString("[2011 materials_distributed (份)]");
    }

    @Test
    void a_revision_replaces_nothing_of_another_filer_or_campaign() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 5 revision=2", "b own 3", "a own 7 by=b indicator=meeting_count", "a own 8 campaign=2010")
                .run();
        assertThat(result.figures("city"))
                .extracting(f -> f.key() + " " + f.bounds())
                .containsExactly(
                        "2010 materials_distributed (份) [8, ∞)",
                        "2011 meeting_count (次) [7, ∞)",
                        "2011 materials_distributed (份) [8, 8]");
    }

    @Test
    void a_correction_replaces_only_the_outcomes_that_it_names() {
        RollUpResult result = Batch.closed("city!(a(v) b)")
                .say("a own 3", "a whole 9", "a own 6 indicator=meeting_count", "a own 5 kind=correction")
                .run();
        assertThat(result.get("a", "materials_distributed")).isBounded("[9, 9] = [5, 5] + [4, 4]");
        assertThat(result.get("a", "meeting_count")).isBounded("[6, ∞) = [6, 6] + [0, ∞)");
    }

    @Test
    void a_correction_without_a_measure_means_that_of_the_indicator() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a whole 12000份", "a whole 11000 revision=2 kind=correction")
                        .figure("a"))
                .isQuoted("FILED 11000 of -")
                .isContradictedBy();
    }

    @Test
    void a_correction_replaces_one_activity_of_several() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a event 3 activity=x", "a event 4 activity=y", "a event 9 activity=y kind=correction")
                        .figure("a"))
                .isBounded("[12, ∞) = [12, ∞)")
                .isContradictedBy();
    }

    @Test
    void a_correction_of_another_filer_replaces_nothing() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 3", "a own 5 kind=correction by=b")
                        .figure("a"))
                .isContradictedBy("own: said twice, 3 and 5, gap 2 (certain)");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, '[5, 5]'", "1, 2, '[5, 5]'", "2, 2, '[5, 5]'", "3, 2, '[3, 3]'"})
    void a_correction_counts_from_the_revision_of_the_report_on(int report, int correction, String expected) {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 3 revision=" + report, "a own 5 kind=correction revision=" + correction)
                        .figure("a")
                        .bounds())
                .hasToString(expected);
    }

    @Test
    void a_later_correction_replaces_an_earlier_one() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 7 kind=correction revision=3", "a own 3", "a own 5 kind=correction revision=2")
                        .figure("a"))
                .isBounded("[7, 7] = [7, 7]");
    }

    @Test
    void a_plan_is_kept_and_never_added() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 3", "a own 100 kind=plan revision=2", "b own 200 kind=plan")
                .run();
        assertThat(result.get("a", "materials_distributed")).isBounded("[3, 3] = [3, 3]");
        assertThat(result.get("b", "materials_distributed")).isBounded("[0, ∞) = [0, ∞)");
        assertThat(kept(result)).containsExactly("a 100, planned", "b 200, planned");
    }

    @Test
    void of_plans_too_the_latest_revision_counts() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 100 kind=plan revision=2", "a own 90 kind=plan")
                .run();
        assertThat(kept(result)).containsExactly("a 100, planned");
    }

    @Test
    void planned_and_cumulative_outcomes_are_kept_and_not_added() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 3", "a own 30000多册 basis=cumulative by=city", "b own 9 basis=planned")
                .run();
        assertThat(result.get("city", "materials_distributed")).isBounded("[3, ∞) = [0, 0] + [3, ∞)");
        assertThat(result.get("a", "materials_distributed")).isContradictedBy();
        assertThat(kept(result)).containsExactly("a 30000多册, cumulative", "b 9, planned");
    }

    @Test
    void a_total_that_is_kept_leaves_no_room_for_a_rest() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3", "a whole 30 basis=cumulative", "b whole 9 kind=plan");
        assertThat(batch.figure("a")).isBounded("[3, 3] = [3, 3]");
        assertThat(batch.silence(Silence.ZERO).figure("b")).isBounded("[0, 0] = [0, 0]");
    }

    @Test
    void a_stock_is_added_over_units_even_where_it_is_called_cumulative() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 30 indicator=model_enterprise_stock basis=cumulative")
                .say("b own 4 indicator=model_enterprise_stock")
                .run();
        assertThat(result.get("city", "model_enterprise_stock"))
                .isBounded("[34, 34] = [0, 0] + [34, 34]")
                .isQuoted("SUM 34 of 34");
        assertThat(result.kept()).isEmpty();
    }

    @Test
    void a_planned_stock_is_kept() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 30 indicator=model_enterprise_stock basis=planned")
                .run();
        assertThat(result.get("a", "model_enterprise_stock")).isBounded("[0, ∞) = [0, ∞)");
        assertThat(kept(result)).containsExactly("a 30, planned");
    }

    @Test
    void an_outcome_about_nobody_in_the_tree_is_a_finding() {
        RollUpResult result = Batch.closed("city!(a b)")
                .say("a own 3", "z own 1380余份 by=a row=7", "a;y group 9 by=city row=8")
                .run();
        assertThat(result.findings())
                .extracting(f -> f.code() + " " + f)
                .containsExactly(
                        "unit-unknown error: reports.csv row 7, column unit: Unit 'z' is not in the unit tree, so"
                                + " 'materials_distributed' 1380余份 was not added; expected the id of a unit of the tree",
                        "unit-unknown error: reports.csv row 8, column unit: Unit 'y' is not in the unit tree, so"
                                + " 'materials_distributed' 9 was not added; expected the id of a unit of the tree");
        assertThat(result.get("a", "materials_distributed")).isBounded("[3, 3] = [3, 3]");
    }

    @Test
    void a_filer_that_is_not_in_the_tree_may_tell_of_units_that_are() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3 by=province");
        assertThat(batch.run().findings()).isEmpty();
        assertThat(batch.figure("a")).isBounded("[3, 3] = [3, 3]").isCovered("1: by other a");
    }
}
