package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {
    private static Amount printed(String figure) {
        Indicator share = Indicator.adHoc(IndicatorCode.of("合格率"));
        return Amount.of(
                Outcome.builder()
                        .indicator(share.code())
                        .unit("330203")
                        .figure(figure)
                        .build(),
                share);
    }

    @ParameterizedTest
    @CsvSource({"66.66%, 0.01", "66.6%, 0.1", "66%, 1", "近66%, 1", "6.7余%, 0.1"})
    void the_step_is_the_place_of_the_last_digit_printed(String figure, BigDecimal step) {
        assertThat(CutOff.step(printed(figure))).hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_%", "大量", "60至70%"})
    void without_a_single_number_there_is_none(String figure) {
        assertThat(CutOff.step(printed(figure))).isEmpty();
        assertThat(CutOff.allowed(printed(figure)).cautious())
                .isEqualTo(printed(figure).cautious());
    }

    @Test
    void an_exact_print_may_miss_by_a_whole_step_cautiously() {
        Amount allowed = CutOff.allowed(printed("66.6%"));
        assertThat(allowed.bounds()).isEqualTo(Bounds.of(new BigDecimal("66.55"), new BigDecimal("66.65")));
        assertThat(allowed.cautious()).isEqualTo(Bounds.of(new BigDecimal("66.5"), new BigDecimal("66.7")));
    }

    @Test
    void nothing_is_less_than_zero() {
        assertThat(CutOff.allowed(printed("0%")).cautious()).isEqualTo(Bounds.of(0, 1));
    }

    @Test
    void a_qualified_print_is_left_as_it_is() {
        assertThat(CutOff.allowed(printed("60余%")).cautious()).isEqualTo(Bounds.atLeast(60));
        assertThat(CutOff.allowed(printed("近60%")).cautious())
                .isEqualTo(printed("近60%").cautious());
    }
}
