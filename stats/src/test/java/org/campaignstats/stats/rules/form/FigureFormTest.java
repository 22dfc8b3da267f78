package org.campaignstats.stats.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks, words and odd prints. */
class FigureFormTest {
    private static Said says(Rule rule, String figure) {
        return Said.of(rule, by("330203").says("materials_distributed", figure));
    }

    private static Said says(Rule rule, PrintedFigure figure) {
        return Said.of(rule, by("330203").says("materials_distributed", "1", o -> o.figure(figure)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无", "12.5万份", "3至5份", "1380余份", "大量"})
    void what_is_filled_in_is_not_blank(String figure) {
        assertThat(says(new FigureBlank(), figure).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void each_blank_is_listed_as_printed() {
        ExampleFiling filing = by("330203")
                .says("entity_inspected", "____户(次)")
                .says("complaint_received", "", o -> o.breakdown(Breakdown.parse("category=food")))
                .says("complaint_received", "20xx余件", o -> o.unit("330204"));
        Said said = Said.of(new FigureBlank(), filing);
        assertThat(said.broken())
                .containsExactly(
                        "note 330203 complaint_received: complaint_received category=food is left empty",
                        "note 330203 entity_inspected: entity_inspected is blank: '____户(次)'",
                        "note 330204 complaint_received: complaint_received is blank: '20xx余件'");
        assertThat(said.brokenInChinese())
                .containsExactly(
                        "提示 330203 complaint_received: 受理投诉 category=food空着未填",
                        "提示 330203 entity_inspected: 检查经营单位未填：“____户(次)”",
                        "提示 330204 complaint_received: 受理投诉未填：“20xx余件”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "——", "-", "/", "／", "不适用"})
    void a_print_that_may_say_that_it_does_not_apply_cannot_be_told(String print) {
        Said said = says(new FigureBlank(), print);
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(said.undecided())
                .containsExactly("note 330203 materials_distributed: '" + print
                        + "' may say that materials_distributed does not apply");
        assertThat(said.undecidedInChinese())
                .containsExactly("提示 330203 materials_distributed: “" + print + "”可能表示发放宣传资料不适用");
    }

    @Test
    void a_finding_stands_where_its_figure_stands() {
        Place place = Place.of("a.csv", 7).column("value");
        Said said = Said.of(new FigureBlank(), by("330203").says("materials_distributed", "_", o -> o.place(place)));
        assertThat(said.places()).containsExactly("a.csv row 7, column value");
    }

    @Test
    void figures_of_activities_are_looked_at() {
        ExampleFiling filing = by("330203");
        filing.held("square", activity -> activity.addOutcomes(filing.event("materials_distributed", "_余份")));
        assertThat(Said.of(new FigureBlank(), filing).broken())
                .containsExactly("note 330203 materials_distributed: materials_distributed is blank: '_余份'");
    }

    @Test
    void words_are_no_number() {
        Said said = says(new FigureVague(), "大量");
        assertThat(said.broken())
                .containsExactly(
                        "note 330203 materials_distributed: materials_distributed is in words: '大量'; expected a number");
        assertThat(said.brokenInChinese()).containsExactly("提示 330203 materials_distributed: 发放宣传资料以文字表示：“大量”；应填数");
        assertThat(says(new FigureVague(), "数百份").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_blank_is_not_known_to_be_a_number() {
        Said said = says(new FigureVague(), "_份");
        assertThat(said.undecided())
                .containsExactly("note 330203 materials_distributed: materials_distributed is blank");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 materials_distributed: 发放宣传资料未填");
        assertThat(said.broken()).isEmpty();
    }

    @Test
    void a_year_mask_is_told_apart_from_other_blanks() {
        Said said = says(new YearMaskInFigure(), "201_份");
        assertThat(said.broken())
                .containsExactly("warning 330203 materials_distributed: materials_distributed has a masked year in the"
                        + " place of a number: '201_份'");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 materials_distributed: 发放宣传资料的数被年份占位符代替：“201_份”");
        assertThat(says(new YearMaskInFigure(), "____份").counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(says(new YearMaskInFigure(), "2011份").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(says(new YearMaskInFigure(), "大量").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "67余份, qualified although printed to the last digit, 精确到末位却带修饰词",
        "约3万余份, 'two qualifiers, of which the stronger counts', 有两个修饰词，以较强的为准",
        "8多万份, the qualifier stands before the multiplier, 修饰词在倍数词之前",
        "3_份, some digits are masked, 部分数位被遮盖",
        "万元, 'a multiplier without a digit, perhaps only a measure', 只有倍数词而没有数字，可能只是计量单位"
    })
    void an_odd_print_is_told_in_words(String print, String english, String chinese) {
        Said said = says(new FigureOdd(), print);
        assertThat(said.broken())
                .containsExactly(
                        "note 330203 materials_distributed: materials_distributed '" + print + "': " + english);
        assertThat(said.brokenInChinese())
                .containsExactly("提示 330203 materials_distributed: 发放宣传资料“" + print + "”：" + chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380余份", "12.5万份", "近5000份", "120份(册)", "3桌", "大量", "15000万份"})
    void a_usual_print_is_not_odd_nor_what_other_rules_tell(String print) {
        assertThat(says(new FigureOdd(), print).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"____份", "20xx份"})
    void of_a_blank_it_cannot_be_told_whether_it_is_odd(String print) {
        assertThat(says(new FigureOdd(), print).counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void each_oddity_is_a_finding() {
        PrintedFigure figure = new PrintedFigure(
                Stated.of(67),
                Optional.of("67"),
                Optional.empty(),
                List.of(Oddity.TWO_QUALIFIERS, Oddity.QUALIFIED_TO_THE_LAST_DIGIT));
        assertThat(says(new FigureOdd(), figure).counts()).isEqualTo("0 passed, 2 broken, 0 undecided");
    }

    @Test
    void ten_thousand_or_more_before_wan_is_one_wan_too_many_or_yi() {
        Said said = says(new DoubledWord(), "15000万份");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 materials_distributed: materials_distributed '15000万份' has ten thousand"
                                + " or more before 万; either 万 is one too many, or 亿 is meant");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 materials_distributed: 发放宣传资料“15000万份”万前的数达到一万；或多写了“万”，或应以亿计");
        assertThat(says(new DoubledWord(), "9999万份").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({"3份份, 份", "30家家, 家", "5人人次, 人", "5人次人次, 人次", "4件件, 件"})
    void a_measure_is_not_printed_twice(String print, String word) {
        Said said = says(new DoubledWord(), print);
        assertThat(said.broken())
                .containsExactly("warning 330203 materials_distributed: materials_distributed '" + print + "' has '"
                        + word + "' twice");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 materials_distributed: 发放宣传资料“" + print + "”中“" + word + "”重复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3万万份", "3万 万份", "2亿亿份", "5千千份"})
    void a_multiplier_is_not_printed_twice(String print) {
        PrintedFigure figure =
                new PrintedFigure(Stated.of(30_000), Optional.of(print), Optional.of(Measure.of("份")), List.of());
        assertThat(says(new DoubledWord(), figure).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3家家庭", "2个个体户", "1.5万份", "3百万份", "2万亿份", "12份(册)", "大量", "5千千克"})
    void words_that_only_look_alike_are_not_doubled(String print) {
        assertThat(says(new DoubledWord(), print).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void without_a_print_doubled_words_cannot_be_told() {
        Said said = says(new DoubledWord(), PrintedFigure.of(Stated.of(3)));
        assertThat(said.undecided())
                .containsExactly("note 330203 materials_distributed: the print of materials_distributed is not known");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 materials_distributed: 发放宣传资料的原文未知");
        assertThat(says(new DoubledWord(), "").counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void a_blank_with_a_doubled_measure_is_doubled_all_the_same() {
        PrintedFigure figure =
                new PrintedFigure(new Blank("_"), Optional.of("_份份"), Optional.of(Measure.of("份份")), List.of());
        assertThat(says(new DoubledWord(), figure).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @Test
    void a_measure_with_a_space_in_it_is_none_that_is_known() {
        PrintedFigure figure =
                new PrintedFigure(Stated.of(3), Optional.of("3份 份"), Optional.of(Measure.of("份 份")), List.of());
        assertThat(says(new DoubledWord(), figure).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(says(new MeasureUnfit(), figure).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }
}
