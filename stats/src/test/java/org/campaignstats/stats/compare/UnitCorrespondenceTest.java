package org.campaignstats.stats.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.region.RegionTable;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.compare.UnitCorrespondence.Kind;
import org.junit.jupiter.api.Test;

/** Which units of one year are compared with which of another. */
class UnitCorrespondenceTest {
    private static final String SHANGHAI = "310000=上海市";

    /** Regions of a province 99, each {@code code name first last successors}, a dash for what is empty. */
    static RegionTable regions(String... rows) {
        StringBuilder text = new StringBuilder("code\tname\tfirst_year\tlast_year\tsuccessors\n990000\t省\n");
        for (String row : rows) {
            text.append(row.replace("-", "").replace(' ', '\t')).append('\n');
        }
        try {
            return RegionTable.read(new StringReader(text.toString()), "regions.tsv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<UnitCorrespondence> units(RegionTable regions, Filed from, Filed to) {
        return units(regions, from.say("2010", "990000 x 1"), "2010", to.say("2020", "990000 x 1"), "2020");
    }

    private static List<UnitCorrespondence> units(
            RegionTable regions, Filed from, String fromYear, Filed to, String toYear) {
        return Comparison.of(from.run(), to.run())
                .regions(regions)
                .from(fromYear)
                .to(toYear)
                .run()
                .units();
    }

    /** Each unit but the top with its kind and the units that it is compared with: {@code 990102 MERGED [990101, 990102]}. */
    private static List<String> told(List<UnitCorrespondence> units) {
        return units.stream()
                .filter(one -> !one.unit().id().text().equals("990000"))
                .map(one -> one.unit().id() + " " + one.kind()
                        + one.from().stream()
                                .map(ReportingUnit::id)
                                .map(Object::toString)
                                .collect(Collectors.joining(" + ", " [", "]"))
                        + (one.to().isEmpty() ? " -" : ""))
                .toList();
    }

    @Test
    void a_district_that_took_in_another_is_compared_with_both_together() {
        Filed from =
                Filed.closed(SHANGHAI + "(310101=黄浦区 310103=卢湾区 310104=徐汇区)").say("2010", "310101 x 1");
        Filed to = Filed.closed(SHANGHAI + "(310101=黄浦区 310104=徐汇区)").say("2012", "310101 x 1");
        List<UnitCorrespondence> units = units(RegionTable.standard(), from, "2010", to, "2012");
        assertThat(told(units))
                .containsExactly("310000 SAME [310000]", "310101 MERGED [310101 + 310103]", "310104 SAME [310104]");
        assertThat(units.get(1)).hasToString("310101 黄浦区 and 310103 卢湾区 of 2010 together");
        assertThat(units.get(1).words().in(Language.ZH)).isEqualTo("2010年为310101 黄浦区、310103 卢湾区合计");
        assertThat(units.get(2)).hasToString("the same unit");
    }

    @Test
    void a_district_whose_predecessor_is_not_among_the_units_is_compared_together_with_an_unknown() {
        Filed from = Filed.closed(SHANGHAI + "(310101=黄浦区)").say("2010", "310101 x 1");
        Filed to = Filed.closed(SHANGHAI + "(310101=黄浦区)").say("2012", "310101 x 1");
        UnitCorrespondence huangpu =
                units(RegionTable.standard(), from, "2010", to, "2012").get(1);
        assertThat(huangpu.kind()).isEqualTo(Kind.MERGED);
        assertThat(huangpu.absent()).hasToString("[310103 卢湾区]");
        assertThat(huangpu)
                .hasToString("310101 黄浦区 and 310103 卢湾区 of 2010 together; 310103 卢湾区 is not among the units of 2010");
        assertThat(huangpu.words().in(Language.ZH)).isEqualTo("2010年为310101 黄浦区、310103 卢湾区合计，其中310103 卢湾区不在2010年单位之列");
    }

    @Test
    void a_city_that_changed_its_code_is_followed_and_in_the_year_of_the_change_both_exist() {
        Filed fenghua = Filed.closed("330200=宁波市(330283=奉化市)").say("2015", "330283 x 1");
        Filed later =
                Filed.closed("330200=宁波市(330213=奉化区)").say("2016", "330213 x 1").say("2017", "330213 x 1");
        Filed both = Filed.closed("330200=宁波市(330283=奉化市 330213=奉化区)")
                .say("2016", "330213 x 1")
                .say("2017", "330213 x 1");
        RegionTable standard = RegionTable.standard();
        for (String year : List.of("2016", "2017")) {
            List<UnitCorrespondence> units = units(standard, fenghua, "2015", later, year);
            assertThat(told(units)).containsExactly("330200 SAME [330200]", "330213 SUCCESSOR [330283]");
            assertThat(units.get(1)).hasToString("330283 奉化市 of 2015");
            assertThat(units.get(1).words().in(Language.ZH)).isEqualTo("2015年为330283 奉化市");
        }
        assertThat(told(units(standard, fenghua, "2015", both, "2016")))
                .containsExactly("330200 SAME [330200]", "330283 SAME [330283]", "330213 NEW []");
        assertThat(told(units(standard, both, "2016", later, "2017")))
                .containsExactly("330200 SAME [330200]", "330213 MERGED [330283 + 330213]");
        assertThat(told(units(standard, fenghua, "2015", both, "2017")))
                .as("the old code is in the later tree only for the earlier year")
                .containsExactly("330200 SAME [330200]", "330213 SUCCESSOR [330283]");
    }

    @Test
    void several_steps_are_followed() {
        RegionTable regions = regions(
                "990101 甲县 - 2011 990102",
                "990102 甲市 2011 2014 990103",
                "990103 甲区 2014 - -",
                "990104 乙县 - 2012 990103");
        assertThat(told(units(regions, Filed.closed("990000(990101 990104)"), Filed.closed("990000(990103)"))))
                .containsExactly("990103 MERGED [990101 + 990104]");
    }

    @Test
    void a_successor_that_is_founded_a_year_or_more_later_is_followed() {
        RegionTable regions = regions(
                "990101 甲县 - 2011 990102", "990102 甲区 2014 - -", "990103 乙县 - 2011 990104", "990104 乙区 2012 - -");
        assertThat(told(units(regions, Filed.closed("990000(990101 990103)"), Filed.closed("990000(990102 990104)"))))
                .containsExactly("990102 SUCCESSOR [990101]", "990104 SUCCESSOR [990103]");
    }

    @Test
    void a_region_that_was_only_renamed_is_the_same() {
        RegionTable regions =
                regions("990101 甲县 - 2015 -", "990101 甲区 2015 - -", "990102 乙县 - 2015 990102", "990102 乙区 2016 - -");
        assertThat(told(units(regions, Filed.closed("990000(990101 990102)"), Filed.closed("990000(990101 990102)"))))
                .containsExactly("990101 SAME [990101]", "990102 SAME [990102]");
    }

    @Test
    void a_code_that_was_given_to_another_region_is_not_the_same() {
        RegionTable regions = regions("990101 甲县 - 2012 990102", "990101 新区 2018 - -", "990102 乙区 - - -");
        assertThat(told(units(regions, Filed.closed("990000(990101 990102)"), Filed.closed("990000(990101 990102)"))))
                .containsExactly("990101 NEW []", "990102 MERGED [990101 + 990102]");
    }

    @Test
    void what_was_split_is_not_comparable_nor_is_what_came_of_it() {
        RegionTable regions =
                regions("990101 甲县 - 2015 990102;990103", "990102 乙区 - - -", "990103 丙区 2015 - -", "990104 丁县 - - -");
        List<UnitCorrespondence> units = units(
                regions,
                Filed.closed("990000(990101=甲县 990102=乙区 990104)"),
                Filed.closed("990000(990102=乙区 990103=丙区 990104)"));
        assertThat(told(units))
                .containsExactly(
                        "990102 SPLIT [990102]", "990103 SPLIT []", "990104 SAME [990104]", "990101 SPLIT [990101] -");
        assertThat(units.get(1))
                .hasToString("990101 甲县 and 990102 乙区 of 2010 became 990102 乙区 and 990103 丙区 of 2020: one to many");
        assertThat(units.get(1).words().in(Language.ZH))
                .isEqualTo("2010年的990101 甲县、990102 乙区对应2020年的990102 乙区、990103 丙区，一对多");
    }

    @Test
    void a_part_that_went_where_nobody_reports_of_is_not_comparable() {
        RegionTable regions = regions(
                "990101 甲县 - 2015 990102;990103",
                "990102 乙区 - - -",
                "990103 丙区 2015 - -",
                "990105 戊县 - 2015 990102;990106",
                "990106 己县 2015 2016 -");
        List<UnitCorrespondence> units =
                units(regions, Filed.closed("990000(990101=甲县)"), Filed.closed("990000(990102=乙区)"));
        assertThat(told(units)).containsExactly("990102 SPLIT []", "990101 SPLIT [990101] -");
        assertThat(units.get(1))
                .hasToString(
                        "990101 甲县 of 2010 became 990102 乙区 of 2020 and others that are not among its units: one to many");
        assertThat(told(units(regions, Filed.closed("990000(990105)"), Filed.closed("990000(990102)"))))
                .containsExactly("990102 SPLIT []", "990105 SPLIT [990105] -");
        assertThat(told(units(regions, Filed.closed("990000(990102)"), Filed.closed("990000(990102)"))))
                .as("the region that was split is not among the units")
                .containsExactly("990102 SPLIT [990102]");
    }

    @Test
    void what_has_no_counterpart_is_said_and_a_name_is_not_taken_for_one() {
        RegionTable regions = regions("990101 甲县 - 2015 -", "990102 乙区 2015 - -");
        List<UnitCorrespondence> units = units(
                regions, Filed.closed("990000(990101=甲县 zone=开发区 old)"), Filed.closed("990000(990102=乙区 park=开发区)"));
        assertThat(told(units))
                .containsExactly(
                        "990102 NEW []",
                        "park NEW []",
                        "990101 ENDED [990101] -",
                        "zone ENDED [zone] -",
                        "old ENDED [old] -");
        assertThat(units.get(1)).hasToString("no unit of 2010 is known to have become it");
        assertThat(units.get(2))
                .hasToString("no unit of 2010 is known to have become it; zone of 2010 has the same name");
        assertThat(units.get(2).words().in(Language.ZH)).isEqualTo("2010年无对应单位；2010年另有同名单位zone");
        assertThat(units.get(4))
                .hasToString("no unit of 2020 is known to have come of it; park of 2020 has the same name");
        assertThat(units.get(5).words().in(Language.ZH)).isEqualTo("2020年无对应单位");
    }

    @Test
    void units_without_a_region_and_codes_that_no_table_knows_are_what_their_id_says() {
        assertThat(told(units(regions(), Filed.closed("990000(zone 990155)"), Filed.closed("990000(zone 990155)"))))
                .containsExactly("zone SAME [zone]", "990155 SAME [990155]");
    }

    @Test
    void an_id_may_stay_when_its_region_changes_its_code() {
        RegionTable regions = regions("990101 甲县 - 2015 990102", "990102 甲区 2015 - -");
        assertThat(told(units(regions, Filed.closed("990000(a=甲县=990101)"), Filed.closed("990000(a=甲区=990102)"))))
                .containsExactly("a SAME [a]");
        assertThat(told(units(regions, Filed.closed("990000(a=甲县=990101)"), Filed.closed("990000(a)"))))
                .containsExactly("a SAME [a]");
    }

    @Test
    void two_bodies_of_one_region_keep_their_ids_or_are_not_told_apart() {
        RegionTable regions = regions("990101 甲县 - - -");
        assertThat(told(units(
                        regions,
                        Filed.closed("990000(a=局=990101 b=会=990101)"),
                        Filed.closed("990000(a=局=990101 b=会=990101)"))))
                .containsExactly("a SAME [a]", "b SAME [b]");
        assertThat(told(units(regions, Filed.closed("990000(990101)"), Filed.closed("990000(a=局=990101 b=会=990101)"))))
                .containsExactly("a SPLIT []", "b SPLIT []", "990101 SPLIT [990101] -");
    }

    @Test
    void a_region_that_is_reported_of_after_its_end_leaves_open_what_its_successor_holds() {
        RegionTable regions = regions("990101 甲县 - 2015 990102", "990102 乙区 - - -");
        Filed from = Filed.closed("990000(990101 990102)");
        Filed to = Filed.closed("990000(990101 990102)").say("2020", "990101 x 1");
        assertThat(told(units(regions, from, to))).containsExactly("990101 SPLIT [990101]", "990102 SPLIT [990102]");
        assertThat(told(units(
                        regions,
                        Filed.closed("990000(990101)"),
                        Filed.closed("990000(990101)").say("2020", "990101 x 1"))))
                .as("kept under its old code by both")
                .containsExactly("990101 SAME [990101]");
    }

    @Test
    void figures_that_were_given_the_later_code_beforehand_are_of_the_same_unit() {
        RegionTable regions = regions("990101 甲县 - 2015 990102", "990102 甲区 2015 - -");
        Filed coded = Filed.closed("990000(990102)").say("2010", "990102 x 1");
        assertThat(told(units(regions, coded, Filed.closed("990000(990102)")))).containsExactly("990102 SAME [990102]");
    }

    @Test
    void a_unit_is_never_added_to_one_above_it() {
        RegionTable regions = regions("990100 甲市 - 2015 990200", "990101 乙县 - 2015 990200", "990200 丙市 2015 - -");
        assertThat(told(units(regions, Filed.closed("990000(990100(990101))"), Filed.closed("990000(990200)"))))
                .containsExactly("990200 SUCCESSOR [990100]");
    }

    @Test
    void a_county_that_came_to_another_city_makes_both_cities_incomparable() {
        RegionTable regions =
                regions("990100 甲市 - - -", "990101 乙县 - 2015 990201", "990200 丙市 - - -", "990201 乙县 2015 - -");
        List<UnitCorrespondence> units = units(
                regions,
                Filed.closed("990000(990100(990101=乙县) 990200)"),
                Filed.closed("990000(990100 990200(990201=乙县))"));
        assertThat(told(units))
                .containsExactly("990100 REGROUPED [990100]", "990200 REGROUPED [990200]", "990201 SUCCESSOR [990101]");
        assertThat(units.get(0).kind()).isEqualTo(Kind.SAME);
        assertThat(units.get(1)).hasToString("990101 乙县 was under it in 2010 and is not in 2020");
        assertThat(units.get(1).words().in(Language.ZH)).isEqualTo("2010年下辖990101 乙县，2020年不含");
        assertThat(units.get(2)).hasToString("990201 乙县 (990101 乙县) is under it in 2020 and was not in 2010");
        assertThat(units.get(2).words().in(Language.ZH)).isEqualTo("2020年下辖990201 乙县 (990101 乙县)，2010年不含");
    }
}
