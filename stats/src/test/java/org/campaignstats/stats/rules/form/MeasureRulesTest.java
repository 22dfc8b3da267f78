package org.campaignstats.stats.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures, and parts of them, count in. */
class MeasureRulesTest {
    private static final IndicatorCode INSPECTED = IndicatorCode.of("entity_inspected");

    private static Said unfit(String indicator, String figure) {
        return Said.of(new MeasureUnfit(), by("330203").says(indicator, figure));
    }

    @ParameterizedTest
    @CsvSource({
        "complaint_received, 115起",
        "complaint_received, 115",
        "handbook_distributed, 30000多册",
        "student_reached, 7万人",
        "economic_loss_recovered, 12.5万元",
        "entity_inspected, 120家次",
        "materials_distributed, 20份(册)",
        "staff_participating_count, 30名执法人员",
        "attendee_person_times, 30人次群众",
        "goods_seized_weight, 3吨",
        "新消费体验站, 3个"
    })
    void a_measure_that_counts_the_same_fits(String indicator, String figure) {
        assertThat(unfit(indicator, figure).broken()).isEmpty();
        assertThat(unfit(indicator, figure).undecided()).isEmpty();
    }

    @Test
    void an_indicator_of_no_known_measure_has_none_that_does_not_fit() {
        assertThat(unfit("新消费体验站", "3个").counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "audience_reached_person_times, 1200人, 人, 人次, 受众人次",
        "entity_inspected, 120家, 家, 户次, 检查经营单位",
        "staff_participating_count, 65人次, 人次, 人, 参加工作人员",
        "materials_distributed, 12箱, 箱, 份, 发放宣传资料",
        "complaint_received, 3篇(则), 篇(则), 件, 受理投诉",
        "entity_inspected, __家, 家, 户次, 检查经营单位"
    })
    void a_measure_that_counts_something_else_does_not(
            String indicator, String figure, String measure, String expected, String name) {
        Said said = unfit(indicator, figure);
        assertThat(said.broken())
                .containsExactly("warning 330203 " + indicator + ": " + indicator + " '" + figure + "' counts in "
                        + measure + "; expected " + expected);
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 " + indicator + ": " + name + "“" + figure + "”以" + measure + "计；应以"
                        + expected + "计");
    }

    @ParameterizedTest
    @CsvSource({"goods_seized_variety_count, 30个品种, 个品种, 种", "attendee_person_times, 30人左邻, 人左邻, 人次"})
    void an_unknown_word_is_worth_a_note(String indicator, String figure, String word, String expected) {
        Said said = Said.of(
                new MeasureUnfit(), by("330203").says(indicator, "30", o -> o.measure(Optional.of(Measure.of(word)))));
        assertThat(said.broken())
                .containsExactly("note 330203 " + indicator + ": " + indicator + " '30' counts in '" + word
                        + "', which is no known measure; expected " + expected);
    }

    @Test
    void an_unknown_word_is_told_in_chinese() {
        assertThat(unfit("goods_seized_variety_count", "30个品种").brokenInChinese())
                .containsExactly("提示 330203 goods_seized_variety_count: 没收商品品种(类)“30个品种”的计量单位“个品种”无法识别；应为种");
    }

    @Test
    void a_measure_that_may_be_either_cannot_be_told() {
        Said said = unfit("entity_inspected", "____户(次)");
        assertThat(said.undecided())
                .containsExactly(
                        "note 330203 entity_inspected: entity_inspected '____户(次)' counts in 户(次), which may be 户次");
        assertThat(said.undecidedInChinese())
                .containsExactly("提示 330203 entity_inspected: 检查经营单位“____户(次)”以户(次)计，可能即户次");
        assertThat(unfit("media_report_count", "12篇(则)").counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void neither_a_blank_nor_a_word_without_a_measure_passes() {
        Said said = unfit("complaint_received", "____");
        assertThat(said.undecided())
                .containsExactly("note 330203 complaint_received: complaint_received has no measure and no number");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 complaint_received: 受理投诉没有数，也没有计量单位");
        assertThat(unfit("complaint_received", "大量").counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void the_measure_of_a_column_counts() {
        ExampleFiling filing = by("330203")
                .says("audience_reached_person_times", "1200", o -> o.measure(Optional.of(Measure.of("人（次）"))))
                .says("attendee_person_times", "1200", o -> o.measure(Optional.of(Measure.of("人"))))
                .says("complaint_received", "", o -> o.measure(Optional.of(Measure.of("人"))));
        Said said = Said.of(new MeasureUnfit(), filing);
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 attendee_person_times: attendee_person_times '1200' counts in 人; expected 人次",
                        "warning 330203 complaint_received: complaint_received counts in 人; expected 件");
        assertThat(said.undecided()).hasSize(1);
    }

    private static Said part(ExampleFiling filing) {
        return Said.of(new PartInAnotherMeasure(), filing);
    }

    @Test
    void parts_in_entities_say_nothing_of_a_whole_in_visits() {
        ExampleFiling filing = by("330203")
                .says("entity_inspected", "120户次", o -> o.place(Place.of("a.csv", 2)))
                .says("检查餐饮单位", "30家", o -> o.partOf(INSPECTED).place(Place.of("a.csv", 3)));
        Said said = part(filing);
        assertThat(said.broken())
                .containsExactly("warning 330203 检查餐饮单位: the part 检查餐饮单位 '30家' counts in 家,"
                        + " its whole entity_inspected '120户次' in 户次");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 检查餐饮单位: 其中数检查餐饮单位“30家”以家计，总数检查经营单位“120户次”以户次计");
        assertThat(said.places()).containsExactly("a.csv row 3");
        assertThat(said.evidence())
                .containsExactly("part: 检查餐饮单位 30家, a.csv row 3; whole: entity_inspected 120户次, a.csv row 2");
    }

    @Test
    void facts_of_a_template_cannot_be_told() {
        ExampleFiling filing = by("330203")
                .says("entity_inspected", "____户(次)")
                .says("检查食品生产企业", "__家", o -> o.partOf(INSPECTED))
                .says("检查餐饮单位", "__家", o -> o.partOf(INSPECTED));
        Said said = part(filing);
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 2 undecided");
        assertThat(said.undecided().get(0))
                .isEqualTo("note 330203 检查食品生产企业: the part 检查食品生产企业 '__家' counts in 家,"
                        + " its whole entity_inspected '____户(次)' in 户(次)");
        assertThat(said.undecidedInChinese().get(0))
                .isEqualTo("提示 330203 检查食品生产企业: 其中数检查食品生产企业“__家”以家计，总数检查经营单位“____户(次)”以户(次)计");
    }

    @Test
    void keys_are_parts_too() {
        Breakdown food = Breakdown.parse("category=food");
        ExampleFiling filing = by("330203")
                .says("entity_inspected", "120户次")
                .says("entity_inspected", "30家次", o -> o.breakdown(food))
                .says("entity_inspected", "30家", o -> o.breakdown(Breakdown.parse("category=drugs")));
        Said said = part(filing);
        assertThat(said.counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 entity_inspected: the part entity_inspected category=drugs '30家' counts in"
                                + " 家, its whole entity_inspected '120户次' in 户次");
    }

    @Test
    void a_number_without_a_measure_is_meant_in_that_of_its_indicator() {
        assertThat(part(by("330203").says("materials_distributed", "500").says("handbook_distributed", "300册"))
                        .counts())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_blank_without_a_measure_may_have_been_in_any() {
        Said said = part(by("330203").says("materials_distributed", "").says("handbook_distributed", "300册"));
        assertThat(said.undecided())
                .containsExactly("note 330203 handbook_distributed: the part handbook_distributed '300册' counts in 册,"
                        + " its whole materials_distributed in an unknown measure");
        assertThat(said.undecidedInChinese())
                .containsExactly("提示 330203 handbook_distributed: 其中数发放手册“300册”以册计，总数发放宣传资料以未知单位计");
    }

    @Test
    void a_part_in_an_unknown_word_cannot_be_told() {
        Said said = part(by("330203")
                .says("goods_seized_variety_count", "30种")
                .says("食品", "5个品种", o -> o.partOf(IndicatorCode.of("goods_seized_variety_count"))));
        assertThat(said.counts()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void one_whole_of_several_in_the_same_measure_suffices() {
        ExampleFiling both = by("330203")
                .says("entity_inspected", "120户次")
                .says("entity_inspected", "60家")
                .says("检查餐饮单位", "30家", o -> o.partOf(INSPECTED));
        assertThat(part(both).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        ExampleFiling open = by("330203")
                .says("entity_inspected", "120户次")
                .says("entity_inspected", "60户(次)")
                .says("检查餐饮单位", "30家", o -> o.partOf(INSPECTED));
        assertThat(part(open).undecided())
                .containsExactly("note 330203 检查餐饮单位: the part 检查餐饮单位 '30家' counts in 家,"
                        + " its whole entity_inspected '60户(次)' in 户(次)");
    }

    @Test
    void a_part_without_its_whole_is_not_compared_nor_is_one_of_another_unit() {
        assertThat(part(by("330203").says("检查餐饮单位", "30家", o -> o.partOf(INSPECTED)))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(part(by("330200")
                                .says("entity_inspected", "120户次")
                                .says("检查餐饮单位", "30家", o -> o.partOf(INSPECTED).unit("330203")))
                        .counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_rate_of_the_whole_is_no_part_of_it() {
        ExampleFiling rate = by("330203")
                .says("sample_tested", "120个")
                .says("sample_pass_rate", "100%", o -> o.partOf(IndicatorCode.of("sample_tested")));
        assertThat(part(rate).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
        ExampleFiling ofRate = by("330203")
                .says("sample_pass_rate", "98%")
                .says("sample_pass_rate", "97%", o -> o.breakdown(Breakdown.parse("category=food")));
        assertThat(part(ofRate).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "户(次), 家, OPEN",
        "户(次), 户次, OPEN",
        "户(次), 户(次), SAME",
        "户(次), 家(次), OPEN",
        "户(次), 件, DIFFERENT",
        "份(册), 本, SAME",
        "份（册）, 本, SAME",
        "件(起), 件(起), SAME",
        "件(件), 起, SAME",
        "篇(则), 则, OPEN",
        "人, 人次, DIFFERENT",
        "吨, 公斤, SAME",
        "桌, 桌, SAME",
        "桌, 件, OPEN",
        "件, 桌, OPEN",
        "桌(次), 件, OPEN"
    })
    void a_measure_with_brackets_is_read_both_ways(String one, String other, MeasureFit fit) {
        assertThat(MeasureFit.of(Measure.of(one), Measure.of(other))).isEqualTo(fit);
        assertThat(MeasureFit.of(Measure.of(other), Measure.of(one))).isEqualTo(fit);
    }
}
