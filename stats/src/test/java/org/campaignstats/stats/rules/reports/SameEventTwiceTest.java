package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;

class SameEventTwiceTest {
    private static final SameEventTwice RULE = new SameEventTwice();
    private static final String CONSULTING = "3·15大型宣传咨询活动";

    private static ExampleFiling told(String filer, String id, String title, String day, String venue) {
        return by(filer)
                .held(
                        id,
                        a -> a.type(title)
                                .days(Optional.of(day).filter(d -> !d.isEmpty()).map(Period::parse))
                                .venue(Optional.of(venue).filter(v -> !v.isEmpty())));
    }

    private static ExampleFiling square(String filer) {
        return told(filer, "square", CONSULTING, "2011-03-15", "天一广场");
    }

    private static String tally(ExampleFiling... filings) {
        return CheckedRule.of(RULE, filings).tally();
    }

    @Test
    void a_city_and_its_district_that_tell_of_one_activity_without_listing_both_are_found() {
        ExampleFiling district = by("330203");
        district.held(
                "consulting",
                a -> a.type("“3.15”宣传咨询活动")
                        .days(Period.parse("2011-03-15"))
                        .venue("天一 广场")
                        .addOutcomes(by("330203").event("consultation_received", "300人次")));
        CheckedRule checked = CheckedRule.of(RULE, square("330200"), district);
        assertThat(checked.english())
                .containsExactly("warning: '“3.15”宣传咨询活动' on 2011-03-15 at 天一 广场 is told of by 宁波市 330200 too, as"
                        + " '3·15大型宣传咨询活动'; if both held it, both should be listed as its organisers");
        assertThat(checked.chinese())
                .containsExactly(
                        "警告：““3.15”宣传咨询活动”（2011-03-15，天一 广场）与宁波市 330200所报“3·15大型宣传咨询活动”疑为同一活动；" + "如系共同举办，应列明双方为主办单位");
        assertThat(checked.findings().get(0).unit()).contains(UnitId.of("330203"));
        assertThat(checked.findings().get(0).evidence())
                .extracting(Object::toString)
                .containsExactly(
                        "activity: consulting, 2011-03-15, 天一 广场, by 330203",
                        "other: square, 2011-03-15, 天一广场, by 330200");
        assertThat(checked.tally()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void it_stands_where_its_first_figure_does() {
        ExampleFiling district = by("330204");
        district.held(
                "square",
                a -> a.type(CONSULTING)
                        .days(Period.parse("2011-03-15"))
                        .venue("天一广场")
                        .addOutcomes(org.campaignstats.core.campaign.Outcome.builder()
                                .from(by("330204").event("consultation_received", "300人次"))
                                .place(Place.of("district.csv", 5))
                                .build()));
        assertThat(CheckedRule.of(RULE, square("330203"), district).findings())
                .extracting(finding -> finding.place().toString())
                .containsExactly("district.csv row 5");
    }

    @Test
    void of_three_that_tell_of_it_the_second_and_the_third_are_found() {
        assertThat(tally(square("330204"), square("330200"), square("330203")))
                .isEqualTo("1 passed, 2 broken, 0 undecided");
    }

    @Test
    void where_either_report_lists_both_filers_it_is_known_as_one() {
        List<UnitId> both = List.of(UnitId.of("330200"), UnitId.of("330203"));
        ExampleFiling joint = by("330203")
                .held(
                        "square",
                        a -> a.type(CONSULTING)
                                .days(Period.parse("2011-03-15"))
                                .venue("天一广场")
                                .organisers(both));
        assertThat(tally(square("330200"), joint)).isEqualTo("2 passed, 0 broken, 0 undecided");
        ExampleFiling byCity = by("330200")
                .held(
                        "square",
                        a -> a.type(CONSULTING)
                                .days(Period.parse("2011-03-15"))
                                .venue("天一广场")
                                .organisers(both));
        assertThat(tally(byCity, square("330203"))).isEqualTo("2 passed, 0 broken, 0 undecided");
        assertThat(tally(byCity, square("330204"))).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void the_same_id_at_the_same_unit_is_one_activity_whoever_tells_of_it() {
        ExampleFiling county = by("330203");
        county.held(
                "square",
                a -> a.type(CONSULTING)
                        .days(Period.parse("2011-03-15"))
                        .venue("天一广场")
                        .addOutcomes(by("330203").event("consultation_received", "300人次")));
        ExampleFiling city = by("330200");
        city.held(
                "square",
                a -> a.type(CONSULTING)
                        .days(Period.parse("2011-03-15"))
                        .venue("天一广场")
                        .addOutcomes(by("330203").event("consultation_received", "300人次")));
        assertThat(tally(county, city)).isEqualTo("2 passed, 0 broken, 0 undecided");
        assertThat(tally(square("330203"), city)).isEqualTo("2 passed, 0 broken, 0 undecided");
        ExampleFiling organised = by("330200")
                .held(
                        "square",
                        a -> a.type(CONSULTING)
                                .days(Period.parse("2011-03-15"))
                                .venue("天一广场")
                                .organisers(List.of(UnitId.of("330203"))));
        assertThat(tally(county, organised)).isEqualTo("2 passed, 0 broken, 0 undecided");
        ExampleFiling otherId = by("330200")
                .held(
                        "plaza",
                        a -> a.type(CONSULTING)
                                .days(Period.parse("2011-03-15"))
                                .venue("天一广场")
                                .organisers(List.of(UnitId.of("330203"))));
        assertThat(tally(county, otherId)).isEqualTo("1 passed, 1 broken, 0 undecided");
    }

    @Test
    void another_day_another_venue_or_another_title_is_another_activity() {
        for (ExampleFiling other : List.of(
                told("330203", "square", CONSULTING, "2011-03-14", "天一广场"),
                told("330203", "square", CONSULTING, "2011-03-14/2011-03-15", "天一广场"),
                told("330203", "square", CONSULTING, "2011-03-15", "中山广场"),
                told("330203", "square", "知识竞赛", "2011-03-15", "天一广场"),
                square("330203").of("2010"))) {
            assertThat(tally(square("330200"), other)).isEqualTo("2 passed, 0 broken, 0 undecided");
        }
    }

    @Test
    void two_activities_of_one_filer_are_its_own_matter() {
        assertThat(tally(square("330203")
                        .held(
                                "again",
                                a -> a.type(CONSULTING)
                                        .days(Period.parse("2011-03-15"))
                                        .venue("天一广场"))))
                .isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void only_units_that_report_to_each_other_or_to_the_same_one_are_compared() {
        UnitTree province = UnitTree.closed(Stream.of("330000", "330100", "330102", "330200", "330203")
                .map(id -> ReportingUnit.builder()
                        .id(id)
                        .parent(Optional.of(id)
                                .filter(i -> !i.equals("330000"))
                                .map(i -> UnitId.of(i.endsWith("00") ? "330000" : i.substring(0, 4) + "00")))
                        .build())
                .toList());
        assertThat(CheckedRule.over(province, RULE, square("330102"), square("330203"))
                        .tally())
                .isEqualTo("2 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.over(province, RULE, square("330100"), square("330200"))
                        .tally())
                .isEqualTo("1 passed, 1 broken, 0 undecided");
        assertThat(CheckedRule.over(province, RULE, square("330000"), square("330200"))
                        .tally())
                .isEqualTo("1 passed, 1 broken, 0 undecided");
        assertThat(CheckedRule.over(province, RULE, square("330200"), square("999"))
                        .tally())
                .isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void without_a_day_or_venue_the_same_title_is_undecided() {
        CheckedRule checked =
                CheckedRule.of(RULE, square("330200"), told("330203", "consulting", CONSULTING, "2011-03-15", ""));
        assertThat(checked.undecided())
                .containsExactly(
                        "330203: '3·15大型宣传咨询活动' may be the activity that 宁波市 330200 tells of, but its day or venue is not"
                                + " given",
                        "“3·15大型宣传咨询活动”未列明日期或地点，可能与宁波市 330200所报为同一活动");
        assertThat(checked.tally()).isEqualTo("1 passed, 0 broken, 1 undecided");
        assertThat(tally(square("330200"), told("330203", "c", CONSULTING, "", "天一广场")))
                .isEqualTo("1 passed, 0 broken, 1 undecided");
        assertThat(tally(told("330204", "b", CONSULTING, "", ""), told("330203", "c", CONSULTING, "", "")))
                .isEqualTo("0 passed, 0 broken, 2 undecided");
    }

    @Test
    void what_is_given_can_still_tell_them_apart() {
        for (ExampleFiling other : List.of(
                told("330203", "c", CONSULTING, "2011-03-14", ""),
                told("330203", "c", CONSULTING, "", "中山广场"),
                told("330203", "c", "知识竞赛", "", ""),
                told("330203", "c", "——", "2011-03-15", ""))) {
            assertThat(tally(square("330200"), other)).isEqualTo("2 passed, 0 broken, 0 undecided");
        }
        assertThat(tally(told("330200", "—", "——", "", ""), told("330203", "c", "——", "", "")))
                .isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void an_activity_without_a_type_goes_by_its_id() {
        ExampleFiling city = by("330200")
                .held("天一广场咨询", a -> a.days(Period.parse("2011-03-15")).venue("天一广场"));
        ExampleFiling district = by("330203")
                .held("天一广场大型咨询", a -> a.days(Period.parse("2011-03-15")).venue("天一广场"));
        assertThat(CheckedRule.of(RULE, city, district).english())
                .singleElement()
                .asString()
                .startsWith("warning: '天一广场大型咨询' on 2011-03-15 at 天一广场 is told of by 宁波市 330200 too, as '天一广场咨询'");
    }
}
