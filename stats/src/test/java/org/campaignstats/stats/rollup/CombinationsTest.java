package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.combination.Part;
import org.junit.jupiter.api.Test;

/** Every kind of indicator over a tree, on cases worked out by hand. */
class CombinationsTest {
    private static final String STAFF = " indicator=staff_participating_count";
    private static final String RATE = " indicator=complaint_resolution_rate";
    private static final String RESOLVED = " indicator=complaint_resolved";
    private static final String RECEIVED = " indicator=complaint_received";
    private static final String SCORE = " indicator=satisfaction_index";

    private static RolledFigure staff(String unit, String... lines) {
        return Batch.closed("city!(a b)").say(lines).figure(unit, "staff_participating_count");
    }

    private static RolledFigure rate(String unit, String... lines) {
        return Batch.closed("city!(a b)").say(lines).figure(unit, "complaint_resolution_rate");
    }

    // ---- distinct

    @Test
    void distinct_counts_lie_between_the_largest_and_the_sum() {
        assertThat(staff("city", "a own 30" + STAFF, "b own 40" + STAFF))
                .isBounded("[40, 70] = [0, 0] + [40, 70]")
                .isQuoted("OPEN - of -");
    }

    @Test
    void distinct_counts_of_a_total_bound_their_parts_from_above_and_below() {
        String[] said = {"city whole 50" + STAFF, "a own 30" + STAFF, "b own 至少1" + STAFF};
        assertThat(staff("city", said))
                .isBounded("[50, 50] = [0, 0] + [50, 50]")
                .isQuoted("FILED 50 of -");
        assertThat(staff("b", said)).isBounded("[20, 50] = [20, 50]");
    }

    @Test
    void a_part_that_is_larger_than_the_whole_contradicts_it() {
        assertThat(staff("city", "city whole 1380余" + STAFF, "a own 2000" + STAFF))
                .isContradictedBy("whole: filed 1,380–1,390, computed 2,000 or more, gap 610");
    }

    @Test
    void distinct_counts_are_exact_where_the_filings_say_that_they_do_not_overlap() {
        assertThat(staff("city", "city whole _ complete" + STAFF, "a own 30" + STAFF, "b own 40" + STAFF))
                .isBounded("[70, 70] = [0, 0] + [70, 70]");
        assertThat(staff("city", "city under _ complete" + STAFF, "a own 30" + STAFF, "b own 40" + STAFF))
                .isBounded("[70, 70] = [0, 0] + [70, 70]");
    }

    @Test
    void distinct_events_bound_the_own_level_by_the_largest_and_complete_ones_by_the_sum() {
        assertThat(staff("a", "a event 3 activity=x" + STAFF, "a event 4 activity=y" + STAFF))
                .isBounded("[4, ∞) = [4, ∞)");
        assertThat(staff(
                        "a",
                        "a event 3 activity=x" + STAFF,
                        "a event 4 activity=y" + STAFF,
                        "a own _ complete" + STAFF))
                .isBounded("[7, 7] = [7, 7]");
    }

    // ---- stock

