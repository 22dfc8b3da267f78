package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Qualifier;
import org.junit.jupiter.api.Test;

class FigureAssertTest {
    private static FigureAssert figure(String print) {
        return assertThat(Figure.parse(print));
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void a_blank_and_an_amount_in_words_are_no_number() {
        figure("_").isBlank().means(Bounds.UNKNOWN);
        figure("多次").isVague().means(Bounds.atLeast(1));
        fails(() -> figure("12.5万").isBlank(), "Expected 12.5万 (124,500–125,500) to be blank");
        fails(() -> figure("").isVague(), "Expected (empty) (unknown) to be vague");
    }

    @Test
    void a_stated_number_is_that_of_a_plain_print() {
        figure("115").isStated(115).isStated("115").hasValue(115).hasPrecision(1);
        fails(() -> figure("115余").isStated(115), "Expected 115余 (115–125) to be 115");
        fails(() -> figure("115").isStated(116), "Expected 115 (115) to be 116");
    }

    @Test
    void a_stated_number_is_that_of_a_print_with_its_precision_and_qualifier() {
        figure("1.34万余")
                .isStated("1.34万余")
                .hasValue(13400)
                .hasValue("13400.0")
                .hasPrecision(100)
                .hasQualifier(Qualifier.OVER)
                .means(13400, 13500);
        figure("77.9").hasPrecision("0.1").hasValue("77.9");
        fails(() -> figure("13400").isStated("1.34万"), "Expected 13400 (13,400) to be 1.34万");
        fails(() -> figure("3至5").isStated("3至5"), "Expected 3至5 (3–5) to be 3至5");
    }

    @Test
    void a_range_is_that_of_its_ends_or_of_a_print() {
        figure("3至5").isRange(3, 5).isRange("3至5").means(3, 5);
        figure("约30至50").isRange("约30至50").hasQualifier(Qualifier.ABOUT);
        fails(() -> figure("约30至50").isRange(30, 50), "Expected 约30至50 (25–55) to be 30至50");
        fails(() -> figure("3至5").isRange("3至6"), "Expected 3至5 (3–5) to be 3至6");
        fails(() -> figure("115").isRange("115"), "Expected 115 (115) to be 115");
    }

    @Test
    void what_a_figure_has_is_told() {
        fails(() -> figure("1380余").hasValue(1390), "Expected 1380余 (1,380–1,390) to have the value 1390, has 1380");
        fails(() -> figure("_").hasValue("1.5"), "Expected _ (unknown) to have the value 1.5, has none");
        fails(
                () -> figure("12.5万").hasPrecision(100),
                "Expected 12.5万 (124,500–125,500) to have the precision 100, has 1000");
        fails(() -> figure("3至5").hasPrecision(1), "Expected 3至5 (3–5) to have the precision 1, has none");
        fails(
                () -> figure("近5000").hasQualifier(Qualifier.ABOUT),
                "Expected 近5000 (4,000–5,000) to have the qualifier ABOUT, has NEARLY");
        fails(
                () -> figure("多次").hasQualifier(Qualifier.EXACTLY),
                "Expected 多次 (1 or more) to have the qualifier EXACTLY, has none");
        fails(() -> figure("1380余").means(1380, 1400), "Expected 1380余 (1,380–1,390) to mean 1,380–1,400");
    }
}
