package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.Discrepancy;
import org.junit.jupiter.api.Test;

class DiscrepancyAssertTest {
    private static final Discrepancy WHOLE = discrepancy(false, true);
    private static final Discrepancy TWICE = discrepancy(true, false);

    private static Discrepancy discrepancy(boolean saidTwice, boolean certain) {
        return new Discrepancy(
                Discrepancy.About.WHOLE,
                Optional.empty(),
                saidTwice,
                Bounds.of(7, 8),
                Bounds.atLeast(10),
                certain,
                List.of());
    }

    private static void fails(ThrowingCallable assertion, String expected) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected " + expected
                        + ", but found:\n  whole: filed 7–8, computed 10 or more, gap 2 (certain)");
    }

    @Test
    void a_discrepancy_has_two_readings_and_a_gap() {
        assertThat(WHOLE)
                .hasGap(2)
                .hasGap("2.0")
                .hasGap(BigDecimal.valueOf(2))
                .hasFiled(Bounds.of(7, 8))
                .hasComputed(Bounds.atLeast(10))
                .isCertain()
                .saying("whole: filed 7–8, computed 10 or more, gap 2 (certain)");
        assertThat(TWICE).isSaidTwice().isNotCertain();
    }

    @Test
    void what_differs_is_told() {
        fails(() -> assertThat(WHOLE).hasGap("1.5"), "a gap of 1.5");
        fails(() -> assertThat(WHOLE).hasFiled(Bounds.of(7, 7)), "filed 7");
        fails(() -> assertThat(WHOLE).hasComputed(Bounds.of(10, 11)), "computed 10–11");
        fails(() -> assertThat(WHOLE).isNotCertain(), "a discrepancy that is not certain");
        fails(() -> assertThat(WHOLE).isSaidTwice(), "one thing said twice");
        fails(() -> assertThat(WHOLE).saying("whole: filed 7"), "whole: filed 7");
        assertThatThrownBy(() -> assertThat(TWICE).isCertain())
                .hasMessage(
                        "Expected a certain discrepancy, but found:\n  whole: said twice, 7–8 and 10 or more, gap 2");
    }
}
