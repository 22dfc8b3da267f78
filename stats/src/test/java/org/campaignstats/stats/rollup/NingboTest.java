package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** 宁波市 2011: city totals with 市本级 parts, figures about counties, 11 counties and 大榭开发区. None but the city filed. */
class NingboTest {
    private static final String COUNTIES = "330203 海曙区 330204 江东区 330205 江北区 330206 北仑区 330211 镇海区 330212 鄞州区"
            + " 330225 象山县 330226 宁海县 330281 余姚市 330282 慈溪市 330283 奉化市";

    private static final RollUpResult RESULT = RollUp.over(tree())
            .add(List.of(
                    Line.parse("330200 whole 12.5万份 row=9"),
                    Line.parse("330200 own 1.34万份 row=10"),
                    Line.parse("330200 whole 190余次 indicator=market_inspection_count row=11"),
                    Line.parse("330200 whole 1380余人 indicator=staff_participating_count row=12"),
                    Line.parse("330212 own 30000多册 indicator=handbook_distributed basis=cumulative by=330200 row=13"),
                    Line.parse("330283 own 20个 indicator=outdoor_ad_count by=330200 row=14"),
                    Line.parse("330200 event 153名 indicator=staff_participating_count activity=天一广场"
                            + " organisers=330200;330203 row=15")))
            .run();

    private static UnitTree tree() {
        List<ReportingUnit> units = new ArrayList<>();
        units.add(ReportingUnit.builder()
                .id("330200")
                .name("宁波市")
                .region("330200")
                .build());
        String[] words = COUNTIES.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            units.add(ReportingUnit.builder()
                    .id(words[i])
                    .name(words[i + 1])
                    .region(words[i])
                    .parent("330200")
                    .build());
        }
        units.add(ReportingUnit.builder()
                .id("daxie")
                .name("大榭开发区")
                .parent("330200")
                .build());
        return UnitTree.closed(units);
    }

    @Test
    void leaflets_below_the_city_are_the_total_less_its_own() {
        assertThat(RESULT)
                .unit("330200")
                .figure("materials_distributed")
                .isBetween(124500, 125500)
                .hasOwn(13350, 13450)
                .hasUnder(111050, 112150)
                .hasKind(FigureKind.FILED)
                .hasNumber(125000)
                .hasStatedSum(13400)
                .hasNoDiscrepancy()
                .hasToString("12.5万份, 124,500–125,500 (filed total)");
        RolledFigure leaflets = RESULT.get("330200", "materials_distributed");
        assertThat(leaflets.own()).hasToString("13,350–13,450, as stated");
        assertThat(leaflets.under()).hasToString("111,050–112,150, by difference");
    }

    @Test
    void one_of_thirteen_units_filed() {
        assertThat(RESULT)
                .unit("330200")
                .figure("materials_distributed")
                .hasCoverage(1, 13)
                .hasStated("宁波市")
                .hasMissing("海曙区", "江东区", "江北区", "北仑区", "镇海区", "鄞州区", "象山县", "宁海县", "余姚市", "慈溪市", "奉化市", "大榭开发区");
        assertThat(RESULT.get("330200", "materials_distributed").coverage())
                .hasToString("1 of 13 units filed; missing 海曙区, 江东区, 江北区, … (12)");
    }

    @Test
    void a_county_has_at_most_what_the_others_leave() {
        assertThat(RESULT)
                .unit("大榭开发区")
                .figure("发放宣传资料")
                .isBetween(0, 112150)
                .hasOwn(0, 112150)
                .hasKind(FigureKind.OPEN)
                .hasNoNumber();
    }

    @Test
    void inspections_over_190_are_190_to_200() {
        assertThat(RESULT)
                .unit("宁波市")
                .figure("market_inspection_count")
                .isBetween(190, 200)
                .hasOwn(0, 200)
                .hasUnder(0, 200)
                .hasNumber(190);
    }

    @Test
    void staff_of_the_city_bounds_both_levels_and_holds_that_of_the_square() {
        assertThat(RESULT)
                .unit("宁波市")
                .figure("staff_participating_count")
                .isBetween(1380, 1390)
                .hasOwn(0, 1390)
                .hasUnder(0, 1390)
                .hasNumber(1380);
    }

    @Test
    void what_is_kept_and_not_added_is_told_with_the_reason() {
        assertThat(RESULT.kept())
                .extracting(k -> k.statement().outcome().unit() + " "
                        + k.statement().outcome().figure() + ", "
                        + k.reason().words() + ", by " + k.statement().filer())
                .containsExactly("330212 30000多册, cumulative, by 330200");
        assertThat(RESULT).unit("鄞州区").figure("handbook_distributed").isBetween(0, 112150);
    }

    @Test
    void a_county_that_the_city_told_of_is_reported_by_another() {
        assertThat(RESULT)
                .unit("330200")
                .figure("outdoor_ad_count")
                .isAtLeast(20)
                .hasOwn(Bounds.UNKNOWN)
                .hasUnder(Bounds.atLeast(20))
                .hasNoNumber()
                .hasStatedSum(20)
                .hasCoverage(0, 13)
                .hasReportedByOther("奉化市")
                .hasSilent("宁波市")
                .hasMissing("海曙区", "江东区", "江北区", "北仑区", "镇海区", "鄞州区", "象山县", "宁海县", "余姚市", "慈溪市", "大榭开发区");
    }

    @Test
    void a_total_is_explained_by_what_was_stated_and_what_follows() {
        assertThat(RESULT.get("330200", "materials_distributed").explain()).isEqualTo("""
                        宁波市, 发放宣传资料 (份), 2011: 12.5万, between 124,500 and 125,500
                        ├─ total  全市 12.5万份 → 124,500–125,500    reports.csv row 9
                        ├─ own    市本级 1.34万份 → 13,350–13,450    reports.csv row 10
                        └─ below  111,050–112,150 by difference; 0 of 12 filed, each 0–112,150""");
    }

    @Test
    void a_figure_about_a_county_is_explained_by_who_said_it() {
        assertThat(RESULT.get("330200", "outdoor_ad_count").explain()).isEqualTo("""
                        宁波市, 户外广告 (个), 2011: 20 or more
                        ├─ own    unknown, not stated
                        └─ below  20 or more sum; 0 of 12 filed
                           ├─ 奉化市  20个, 20 (sum)
                           │  └─ own    市本级 20个 → 20, said by 宁波市    reports.csv row 14
                           └─ no word of 11, each unknown: \
                        海曙区 江东区 江北区 北仑区 镇海区 鄞州区 象山县 宁海县 余姚市 慈溪市 大榭开发区""");
    }

    @Test
    void a_contradiction_is_part_of_the_explanation() {
        assertThat(Batch.closed("city!(a b)")
                        .say("city whole 10", "a own 3", "b own 4")
                        .figure("city")
                        .explain())
                .isEqualTo("""
                        city, 发放宣传资料 (份), 2011: 10, between 7 and 10
                        ├─ total  10份 → 10
                        ├─ own    0, none
                        ├─ below  7 sum; 2 of 2 filed
                        │  ├─ a  3份, 3 (sum)
                        │  │  └─ own    3份 → 3
                        │  └─ b  4份, 4 (sum)
                        │     └─ own    4份 → 4
                        └─ !! whole: filed 10, computed 7, gap 3 (certain)
                           └─ no simple explanation""");
    }
}