    @Test
    void stocks_add_up_over_units() {
        String stock = " indicator=model_enterprise_stock";
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 30" + stock + " basis=cumulative", "b own 40" + stock)
                        .figure("city", "model_enterprise_stock"))
                .isBounded("[70, 70] = [0, 0] + [70, 70]")
                .isQuoted("SUM 70 of 70");
    }

    // ---- rate

    @Test
    void a_rate_is_its_numerator_by_its_denominator_and_never_the_mean_of_rates() {
        String[] said = {
            "a own 97.4%" + RATE, "a own 974" + RESOLVED, "a own 1000" + RECEIVED,
            "b own 50%" + RATE, "b own 5" + RESOLVED, "b own 10" + RECEIVED
        };
        assertThat(rate("city", said))
                .isBounded("[96.930693069306, 96.930693069307] = [0, 100] + [96.930693069306, 96.930693069307]")
                .isQuoted("IMPLIED 96.93 of -")
                .isContradictedBy();
        assertThat(rate("a", said)).isBounded("[97.4, 97.4] = [97.4, 97.4]");
    }

    @Test
    void rates_without_numerators_are_weighted_by_their_denominators() {
        assertThat(rate(
                        "city",
                        "a own 97.4%" + RATE,
                        "a own 1000" + RECEIVED,
                        "b own 50%" + RATE,
                        "b own 10" + RECEIVED))
                .isBounded("[96.876237623762, 96.985148514852] = [0, 100] + [96.876237623762, 96.985148514852]");
    }

    @Test
    void rates_alone_lie_between_the_smallest_and_the_largest_and_a_missing_one_leaves_the_range() {
        assertThat(rate("city", "a own 97.4%" + RATE, "b own 50%" + RATE))
                .isBounded("[49.5, 97.45] = [0, 100] + [49.5, 97.45]");
        assertThat(rate("city", "a own 97.4%" + RATE)).isBounded("[0, 100] = [0, 100] + [0, 100]");
    }

    @Test
    void a_denominator_that_may_be_zero_leaves_the_range_and_one_that_is_zero_gives_no_rate() {
        RolledFigure open = rate("a", "a own _" + RATE, "a own 0至5" + RESOLVED, "a own 0至9" + RECEIVED);
        assertThat(open).isBounded("[0, 100] = [0, 100]");
        assertThat(open.kind()).isEqualTo(FigureKind.OPEN);
        RolledFigure none = rate("a", "a own _" + RATE, "a own 0" + RESOLVED, "a own 0" + RECEIVED);
        assertThat(none).isBounded("[0, 100] = [0, 100]");
        assertThat(none.kind()).isEqualTo(FigureKind.UNDEFINED);
        assertThat(none).hasToString("no rate: its denominator is zero");
    }

    @Test
    void a_part_with_a_denominator_of_zero_does_not_count() {
        assertThat(rate("city", "a own 97.4%" + RATE, "a own 1000" + RECEIVED, "b own _" + RATE, "b own 0" + RECEIVED))
                .isBounded("[97.35, 97.45] = [0, 100] + [97.35, 97.45]");
    }

    @Test
    void a_printed_rate_that_its_numerator_and_denominator_do_not_give_is_a_discrepancy() {
        assertThat(rate("a", "a own 97.4%" + RATE, "a own 500" + RESOLVED, "a own 1000" + RECEIVED))
                .isBounded("[50, 97.45] = [50, 97.45]")
                .isContradictedBy("own: filed 97.35–97.45, computed 50, gap 47.35");
        assertThat(rate("a", "a whole 97.4%" + RATE, "a whole 500" + RESOLVED, "a whole 1000" + RECEIVED))
                .isBounded("[50, 97.45] = [0, 100]")
                .isContradictedBy("whole: filed 97.35–97.45, computed 50, gap 47.35");
    }

    @Test
    void words_about_both_are_weighed_before_a_printed_rate_is_doubted() {
        assertThat(rate("a", "a own 76%" + RATE, "a own 55万" + RESOLVED, "a own 近73万" + RECEIVED))
                .isBounded("[75.5, 76.5] = [75.5, 76.5]")
                .isContradictedBy();
        assertThat(rate("a", "a own _" + RATE, "a own 55万" + RESOLVED, "a own 近73万" + RECEIVED))
                .isBounded("[74.657534246575, 77.083333333334] = [74.657534246575, 77.083333333334]");
    }

    @Test
    void the_total_of_a_rate_is_met_with_the_rates_of_its_parts() {
        assertThat(rate("city", "city whole 99%" + RATE, "a own 97%" + RATE, "b own 50%" + RATE))
                .isContradictedBy("whole: filed 98.5–99.5, computed 49.5–97.5, gap 1 (certain)");
    }

    @Test
    void a_unit_that_states_no_rate_has_that_of_its_numerator_and_denominator() {
        assertThat(rate("b", "a own 97.4%" + RATE, "b whole 200" + RESOLVED, "b whole 250" + RECEIVED))
                .isBounded("[80, 80] = [0, 100]")
                .isQuoted("IMPLIED 80 of -")
                .matches(RolledFigure::isTold);
    }

    @Test
    void a_rate_of_a_contradicted_denominator_spans_both_readings() {
        String[] said = {
            "city whole _" + RATE,
            "city whole 90" + RESOLVED,
            "city whole 200" + RECEIVED,
            "a own 60" + RECEIVED,
            "b own 40" + RECEIVED,
            "a own 50" + RESOLVED,
            "b own 40" + RESOLVED
        };
        assertThat(rate("city", said)).isBounded("[45, 90] = [0, 100] + [90, 90]");
    }

    @Test
    void what_was_stated_so_far_is_nothing_where_it_does_not_sum() {
        assertThat(Batch.closed("city(a b)")
                        .say("city own 30" + STAFF, "a own 40" + STAFF, "b own 50" + STAFF)
                        .figure("city", "staff_participating_count"))
                .isQuoted("OPEN - of -");
    }

    @Test
    void silence_is_no_rate_of_zero() {
        assertThat(Batch.closed("city!(a b)")
                        .silence(Silence.ZERO)
                        .say("a own 97%" + RATE)
                        .file("b")
                        .figure("city", "complaint_resolution_rate"))
                .isBounded("[0, 100] = [0, 100] + [0, 100]");
    }

    @Test
    void a_rate_said_twice_is_contradicted_within_its_range() {
        assertThat(rate("a", "a own 100%" + RATE, "a own 77.9%" + RATE + " by=b", "a own _" + RATE))
                .isBounded("[77.85, 100] = [77.85, 100]")
                .isContradictedBy("own: said twice, 77.85–77.95 and 99.5–100, gap 21.55 (certain)");
    }

    @Test
    void events_and_parts_of_a_rate_bound_nothing() {
        assertThat(rate("a", "a event 30% activity=x" + RATE, "a own 3% breakdown=kind=food" + RATE))
                .isBounded("[0, 100] = [0, 100]");
    }

    // ---- score

    @Test
    void scores_lie_between_the_smallest_and_the_largest() {
        assertThat(Batch.closed("city!(a b)")
                        .say("a own 81.5" + SCORE, "b own 90.0" + SCORE)
                        .figure("city", "satisfaction_index"))
                .isBounded("[81.45, 90.05] = [0, ∞) + [81.45, 90.05]");
    }

    @Test
    void scores_are_weighted_where_weights_are_known() {
        Indicator score = Indicator.builder()
                .code("quiz_score")
                .chineseName("竞赛得分")
                .additivity(Additivity.SCORE)
                .denominator(IndicatorCode.of("attendee_count"))
                .build();
        Batch batch = Batch.closed("city!(a b)")
                .say("a own 80至80 indicator=quiz_score", "a own 30 indicator=attendee_count")
                .say("b own 90至90 indicator=quiz_score", "b own 10至20 indicator=attendee_count");
        assertThat(RollUp.over(batch.tree())
                        .indicators(IndicatorCatalogue.standard().with(List.of(score)))
                        .add(batch.summaries())
                        .run()
                        .get("city", "quiz_score"))
                .isBounded("[82.5, 84] = [0, ∞) + [82.5, 84]");
    }

    // ---- of the user's own

    /** The largest of the parts, as for a peak that all units share. */
    private static final class Peak implements Combination {
        @Override
        public Bounds together(List<Part> parts) {
            Bounds peak = Bounds.ZERO;
            for (Part part : parts) {
                Bounds other = part.bounds();
                peak = Bounds.atLeast(peak.lower().max(other.lower()))
                        .intersect(peak.hull(other))
                        .orElseThrow();
            }
            return peak;
        }
    }

    @Test
    void a_user_can_add_a_kind() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3至8 indicator=peak", "b own 5 indicator=peak");
        RollUpResult result = RollUp.over(batch.tree())
                .combining("peak", new Peak())
                .add(batch.summaries())
                .run();
        assertThat(batch.figure("city", "peak")).isBounded("[8, 13] = [0, 0] + [8, 13]");
        assertThat(result.get("city", "peak")).isBounded("[5, 8] = [0, 0] + [5, 8]");
    }

    @Test
    void the_catalogue_of_the_user_says_how_an_indicator_adds_up() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3 indicator=gifts", "b own 4 indicator=gifts");
        Indicator gifts = Indicator.builder()
                .code("gifts")
                .chineseName("礼品")
                .additivity(Additivity.TRANSFER)
                .build();
        RollUpResult result = RollUp.over(batch.tree())
                .indicators(IndicatorCatalogue.standard().with(List.of(gifts)))
                .add(batch.summaries())
                .run();
        assertThat(batch.figure("city", "gifts")).isBounded("[7, 7] = [0, 0] + [7, 7]");
        assertThat(result.get("city", "礼品")).isBounded("[0, ∞) = [0, 0] + [0, ∞)");
    }
}
