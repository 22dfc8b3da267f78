package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The single number to quote, where it comes from, and what was stated so far. */
class FigureKindTest {
    @Test
    void a_stated_total_is_filed() {
        RolledFigure city = Batch.closed("city(a b)")
                .say("city whole 12.5万份", "city own 1.34万份", "a own 300")
                .figure("city");
        assertThat(city).isQuoted("FILED 125000 of 13700");
        assertThat(city).hasToString("12.5万份, 124,500–125,500 (filed total)");
    }

    @Test
    void a_total_that_was_stated_by_another_is_filed_too() {
        assertThat(Batch.closed("city(a b)").say("a whole 3 by=city").figure("a"))
                .isQuoted("FILED 3 of -");
    }

    @Test
    void the_numbers_of_every_expected_part_are_a_sum() {
        Batch batch = Batch.closed("city!(a b c!)").say("a own 3", "b whole 40余", "b own 7");
        assertThat(batch.figure("a")).isQuoted("SUM 3 of 3");
        assertThat(batch.figure("city")).isQuoted("SUM 43 of 43");
        assertThat(batch.figure("city")).hasToString("43份, 43–53 (sum)");
    }

    @Test
    void the_own_level_is_a_part_of_the_sum() {
        assertThat(Batch.closed("city(a)").say("a own 3").figure("city")).isQuoted("OPEN - of 3");
        assertThat(Batch.closed("city(a)").say("a own 3", "city own 4").figure("city"))
                .isQuoted("SUM 7 of 7");
    }

    @Test
    void a_figure_of_the_units_below_is_a_part_of_the_sum() {
        assertThat(Batch.closed("city(a b)").say("city own 4", "city under 9").figure("city"))
                .isQuoted("SUM 13 of 13");
    }

    @Test
    void complete_events_are_a_part_of_the_sum() {
        Batch batch = Batch.closed("city!(a)")
                .say(
                        "a own _ complete",
                        "a event 3 activity=x",
                        "a event 4 activity=y",
                        "a event 4 activity=y by=city");
        assertThat(batch.figure("city")).isQuoted("SUM 7 of 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b own _", "b own 大量", "b own 3至5", "b event 4", "b own 4 basis=cumulative", "a own 3"})
    void a_partial_sum_is_never_a_total(String line) {
        RolledFigure city = Batch.closed("city!(a b)").say("a own 3", line).figure("city");
        assertThat(city).isBounded(city.bounds() + " = [0, 0] + " + city.bounds());
        assertThat(city.kind()).isEqualTo(FigureKind.OPEN);
        assertThat(city.number()).isEmpty();
        assertThat(city.printed()).isEmpty();
    }

    @Test
    void a_point_that_nobody_stated_is_implied() {
        Batch batch = Batch.closed("city!(a b c!)").say("city whole 10", "a own 4");
        assertThat(batch.figure("b")).isQuoted("IMPLIED 6 of -");
        assertThat(batch.figure("b")).hasToString("6份, 6 (implied)");
        assertThat(batch.figure("c")).isQuoted("IMPLIED 0 of -");
    }

    @Test
    void what_is_implied_is_no_part_of_a_sum_but_silence_read_as_zero_is_implied() {
        Batch batch = Batch.closed("city!(a b)").say("a own 3").silence(Silence.ZERO);
        assertThat(batch.figure("b")).isQuoted("IMPLIED 0 of -");
        assertThat(batch.figure("city")).isQuoted("IMPLIED 3 of 3");
    }

    @Test
    void in_an_open_tree_a_total_without_a_number_has_no_sum() {
        assertThat(Batch.open("city!(a b)")
                        .say("city whole _", "a own 3", "b own 4")
                        .figure("city"))
                .isQuoted("OPEN - of 7");
        assertThat(Batch.open("city!(a b)").say("a own 3", "b own 4").figure("city"))
                .isQuoted("SUM 7 of 7");
    }

    @Test
    void the_number_is_as_said_even_outside_the_bounds() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 3", "city whole 5 by=a", "a own 1", "b own 3")
                        .figure("city"))
                .isBounded("[4, 4] = [0, 0] + [4, 4]")
                .isQuoted("FILED 3 of 4");
    }

    @Test
    void what_was_stated_of_the_own_level_and_the_units_below_is_told_without_the_total() {
        Batch batch = Batch.closed("city(a b(v w) c)")
                .say("city own 1", "a own 2", "b whole 40", "v own 8", "w own 9", "c own _");
        assertThat(batch.figure("city")).isQuoted("OPEN - of 43");
        assertThat(batch.figure("b")).isQuoted("FILED 40 of 17");
        assertThat(batch.figure("c")).isQuoted("OPEN - of -");
    }

    @ParameterizedTest
    @CsvSource({
        "a whole 1380余,          a whole 1385 by=city,  1380",
        "a whole 1380余 by=city,  a whole 1385 by=b,     1385",
        "a whole 12.5万 by=city,  a whole 124800 by=b,   124800"
    })
    void of_several_totals_that_of_the_unit_itself_then_the_plainest_is_quoted(
            String one, String other, String number) {
        assertThat(Batch.closed("city!(a b)").say(one, other).figure("a"))
                .isContradictedBy()
                .isQuoted("FILED " + number + " of -");
    }

    @Test
    void a_blank_total_leaves_a_part_unknown_only_where_there_may_be_a_rest() {
        Batch batch = Batch.closed("city!(a b)").say("city whole _", "a own 3", "b own 4", "a under 0");
        assertThat(batch.figure("city")).isQuoted("SUM 7 of 7");
        assertThat(batch.say("b whole _").figure("b")).isQuoted("OPEN - of 4");
    }
}
