package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.compare.NotComparable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of two campaigns: what is said of their change, growth and shares, by kind of indicator. */
class ComparedFigureTest {
    private static final String TREE_2010 = "310000=上海市(310101=黄浦区 310103=卢湾区 310104=徐汇区)";
    private static final String TREE_2012 = "310000=上海市(310101=黄浦区 310104=徐汇区)";

    private static ComparisonResult compare(Filed from, Filed to) {
        return Comparison.of(from.run(), to.run()).from("2010").to("2012").run();
    }

    /** 黄浦区, which took in 卢湾区, with figures of the three. */
    private static ComparedFigure huangpu(String indicator, String huangpu, String luwan, String later) {
        Filed from = Filed.closed(TREE_2010)
                .say("2010", "310101 " + indicator + " " + huangpu, "310103 " + indicator + " " + luwan);
        Filed to = Filed.closed(TREE_2012).say("2012", "310101 " + indicator + " " + later);
        return compare(from, to).get("310101", indicator);
    }

    @Test
    void a_merged_district_compares_with_its_predecessors_together_only() {
        ComparedFigure figure = huangpu("complaint_received", "60起", "55起", "130起");
        assertThat(figure).hasToString("115 → 130: +15, +13.04%");
        assertThat(figure.print(Language.ZH)).isEqualTo("115 → 130: +15，+13.04%");
        assertThat(figure.fromNumber().orElseThrow()).isEqualByComparingTo("115");
        assertThat(figure.toNumber().orElseThrow()).isEqualByComparingTo("130");
        assertThat(figure.growthPercent().orElseThrow()).hasToString("[13.043478260869, 13.04347826087]");
        assertThat(figure.changePercentagePoints()).isEmpty();
        assertThat(figure.fromFigures()).extracting(f -> f.unit().name()).containsExactly("黄浦区", "卢湾区");
    }

    @Test
    void a_member_without_a_figure_leaves_what_they_had_together_open() {
        ComparedFigure figure = huangpu("complaint_received", "60起", "_起", "130起");
        assertThat(figure).hasToString("60 or more → 130: +70 or less, -100% to +116.67%");
        assertThat(figure.print(Language.ZH)).isEqualTo("60以上 → 130: +70以下，-100%至+116.67%");
        assertThat(figure.fromNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation_participating_count | 60个 | 55个 | 130个 | [60, 115] | 60–115 → 130: +15 to +70, +13.04% to +116.67%",
                "model_enterprise_stock | 60家 | 55家 | 130家 | [115, 115] | 115 → 130: +15, +13.04%",
                "sample_pass_rate | 77.9% | 90.0% | 95.0% | [77.85, 90.05] | 77.85%–90.05% → 94.95%–95.05%: +4.9 to +17.2 percentage points",
                "sample_pass_rate | 77.9% | _% | 95.0% | [0, 100] | 0%–100% → 94.95%–95.05%: -5.05 to +95.05 percentage points",
                "satisfaction_index | 80.1分 | 90.1分 | 95.1分 | [80.05, 90.15] | 80.05–90.15 → 95.05–95.15: +4.9 to +15.1",
            })
    void units_together_are_what_their_kind_of_indicator_allows(
            String indicator, String huangpu, String luwan, String later, String together, String printed) {
        ComparedFigure figure = huangpu(indicator, huangpu, luwan, later);
        assertThat(figure.from().orElseThrow()).hasToString(together);
        assertThat(figure).hasToString(printed);
    }

    @Test
    void a_rate_changes_by_percentage_points_and_has_no_growth() {
        ComparedFigure figure = huangpu("sample_pass_rate", "77.9%", "77.9%", "80.1%");
        assertThat(figure.changePercentagePoints().orElseThrow()).hasToString("[2.1, 2.3]");
        assertThat(figure.change()).isEmpty();
        assertThat(figure.growth()).isEmpty();
        assertThat(figure.growthPercent()).isEmpty();
        assertThat(figure.printChange(Language.ZH)).isEqualTo("+2.1至+2.3个百分点");
        assertThat(figure.fromNumber()).isEmpty();
        assertThat(figure.toShareOfParent()).isEmpty();
        assertThat(huangpu("satisfaction_index", "80分", "80分", "90分").growth()).isEmpty();
    }

