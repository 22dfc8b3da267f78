package org.campaignstats.stats.rollup;

import static org.campaignstats.stats.rollup.RollUpAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Silence read as zero, and where it never is. */
class SilenceTest {
    private static Batch zero(String tree) {
        return Batch.closed(tree).silence(Silence.ZERO);
    }

    @Test
    void units_that_did_not_file_or_filed_without_a_word_had_none() {
        Batch batch = zero("city(a b c)").say("a own 3").file("b");
        assertThat(batch.figure("b")).isBounded("[0, 0] = [0, 0]");
        assertThat(batch.figure("c")).isBounded("[0, 0] = [0, 0]");
        assertThat(batch.figure("city")).isBounded("[3, 3] = [0, 0] + [3, 3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c own _", "c event _", "c event _ activity=x", "c own _ by=a"})
    void a_blank_of_the_own_level_is_never_zero(String blank) {
        assertThat(zero("city!(a b c)").say("a own 3", blank).figure("c")).isBounded("[0, ∞) = [0, ∞)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c whole _", "c under _", "c whole _ by=a"})
    void a_total_about_the_unit_makes_its_silence_unknown(String total) {
        Batch batch = zero("city!(a b c)").say("a own 3", total);
        assertThat(batch.figure("c")).isBounded("[0, ∞) = [0, ∞)");
        assertThat(batch.figure("b")).isBounded("[0, 0] = [0, 0]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "city whole _",
                "city under _",
                "city whole _ by=a",
                "province whole _",
                "province under _ by=c",
                "province whole 大量"
            })
    void a_total_above_the_unit_makes_its_silence_unknown(String total) {
        Batch batch = zero("province!(city!(a b) c)").say("a own 3", total);
        assertThat(batch.figure("b")).isBounded("[0, ∞) = [0, ∞)");
    }

    @Test
    void a_total_of_which_the_silent_unit_is_no_part_leaves_it_zero() {
        Batch batch = zero("province!(city!(a b) c)").say("city whole 10", "a own 3");
        assertThat(batch.figure("b")).isBounded("[7, 7] = [7, 7]");
        assertThat(batch.figure("c")).isBounded("[0, 0] = [0, 0]");
    }

    @Test
    void a_total_of_another_indicator_leaves_it_zero() {
        Batch batch = zero("city!(a b)").say("a own 3", "city whole 9 indicator=complaint_received");
        assertThat(batch.figure("b")).isBounded("[0, 0] = [0, 0]");
        assertThat(batch.figure("b", "complaint_received")).isBounded("[0, 9] = [0, 9]");
    }

    @Test
    void unless_asked_silence_is_unknown() {
        assertThat(Batch.closed("city!(a b)").say("a own 3").figure("b")).isBounded("[0, ∞) = [0, ∞)");
    }
}
