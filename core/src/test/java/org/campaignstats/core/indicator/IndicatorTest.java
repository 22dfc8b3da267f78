package org.campaignstats.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {

    private static final Indicator PASS_RATE = Indicator.builder()
            .code("pass_rate")
            .chineseName("合格率")
            .measure(Measure.of("%"))
            .additivity(Additivity.RATE)
            .build();

    @ParameterizedTest
    @CsvSource({
        "ADDITIVE, 份, 1",
        "ADDITIVE, 元, 1",
        "ADDITIVE, 万元, 1",
        "ADDITIVE, 公斤, 0.001",
        "ADDITIVE, 吨, 0.001",
        "ADDITIVE, 千克, 0.001",
        "ADDITIVE, 桩, 1",
        "DISTINCT, 人, 1",
        "STOCK, 家, 1",
        "TRANSFER, 份, 1",
        "RATE, %, 0",
        "SCORE, 分, 0",
    })
    void the_resolution_is_that_of_its_kind_and_measure(Additivity additivity, String measure, BigDecimal resolution) {
        Indicator indicator = Indicator.builder()
                .code("a")
                .chineseName("甲")
                .measure(Measure.of(measure))
                .additivity(additivity)
                .build();
        assertThat(indicator.resolution()).isEqualByComparingTo(resolution);
    }

    @Test
    void an_indicator_of_which_nothing_is_said_counts_whole_things_and_adds_up() {
        Indicator indicator = Indicator.adHoc(IndicatorCode.of("气球"));
        assertThat(indicator.chineseName()).isEqualTo("气球");
        assertThat(indicator.englishName()).isEmpty();
        assertThat(indicator.measure()).isEmpty();
        assertThat(indicator.additivity()).isEqualTo(Additivity.ADDITIVE);
        assertThat(indicator.resolution()).isEqualByComparingTo("1");
        assertThat(indicator.range()).isEqualTo(Bounds.UNKNOWN);
        assertThat(indicator.synonyms()).isEmpty();
        assertThat(indicator.partOf()).isEmpty();
        assertThat(indicator.numerator()).isEmpty();
        assertThat(indicator.denominator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100%, '[99.5, 100]'",
        "99.97%, '[99.965, 99.975]'",
        "77.9%, '[77.85, 77.95]'",
        "0%, '[0, 0.5]'",
        "至少95%, '[95, 100]'",
        "95余%, '[95, 96]'",
        "_, '[0, 100]'",
        "大量, '[0, 100]'",
        "120%, '[119.5, 120.5]'",
    })
    void bounds_are_cut_to_the_range_where_anything_is_left_of_them(String figure, String expected) {
        assertThat(PASS_RATE.bounds(PrintedFigure.parse(figure).figure(), BoundsPolicy.CONVENTIONAL))
                .hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVENTIONAL, 100%, '[99.5, 100]'",
        "CAUTIOUS, 100%, '[99.5, 100]'",
        "FACE_VALUE, 100%, '[100, 100]'",
        "CONVENTIONAL, 95余%, '[95, 96]'",
        "CAUTIOUS, 95余%, '[95, 100]'",
        "FACE_VALUE, 95余%, '[95, 95]'",
    })
    void bounds_are_those_of_the_policy(BoundsPolicy policy, String figure, String expected) {
        assertThat(PASS_RATE.bounds(PrintedFigure.parse(figure).figure(), policy))
                .hasToString(expected);
    }

    @Test
    void a_range_and_a_resolution_can_be_given() {
        Indicator score = Indicator.builder()
                .code("score")
                .chineseName("得分")
                .additivity(Additivity.SCORE)
                .range(Bounds.of(1, 5))
                .resolution(new BigDecimal("0.5"))
                .build();
        assertThat(score.bounds(PrintedFigure.parse("5").figure(), BoundsPolicy.CONVENTIONAL))
                .hasToString("[4.5, 5]");
        assertThat(score.bounds(PrintedFigure.parse("4.5").figure(), BoundsPolicy.CONVENTIONAL))
                .hasToString("[4.5, 4.5]");
        assertThat(score.bounds(PrintedFigure.parse("_").figure(), BoundsPolicy.CONVENTIONAL))
                .hasToString("[1, 5]");
    }

    @Test
    void only_a_rate_has_a_numerator_or_a_denominator() {
        Indicator.Builder builder =
                Indicator.builder().code("a").chineseName("甲").numerator(IndicatorCode.of("b"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator 'a' has a numerator or denominator, so it must be a RATE, was ADDITIVE");
        assertThat(builder.additivity(Additivity.RATE).build().numerator()).contains(IndicatorCode.of("b"));
    }

    @Test
    void a_negative_resolution_is_refused() {
        assertThatThrownBy(() -> Indicator.builder()
                        .code("a")
                        .chineseName("甲")
                        .resolution(new BigDecimal("-0.5"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator 'a' must have a resolution of 0 or more, was -0.5");
    }

    @Test
    void an_indicator_without_a_code_and_a_name_is_refused() {
        assertThatThrownBy(() -> Indicator.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Indicator, some of required attributes are not set [code, chineseName]");
    }

    @Test
    void indicators_of_the_same_parts_are_equal() {
        assertThat(Indicator.builder().from(PASS_RATE).build())
                .isEqualTo(PASS_RATE)
                .hasSameHashCodeAs(PASS_RATE);
        assertThat(Indicator.builder().from(PASS_RATE).addSynonyms("达标率").build())
                .isNotEqualTo(PASS_RATE);
    }

    @Test
    void a_code_that_identifies_nothing_is_refused() {
        assertThatThrownBy(() -> IndicatorCode.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator code ' ' must be 1 to 100 characters, without control characters, semicolon or "
                        + "space around it, e.g. materials_distributed");
    }
}
