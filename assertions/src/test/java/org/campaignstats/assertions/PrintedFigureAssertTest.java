package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Stated;
import org.junit.jupiter.api.Test;

class PrintedFigureAssertTest {
    private static PrintedFigureAssert figure(String print) {
        return assertThat(PrintedFigure.parse(print));
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void a_print_is_a_figure_with_its_measure() {
        figure("12.5万份").isPrinted("12.5万份").isStated("12.5万").hasMeasure("份").isNotOdd();
        figure("_").isBlank().hasNoMeasure();
        fails(() -> figure("12.5万份").isBlank(), "Expected 12.5万份 (124,500–125,500) to be blank");
        fails(() -> figure("12.5万份").hasMeasure("件"), "Expected 12.5万份 (124,500–125,500) to have the measure 件, has 份");
        fails(() -> figure("115").hasMeasure("件"), "Expected 115 (115) to have the measure 件, has none");
        fails(() -> figure("115件").hasNoMeasure(), "Expected 115件 (115) to have no measure, has 件");
        fails(
                () -> assertThat(PrintedFigure.of(Stated.of(115))).isPrinted("115"),
                "Expected 115 (115) to be printed 115");
    }

    @Test
    void what_is_unusual_about_a_print_is_told() {
        figure("约3万余份").isOdd().hasOddity(Oddity.TWO_QUALIFIERS).hasMeasure("份");
        fails(() -> figure("115件").isOdd(), "Expected 115件 (115) to be odd");
        fails(
                () -> figure("67余件").isNotOdd(),
                "Expected 67余件 (67–77) not to be odd, is odd: qualified although printed to the last digit");
        fails(
                () -> figure("67余件").hasOddity(Oddity.TWO_QUALIFIERS),
                "Expected 67余件 (67–77) to be odd: two qualifiers, of which the stronger counts, is odd:"
                        + " qualified although printed to the last digit");
        fails(
                () -> figure("115件").hasOddity(Oddity.YEAR_MASK),
                "Expected 115件 (115) to be odd: a year mask stands in the place of a number, is not odd");
    }
}
