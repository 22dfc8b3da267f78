package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.arithmetic.RatioName.Direction;
import org.campaignstats.stats.rules.arithmetic.RatioName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioNameTest {
    private static Optional<RatioName> name(String indicator) {
        return RatioName.of(Indicator.adHoc(IndicatorCode.of(indicator)));
    }

    private static Indicator rate(String numerator, String denominator) {
        return Indicator.builder()
                .code("rate")
                .chineseName("投诉占比")
                .additivity(Additivity.RATE)
                .numerator(IndicatorCode.of(numerator))
                .denominator(IndicatorCode.of(denominator))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "投诉占比, SHARE, EITHER, 投诉",
        "投诉占比(%), SHARE, EITHER, 投诉",
        "投诉占比（％）, SHARE, EITHER, 投诉",
        "投诉占总数比重, SHARE, EITHER, 投诉",
        "投诉所占比例, SHARE, EITHER, 投诉",
        "占比, SHARE, EITHER, ''",
        "投诉同比, GROWTH, EITHER, 投诉",
        "投诉同比增长, GROWTH, RISE, 投诉",
        "投诉同比增长率（%）, GROWTH, RISE, 投诉",
        "投诉增幅, GROWTH, RISE, 投诉",
        "投诉比上年同期上升, GROWTH, RISE, 投诉",
        "投诉同比下降, GROWTH, FALL, 投诉",
        "投诉降幅, GROWTH, FALL, 投诉",
        "增长, GROWTH, RISE, ''",
        "下降, GROWTH, FALL, ''",
        "投诉比上年增加, DIFFERENCE, RISE, 投诉",
        "投诉增长数, DIFFERENCE, RISE, 投诉",
        "投诉较去年减少, DIFFERENCE, FALL, 投诉",
        "投诉减少量, DIFFERENCE, FALL, 投诉",
        "投诉增减, DIFFERENCE, EITHER, 投诉",
        "增减数, DIFFERENCE, EITHER, ''",
        "增加数, DIFFERENCE, RISE, ''",
        "减少, DIFFERENCE, FALL, ''",
    })
    void a_name_says_what_it_is_computed_from(String indicator, Kind kind, Direction direction, String stem) {
        assertThat(name(indicator)).hasValue(new RatioName(kind, direction, stem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"投诉", "合格率", "投诉增长情况", "占比说明", "上年投诉"})
    void other_names_say_nothing(String indicator) {
        assertThat(name(indicator)).isEmpty();
    }

    @Test
    void a_rate_whose_parts_are_known_is_a_share_where_both_are_one_indicator() {
        assertThat(RatioName.of(rate("complaint_received", "complaint_received")))
                .hasValue(new RatioName(Kind.SHARE, Direction.EITHER, "complaint_received"));
        assertThat(RatioName.of(rate("complaint_resolved", "complaint_received")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "投诉增减, %, GROWTH",
        "投诉增减, 件, DIFFERENCE",
        "投诉增减, '', DIFFERENCE",
        "投诉增长, %, GROWTH",
        "投诉增长, 件, DIFFERENCE",
        "投诉增长, '', GROWTH",
    })
    void the_measure_that_is_printed_decides_and_without_one_the_name(String indicator, String measure, Kind kind) {
        Optional<Measure> printed =
                Optional.of(measure).filter(m -> !m.isEmpty()).map(Measure::of);
        assertThat(name(indicator).orElseThrow().kind(printed)).isEqualTo(kind);
    }

    @Test
    void only_a_share_is_one() {
        assertThat(name("投诉占比").orElseThrow().isShare()).isTrue();
        assertThat(name("投诉增幅").orElseThrow().isShare()).isFalse();
        assertThat(name("投诉增减").orElseThrow().isShare()).isFalse();
    }
}