    @Test
    void what_was_handed_down_compares_for_one_unit_and_is_not_added_for_several() {
        Filed from = Filed.closed(TREE_2010)
                .say("2010", "310101 materials_received 5份", "310103 materials_received 6份")
                .say("2010", "310104 materials_received 7份");
        Filed to = Filed.closed(TREE_2012).say("2012", "310101 materials_received 9份", "310104 materials_received 8份");
        ComparisonResult result = compare(from, to);
        assertThat(result.get("徐汇区", "materials_received")).hasToString("7 → 8: +1, +14.29%");
        assertThat(result.get("徐汇区", "materials_received").toShareOfParent()).isEmpty();
        ComparedFigure huangpu = result.get("黄浦区", "materials_received");
        assertThat(huangpu).hasToString("not comparable: what several units received is not added");
        assertThat(huangpu.print(Language.ZH)).isEqualTo("不可比：多个单位接收的上级资料不相加");
        assertThat(huangpu.notComparable().orElseThrow().reason()).isEqualTo(Reason.TRANSFER);
        assertThat(huangpu.change()).isEmpty();
        assertThat(huangpu.growth()).isEmpty();
        assertThat(huangpu.from()).isEmpty();
    }

    @Test
    void from_zero_is_said_and_is_no_number() {
        ComparedFigure figure = huangpu("complaint_received", "0起", "无", "130起");
        assertThat(figure).hasToString("0 → 130: +130, from zero");
        assertThat(figure.growth().orElseThrow().kind()).isEqualTo(Growth.Kind.FROM_ZERO);
        assertThat(figure.growthPercent()).isEmpty();
    }

    @Test
    void another_measure_is_another_quantity() {
        Filed from = Filed.closed(TREE_2012).say("2010", "310104 audience_reached_person_times 5人次");
        Filed to = Filed.closed(TREE_2012)
                .say("2012", "310104 audience_reached_person_times 5人", "310104 complaint_received 3件");
        ComparisonResult result = compare(from, to);
        List<ComparedFigure> figures = result.figures("徐汇区");
        assertThat(figures)
                .extracting(f -> f.key() + ": " + f.notComparable().orElseThrow())
                .containsExactly(
                        "audience_reached_person_times (人次): counted in 人次 in 2010 and in 人 in 2012",
                        "audience_reached_person_times (人): counted in 人次 in 2010 and in 人 in 2012",
                        "complaint_received (件): nobody spoke of it in 2010");
        assertThat(figures)
                .extracting(f -> f.notComparable().orElseThrow().reason())
                .containsExactly(Reason.OTHER_MEASURE, Reason.OTHER_MEASURE, Reason.ONLY_LATER);
        assertThat(figures.get(0).notComparable().orElseThrow().words().in(Language.ZH))
                .isEqualTo("2010年计量单位为人次，2012年为人");
        assertThat(figures.get(0).to()).isEmpty();
        assertThat(figures.get(1).from()).isEmpty();
        assertThat(figures.get(2).isTold()).isTrue();
        assertThat(result.figures("上海市").get(2).isTold()).isTrue();
    }

    @Test
    void what_only_the_earlier_campaign_counted_is_listed() {
        Filed from = Filed.closed(TREE_2012).say("2010", "310104 complaint_received 5件", "310104 lanterns 6");
        Filed to = Filed.closed(TREE_2012).say("2012", "310104 complaint_received 6件");
        ComparedFigure lanterns = compare(from, to).get("徐汇区", "lanterns");
        assertThat(lanterns).hasToString("not comparable: nobody spoke of it in 2012");
        assertThat(lanterns.notComparable().orElseThrow().words().in(Language.ZH))
                .isEqualTo("2012年未涉及该指标");
        assertThat(lanterns.from().orElseThrow()).hasToString("[6, 6]");
        assertThat(lanterns.notComparable().orElseThrow().reason()).isEqualTo(Reason.ONLY_EARLIER);
    }

    @Test
    void units_that_are_not_comparable_have_both_figures_and_no_change() {
        Filed from = Filed.closed("990000(a)").say("2010", "a x 5");
        Filed to = Filed.closed("990000(b)").say("2012", "b x 6");
        ComparisonResult result = compare(from, to);
        assertThat(result.get("b", "x")).hasToString("not comparable: no unit of 2010 is known to have become it");
        assertThat(result.get("b", "x").to().orElseThrow()).hasToString("[6, 6]");
        assertThat(result.get("b", "x").from()).isEmpty();
        assertThat(result.get("a", "x")).hasToString("not comparable: no unit of 2012 is known to have come of it");
        assertThat(result.get("a", "x").from().orElseThrow()).hasToString("[5, 5]");
        assertThat(result.get("a", "x").notComparable().orElseThrow().reason()).isEqualTo(Reason.ENDED);
    }

