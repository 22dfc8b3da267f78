package org.campaignstats.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.RegionalTrees;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What data can be refused for, said in Chinese too. */
class RefusalsTest {
    private static final RegionTable REGIONS = RegionTable.standard();

    static Stream<ThrowingCallable> refusals() {
        return Stream.of(
                () -> UnitId.of(" 330200"),
                () -> CampaignId.of("a;b"),
                () -> ActivityId.of(""),
                () -> IndicatorCode.of("a\tb"),
                () -> RegionCode.of("33021"),
                () -> Measure.of(" 份"),
                () -> Breakdown.parse("food"),
                () -> new Breakdown("a=b", "c"),
                () -> new Breakdown("category", ""),
                () -> Period.parse("3月15日"),
                () -> Period.parse("2017-03-15/2017-03-01"),
                () -> Campaign.builder().id("3·15").year(31).build(),
                () -> CampaignSummary.builder()
                        .campaign("2017")
                        .filer("330200")
                        .revision(0)
                        .build(),
                () -> outcome("5").scope(Scope.GROUP).build(),
                () -> outcome("5").addUnits(UnitId.of("2")).build(),
                () -> outcome("5").addUnits(UnitId.of("1")).scope(Scope.GROUP).build(),
                () -> outcome("5件").measure(Measure.of("份")).build(),
                () -> outcome("5万").measure(Measure.of("万元")).build(),
                () -> Activity.builder()
                        .id("square")
                        .addOutcomes(outcome("5").build())
                        .build(),
                () -> Activity.builder()
                        .id("square")
                        .addOrganisers(UnitId.of("1"), UnitId.of("1"))
                        .build(),
                () -> Bounds.of(5, 3),
                () -> Bounds.atLeast(-1),
                () -> Bounds.exactly(new BigDecimal("1E+2000")),
                () -> Stated.of(-1),
                () -> new Vague(""),
                () -> indicator().numerator(IndicatorCode.of("a")).build(),
                () -> indicator().resolution(BigDecimal.ONE.negate()).build(),
                () -> IndicatorCatalogue.of(
                        List.of(indicator().build(), indicator().build())),
                () -> unit("1").parent("1").build(),
                () -> unit("1").name(" ").build(),
                () -> tree(unit("1"), unit("1")),
                () -> tree(unit("1"), unit("2").parent("3")),
                () -> tree(unit("1").parent("2"), unit("2").parent("1")),
                () -> tree(IntStream.range(0, 12)
                        .mapToObj(i -> unit("u" + i).parent("u" + (i + 1) % 12))
                        .toArray(ReportingUnit.Builder[]::new)),
                () -> tree(unit("1"), unit("2")),
                RefusalsTest::tree,
                () -> tree(IntStream.range(0, 65)
                        .mapToObj(i -> i == 0 ? unit("u0") : unit("u" + i).parent("u" + (i - 1)))
                        .toArray(ReportingUnit.Builder[]::new)),
                () -> tree(unit("1")).get("海曙区"),
                () -> RegionalTrees.units(RegionCode.of("999999"), REGIONS, 2023),
                () -> RegionalTrees.closed(RegionCode.of("330200"), REGIONS, 1995));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_is_said_in_chinese_too(ThrowingCallable refusal) {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(refusal)
                .satisfies(e -> BothLanguages.agree(e.wording()));
    }

    @Test
    void an_id_that_no_table_holds_is_refused_in_chinese() {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> UnitId.of("a;b"))
                .satisfies(e ->
                        assertThat(e.wording().chinese()).isEqualTo("单位编号“a;b”应为1至100个字符，不含控制字符和分号，首尾无空格，如330200"));
    }

    @Test
    void a_tree_without_one_top_is_refused_in_chinese() {
        assertThatExceptionOfType(MessageException.class)
                .isThrownBy(() -> tree(unit("330200"), unit("330300")))
                .satisfies(e -> assertThat(e.wording().chinese()).isEqualTo("应有且只有一个没有上级的单位，现有2个：330200, 330300"));
    }

    private static Outcome.Builder outcome(String printed) {
        return Outcome.builder().indicator("complaint_received").unit("1").figure(printed);
    }

    private static Indicator.Builder indicator() {
        return Indicator.builder().code("tea_house_inspected").chineseName("检查茶楼");
    }

    private static ReportingUnit.Builder unit(String id) {
        return ReportingUnit.builder().id(id);
    }

    private static UnitTree tree(ReportingUnit.Builder... units) {
        return UnitTree.closed(
                Stream.of(units).map(ReportingUnit.Builder::build).toList());
    }
}
