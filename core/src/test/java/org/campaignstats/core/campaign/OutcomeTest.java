package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.FigureFormatException;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    private static final UnitId YANGCHENG = UnitId.of("140522");
    private static final UnitId QINSHUI = UnitId.of("140521");

    @Test
    void an_outcome_is_of_the_whole_unit_in_the_period_where_nothing_else_is_said() {
        Outcome outcome = outcome("115").build();
        assertThat(outcome.indicator()).isEqualTo(IndicatorCode.of("amount_involved"));
        assertThat(outcome.unit()).isEqualTo(YANGCHENG);
        assertThat(outcome.units()).containsExactly(YANGCHENG);
        assertThat(outcome.figure()).isEqualTo(PrintedFigure.parse("115"));
        assertThat(outcome.scope()).isEqualTo(Scope.WHOLE);
        assertThat(outcome.basis()).isEqualTo(Basis.PERIOD);
        assertThat(outcome.completeness()).isEqualTo(Completeness.UNKNOWN);
        assertThat(outcome.place()).isEqualTo(Place.UNKNOWN);
        assertThat(outcome.measure()).isEmpty();
        assertThat(outcome.breakdown()).isEmpty();
        assertThat(outcome.partOf()).isEmpty();
        assertThat(outcome.note()).isEmpty();
    }

    @Test
    void the_measure_is_the_one_beside_the_number_where_the_column_has_none() {
        assertThat(outcome("115元").build().measure()).contains(Measure.of("元"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 万元, 125000, 1000",
        "12, 万元, 120000, 10000",
        "3.25, 亿元, 325000000, 1000000",
        "0.5, 吨, 500, 100",
        "115, 元, 115, 1",
        "115, 千克, 115, 1",
        "12.5万, 元, 125000, 1000",
        "12, 万份, 120000, 10000",
        "0, 万元, 0, 10000",
    })
    void a_figure_in_a_multiple_is_converted_with_its_precision(
            String printed, String measure, BigDecimal value, BigDecimal precision) {
        Outcome outcome = outcome(printed).measure(Measure.of(measure)).build();
        assertThat(outcome.baseFigure()).isEqualTo(new Stated(value, precision, Qualifier.EXACTLY));
        assertThat(outcome.figure()).hasToString(printed);
    }

    @Test
    void a_figure_with_a_multiplier_of_its_own_is_refused_in_a_multiple() {
        assertThatThrownBy(() -> outcome("1.2万").measure(Measure.of("万元")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Outcome 'amount_involved' is given in 万元 but its figure '1.2万' has a multiplier of its own");
    }

    @ParameterizedTest
    @CsvSource({"3吨, 3000, 1000, EXACTLY", "近3吨, 3000, 1000, NEARLY", "12.5万余元, 125000, 1000, OVER"})
    void a_multiple_beside_the_number_is_converted_too(
            String printed, BigDecimal value, BigDecimal precision, Qualifier qualifier) {
        assertThat(outcome(printed).build().baseFigure()).isEqualTo(new Stated(value, precision, qualifier));
    }

    @Test
    void each_kind_of_figure_is_converted() {
        assertThat(inWanYuan("3至5")).isEqualTo(Range.of(30_000, 50_000));
        assertThat(inWanYuan("_")).isEqualTo(new Blank("_"));
        assertThat(inWanYuan("大量")).isEqualTo(new Vague("大量"));
        assertThat(inWanYuan("无")).isEqualTo(Stated.zeroInWords());
    }

    @Test
    void a_figure_that_gets_too_large_is_refused() {
        Outcome.Builder builder = outcome("99999999999").measure(Measure.of("亿元"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Value must have at most 18 digits before the point, was 9999999999900000000");
    }

    @ParameterizedTest
    @CsvSource({"115册, 份", "115起, 件", "115名, 人", "115千克, 公斤"})
    void a_measure_beside_the_number_may_be_another_word_for_that_of_the_column(String printed, String measure) {
        Outcome outcome = outcome(printed).measure(Measure.of(measure)).build();
        assertThat(outcome.measure()).contains(Measure.of(measure));
        assertThat(outcome.baseFigure()).isEqualTo(Stated.of(115));
    }

    @ParameterizedTest
    @CsvSource({"115人, 人次, 人", "3吨, 公斤, 吨", "3公斤, 吨, 公斤", "115件, 箱, 件"})
    void a_measure_beside_the_number_that_contradicts_the_column_is_refused(
            String printed, String column, String beside) {
        Outcome.Builder builder = outcome(printed).measure(Measure.of(column));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Outcome 'amount_involved' is given in " + column + " but its figure '" + printed
                        + "' is printed in " + beside);
    }

    @Test
    void a_group_is_of_two_or_more_units() {
        Outcome outcome = outcome("9人")
                .scope(Scope.GROUP)
                .units(List.of(YANGCHENG, QINSHUI))
                .build();
        assertThat(outcome.units()).containsExactly(YANGCHENG, QINSHUI);
        assertThat(outcome.unit()).isEqualTo(YANGCHENG);
        Outcome.Builder one = outcome("9人").scope(Scope.GROUP);
        assertThatThrownBy(one::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Outcome 'amount_involved' of scope GROUP must be about two or more units, is about [140522]");
    }

    @ParameterizedTest
    @EnumSource(value = Scope.class, mode = EnumSource.Mode.EXCLUDE, names = "GROUP")
    void every_other_scope_is_of_one_unit(Scope scope) {
        Outcome.Builder two = outcome("9人").scope(scope).units(List.of(YANGCHENG, QINSHUI));
        assertThatThrownBy(two::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Outcome 'amount_involved' of scope " + scope
                        + " must be about one unit, is about [140522, 140521]");
        Outcome.Builder none = outcome("9人").scope(scope).units(List.of());
        assertThatThrownBy(none::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Outcome 'amount_involved' of scope " + scope + " must be about one unit, is about []");
    }

    @Test
    void a_unit_named_twice_in_a_group_is_refused() {
        Outcome.Builder builder = outcome("9人").scope(Scope.GROUP).units(List.of(YANGCHENG, YANGCHENG));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Outcome 'amount_involved' must name each unit once, names [140522, 140522]");
    }

    @Test
    void a_text_that_is_no_figure_is_refused() {
        assertThatThrownBy(() -> outcome("16/140"))
                .isInstanceOf(FigureFormatException.class)
                .hasMessage("'16/140' is not a figure ('/140' is no measure); expected e.g. 1380, 1380余, 12.5万 or _");
    }

    @Test
    void an_outcome_without_an_indicator_and_a_figure_is_refused() {
        assertThatThrownBy(() -> Outcome.builder().unit("140522").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Outcome, some of required attributes are not set [indicator, figure]");
    }

    @Test
    void outcomes_of_the_same_parts_are_equal() {
        Outcome outcome = outcome("12.5")
                .measure(Measure.of("万元"))
                .breakdown(Breakdown.parse("category=food"))
                .scope(Scope.OWN)
                .basis(Basis.CUMULATIVE)
                .completeness(Completeness.COMPLETE)
                .partOf(IndicatorCode.of("case_value"))
                .note("据估算")
                .place(Place.of("a.csv", 2))
                .build();
        assertThat(Outcome.builder().from(outcome).build()).isEqualTo(outcome).hasSameHashCodeAs(outcome);
        assertThat(Outcome.builder().from(outcome).scope(Scope.WHOLE).build()).isNotEqualTo(outcome);
        assertThat(Outcome.builder().from(outcome).figure("12.50").build()).isNotEqualTo(outcome);
    }

    private static Outcome.Builder outcome(String figure) {
        return Outcome.builder().indicator("amount_involved").unit(YANGCHENG).figure(figure);
    }

    private static Figure inWanYuan(String figure) {
        return outcome(figure).measure(Measure.of("万元")).build().baseFigure();
    }
}