    @Test
    void a_share_in_the_unit_above_uses_what_the_others_had() {
        Filed from = Filed.closed(TREE_2010)
                .say("2010", "310000 own x 0", "310101 own x 20至30", "310103 own x 10", "310104 own x 60");
        Filed to = Filed.closed(TREE_2012).say("2012", "310101 own x 50", "310104 own x 150");
        ComparisonResult result = compare(from, to);
        ComparedFigure huangpu = result.get("黄浦区", "x");
        assertThat(huangpu.fromShareOfParent().orElseThrow()).hasToString("33.33%–40%"); // 30 of 90, 40 of 100
        assertThat(huangpu.fromShareOfParent().orElseThrow().percent().orElseThrow())
                .hasToString("[33.333333333333, 40]");
        assertThat(huangpu.toShareOfParent().orElseThrow())
                .as("the city's own level is unknown")
                .hasToString("0%–25%");
        assertThat(result.get("上海市", "x").toShareOfParent()).isEmpty();
        assertThat(huangpu.fromShareOfAllKeys()).isEmpty();
    }

    @Test
    void distinct_things_have_the_share_that_part_and_whole_leave() {
        Filed from = Filed.closed(TREE_2010)
                .say("2010", "310000 staff_participating_count 100人", "310104 staff_participating_count 40人");
        Filed to = Filed.closed(TREE_2012)
                .say("2012", "310000 staff_participating_count 100人", "310104 staff_participating_count 50人");
        ComparedFigure figure = compare(from, to).get("徐汇区", "staff_participating_count");
        assertThat(figure.fromShareOfParent().orElseThrow()).hasToString("40%");
        assertThat(figure.toShareOfParent().orElseThrow()).hasToString("50%");
    }

    @Test
    void the_key_of_a_dimension_has_a_share_in_all_keys() {
        Filed from = Filed.closed(TREE_2012)
                .say("2010", "310104 own complaint_received 40件", "310104 own complaint_received/category=food 10件");
        Filed to = Filed.closed(TREE_2012)
                .say("2012", "310104 own complaint_received 50件", "310104 own complaint_received/category=food 20至25件");
        ComparisonResult result = compare(from, to);
        ComparedKey total = result.key("complaint_received");
        ComparedFigure food = result.find(
                        UnitId.of("310104"),
                        new ComparedKey(
                                total.indicator(), Optional.of(Breakdown.parse("category=food")), total.measure()))
                .orElseThrow();
        assertThat(food).hasToString("10 → 20–25: +10 to +15, +100% to +150%");
        assertThat(food.fromShareOfAllKeys().orElseThrow()).hasToString("25%");
        assertThat(food.toShareOfAllKeys().orElseThrow()).hasToString("40%–50%");
    }

    @Test
    void totals_of_the_units_that_occur_compare_only_if_they_are_the_same_units() {
        Filed from = Filed.open("990000=省(a b)").say("2010", "a own x 10", "b own x 20", "990000 own x 0");
        Filed fewer = Filed.open("990000=省(a)").say("2012", "a own x 12");
        ComparedFigure province = compare(from, fewer).get("省", "x");
        assertThat(province)
                .hasToString(
                        "not comparable: a total of the units in the filings, which are not the same in both campaigns");
        assertThat(province.notComparable().orElseThrow().words().in(Language.ZH))
                .isEqualTo("合计仅含已出现的单位，两期单位不一致");
        Filed filed = Filed.open("990000=省(a b)").say("2012", "990000 x 33", "a own x 12", "b own x 20");
        assertThat(compare(from, filed)
                        .get("省", "x")
                        .notComparable()
                        .orElseThrow()
                        .reason())
                .isEqualTo(Reason.OTHER_UNITS);
        Filed same = Filed.open("990000=省(a b)").say("2012", "a own x 12", "990000 own x 0");
        ComparedFigure open = compare(from, same).get("省", "x");
        assertThat(open.isOfOccurringUnitsOnly()).isTrue();
        assertThat(open).hasToString("30 → 12 or more: -18 or more, -60% or more");
        assertThat(compare(fewer.say("2010", "a own x 9"), fewer).get("a", "x").isOfOccurringUnitsOnly())
                .isFalse();
    }

    @Test
    void a_total_of_occurring_units_does_not_compare_where_a_part_of_one_is_absent() {
        Filed from = Filed.open("310000=上海市(310101=黄浦区)").say("2010", "310101 own x 10");
        Filed to = Filed.open("310000=上海市(310101=黄浦区)").say("2012", "310101 own x 15");
        ComparisonResult result = compare(from, to);
        assertThat(result.get("黄浦区", "x")).hasToString("10 or more → 15: +5 or less, -100% to +50%");
        assertThat(result.get("黄浦区", "x").fromShareOfParent()).isEmpty();
        assertThat(result.get("上海市", "x").notComparable().orElseThrow().reason())
                .isEqualTo(Reason.OTHER_UNITS);
    }
}
