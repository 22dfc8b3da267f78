package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Holding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {
    private static Percentage printed(String figure) {
        Indicator growth = Indicator.adHoc(IndicatorCode.of("合格率"));
        Outcome outcome = Outcome.builder()
                .indicator(growth.code())
                .unit("330203")
                .figure(figure)
                .build();
        return Percentage.of(Amount.of(outcome, growth));
    }

    private static String told(Holding holding) {
        return holding.holds() ? "holds" : holding.isCertain() ? "certain" : holding.isBroken() ? "broken" : "open";
    }

    @ParameterizedTest
    @CsvSource({
        // within half a unit of the last digit, within a whole one, beyond
        "66.67%, 66.6666, holds",
        "66.66%, 66.6666, broken",
        "66.65%, 66.6666, certain",
        "4.7%, 4.75, holds",
        "4.7%, 4.751, broken",
        "4.7%, 4.801, certain",
        // a fraction only without a measure
        "95, 95, holds",
        "0.95, 95, holds",
        "0.95%, 95, certain",
        "1.2, 120, holds",
        "0.95, 95.8, broken",
        "0.95, 96.1, certain",
        "0.95, 0.95, holds",
        "0.95, 0.957, broken",
        "_%, 95, open",
    })
    void it_is_the_computed_one_in_the_reading_that_fits_better(String figure, BigDecimal computed, String holding) {
        assertThat(told(printed(figure).isSameAs(Amount.of(computed)))).isEqualTo(holding);
    }

    @ParameterizedTest
    @CsvSource({"0.95, true", "1, true", "1.01, false", "95, false", "0.95%, false", "_, false"})
    void a_number_of_no_measure_up_to_one_may_be_a_fraction(String figure, boolean mayBe) {
        assertThat(printed(figure).mayBeFraction()).isEqualTo(mayBe);
    }

    @ParameterizedTest
    @CsvSource({
        "9.33%, 4.6666, 4.67%",
        "9.3%, 4.6666, 4.7%",
        "9%, 4.6666, 5%",
        "90%, 4.6666, 5%",
        "0.09, 4.6666, 5%",
        "0.093, 4.6666, 4.7%",
        "_%, 4.6666, 4.67%",
    })
    void the_right_one_is_rounded_as_this_one_is_printed(String figure, BigDecimal computed, String right) {
        assertThat(printed(figure).right(Bounds.exactly(computed))).isEqualTo(Message.same(right));
    }

    @Test
    void between_which_the_right_one_is_is_rounded_outward() {
        Bounds computed = Bounds.of(new BigDecimal("4.62"), new BigDecimal("4.91"));
        assertThat(printed("9.3%").right(computed)).isEqualTo(Message.same("4.6–5%"));
        assertThat(printed("9%").right(computed)).isEqualTo(Message.same("5%"));
    }

    @Test
    void of_an_open_one_the_least_is_told() {
        Bounds computed = Bounds.atLeast(new BigDecimal("4.67"));
        assertThat(printed("9.3%").right(computed)).isEqualTo(new Message("at least 4.6%", "至少4.6%"));
    }
}
