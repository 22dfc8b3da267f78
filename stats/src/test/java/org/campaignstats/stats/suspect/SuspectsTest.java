package org.campaignstats.stats.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a filed figure that its parts do not add up to. */
class SuspectsTest {
    /** They add up to 46,180. */
    private static final String[] PARTS = {"own 1234", "海曙区 2571", "鄞州区 30000", "慈溪市 468", "余姚市 11907"};

    private static List<String> inEnglish(String filed, String... parts) {
        return SuspectSearch.search(Summing.of(filed, parts)).stream()
                .map(Suspect::toString)
                .toList();
    }

    private static List<String> saidTwice(String first, String second) {
        return SuspectSearch.search(Summing.saidTwice(first, second)).stream()
                .map(Suspect::toString)
                .toList();
    }

    @Test
    void a_part_may_have_been_left_out() {
        assertThat(inEnglish("45712", PARTS))
                .containsExactly("慈溪市 may have been left out of the total: 46,180 − 468 = 45,712");
    }

    @Test
    void a_part_may_have_been_counted_twice() {
        assertThat(inEnglish("46648", PARTS))
                .containsExactly("慈溪市 may have been counted twice in the total: 46,180 + 468 = 46,648");
    }

    @Test
    void the_own_level_may_have_been_left_out() {
        assertThat(inEnglish("44946", PARTS))
                .containsExactly("own level of 内蒙古自治区 may have been left out of the total: 46,180 − 1,234 = 44,946");
    }

    @Test
    void the_own_level_may_have_been_added_twice() {
        assertThat(inEnglish("47414", PARTS))
                .containsExactly("own level of 内蒙古自治区 may have been added twice in the total: 46,180 + 1,234 = 47,414");
    }

    @Test
    void a_part_may_be_off_by_a_power_of_ten() {
        assertThat(inEnglish("19180", PARTS))
                .containsExactly("鄞州区 30,000 may be 3,000 (a factor of 10: one zero, or 万 and 千 mixed up): "
                        + "the parts then give 19,180");
        assertThat(inEnglish("346150", "own 1234", "海曙区 2571", "鄞州区 30", "慈溪市 42345"))
                .containsExactly("鄞州区 30 may be 300,000 (a factor of 10,000: 万 missing or too many): "
                        + "the parts then give 346,150");
    }

    @Test
    void the_total_may_be_off_by_a_power_of_ten() {
        assertThat(inEnglish("46180000", PARTS))
                .containsExactly("the filed total 46,180,000 may be 46,180 (a factor of 1,000: 千 missing or too many): "
                        + "the parts give 46,180");
    }

    @Test
    void two_digits_of_a_part_may_be_swapped() {
        assertThat(inEnglish("46360", PARTS))
                .containsExactly(
                        "慈溪市 468 may be 648 (two digits swapped): the parts then give 46,360",
                        "海曙区 2,571 may be 2,751 (two digits swapped): the parts then give 46,360");
    }

    @Test
    void two_digits_of_the_total_may_be_swapped() {
        assertThat(inEnglish("46810", PARTS))
                .containsExactly("the filed total 46,810 may be 46,180 (two digits swapped): the parts give 46,180");
    }

    @Test
    void a_key_of_a_breakdown_is_a_part() {
        assertThat(inEnglish("54178", "key=食品 30178", "key=家电 11", "key=服装 24000"))
                .containsExactly("家电 may have been left out of the total: 54,189 − 11 = 54,178");
    }

    @Test
    void of_several_that_fit_the_one_with_the_fewest_rivals_comes_first() {
        assertThat(inEnglish("46210", "own 270", "海曙区 4251", "鄞州区 30000", "慈溪市 270", "余姚市 11689"))
                .containsExactly(
                        "own level of 内蒙古自治区 may have been left out of the total: 46,480 − 270 = 46,210",
                        "慈溪市 may have been left out of the total: 46,480 − 270 = 46,210");
    }

    @Test
    void there_may_be_no_simple_explanation() {
        assertThat(inEnglish("46183", PARTS)).isEmpty();
        assertThat(inEnglish("50000", PARTS)).isEmpty();
        assertThat(inEnglish("0", PARTS)).isEmpty();
    }

    @Test
    void what_adds_up_has_nothing_to_explain() {
        assertThat(inEnglish("46180", PARTS)).isEmpty();
        assertThat(inEnglish("4.62万", PARTS)).isEmpty();
        assertThat(inEnglish("_", PARTS)).isEmpty();
        assertThat(inEnglish("46180", "own 1234", "海曙区 _")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "9", "10", "11", "12", "13", "14"})
    void where_nearly_everything_would_fit_nothing_is_said(String filed) {
        assertThat(inEnglish(filed, "own 1", "甲 2", "乙 1", "丙 1", "丁 3")).isEmpty();
    }

    @Test
    void where_more_parts_fit_than_can_be_listed_none_is_named() {
        String[] counties = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> "county" + i + " " + (10_000 + 100 * i + 23))
                .toArray(String[]::new);
        assertThat(inEnglish(String.valueOf(120 * 10_023 + 100 * 60 * 121 + 9), counties))
                .isEmpty();
    }

    @Test
    void one_part_in_thousands_may_be_off_by_a_power_of_ten() {
        String[] parts = IntStream.rangeClosed(1, 3000)
                .mapToObj(i -> "unit" + i + " " + (i * 37L % 90_000 + 11))
                .toArray(String[]::new);
        long total = IntStream.rangeClosed(1, 3000)
                .mapToLong(i -> i * 37L % 90_000 + 11)
                .sum();
        long gap = 9999 * (2000 * 37L + 11);
        assertThat(inEnglish(String.valueOf(total + gap), parts))
                .containsExactly("unit2000 74,011 may be 740,110,000 (a factor of 10,000: 万 missing or too many): "
                        + "the parts then give "
                        + Summing.reading(String.valueOf(total + gap)).bounds().print());
    }

    @Test
    void a_rounded_total_is_met_by_bounds() {
        assertThat(inEnglish("1.62万", PARTS))
                .containsExactly(
                        "鄞州区 may have been left out of the total: without it the parts give 16,180; "
                                + "filed 16,150–16,250",
                        "鄞州区 30,000 may be 3 (a factor of 10,000: 万 missing or too many): "
                                + "the parts then give 16,183; filed 16,150–16,250");
    }

    @Test
    void a_mark_as_wide_as_the_gap_explains_nothing() {
        assertThat(inEnglish("4.6万", PARTS)).isEmpty();
        assertThat(inEnglish("12.5万", "own 1234", "海曙区 80571", "鄞州区 43895", "慈溪市 468"))
                .isEmpty();
    }

    @Test
    void qualified_figures_are_met_by_bounds() {
        assertThat(inEnglish("1380余", "甲 1012", "乙 83余", "丙 730"))
                .containsExactly("the filed total 1,380 may be 1,830 (two digits swapped): "
                        + "the parts give 1,825–1,835; it then means 1,830–1,840");
        assertThat(inEnglish("2380余", "甲 1012", "乙 83余", "丙 730", "丁 553")).containsExactly();
    }

    @Test
    void unknown_parts_are_taken_to_make_up_little() {
        assertThat(inEnglish("3300", "own 100", "甲 200", "乙 30000", "丙 _"))
                .containsExactly(
                        "乙 30,000 may be 3,000 (a factor of 10: one zero, or 万 and 千 mixed up): "
                                + "the parts then give 3,300 or more; filed 3,300",
                        "the filed total 3,300 may be 33,000 (a factor of 10: one zero, or 万 and 千 mixed up): "
                                + "the parts give 30,300 or more",
                        "乙 may have been left out of the total: without it the parts give 300 or more; filed 3,300");
    }

    @Test
    void an_unnamed_rest_is_never_suspected() {
        assertThat(inEnglish("250", "own 100", "甲 200", "rest _")).isEmpty();
        assertThat(inEnglish("300", "own 128", "甲 172", "rest 51")).isEmpty();
    }

    @Test
    void of_one_thing_said_twice_one_may_be_off_by_a_power_of_ten() {
        assertThat(saidTwice("3000", "30000"))
                .containsExactly(
                        "one of 3,000 and 30,000 may be wrong (a factor of 10: one zero, or 万 and 千 mixed up)");
        assertThat(saidTwice("12.5万", "12500"))
                .containsExactly(
                        "one of 125,000 and 12,500 may be wrong (a factor of 10: one zero, or 万 and 千 mixed up)");
    }

    @Test
    void of_a_range_and_a_number_the_number_may_be_off_by_a_power_of_ten() {
        assertThat(saidTwice("29万至31万", "3万"))
                .containsExactly("one of 290,000–310,000 and 30,000 may be wrong "
                        + "(a factor of 10: one zero, or 万 and 千 mixed up)");
    }

    @Test
    void of_one_thing_said_twice_one_may_have_two_digits_swapped() {
        assertThat(saidTwice("1380余", "1830余"))
                .containsExactly("one of 1,380 and 1,830 may be wrong (two digits swapped)");
        assertThat(saidTwice("12.5万", "15.2万"))
                .containsExactly("one of 125,000 and 152,000 may be wrong (two digits swapped)");
    }

    @Test
    void of_one_thing_said_twice_nothing_simple_may_be_wrong() {
        assertThat(saidTwice("12", "8")).isEmpty();
        assertThat(saidTwice("0", "5")).isEmpty();
        assertThat(saidTwice("1380余", "1300")).isEmpty();
        assertThat(saidTwice("1380余", "1385")).isEmpty();
    }

    @Test
    void all_is_said_in_chinese_too() {
        Stream<String> chinese = Stream.of("44946", "45712", "46648", "19180", "46360", "46810", "1.62万")
                .map(filed -> SuspectSearch.search(Summing.of(filed, PARTS))
                        .get(0)
                        .message()
                        .chinese());
        assertThat(chinese)
                .containsExactly(
                        "合计可能漏计内蒙古自治区本级：46,180 − 1,234 = 44,946",
                        "合计可能漏计慈溪市：46,180 − 468 = 45,712",
                        "合计可能重复计入慈溪市：46,180 + 468 = 46,648",
                        "鄞州区30,000可能应为3,000（相差10倍：多写或少写一个0，或万、千混淆）：改正后各部分合计19,180",
                        "慈溪市468可能应为648（两位数字颠倒）：改正后各部分合计46,360",
                        "合计46,810可能应为46,180（两位数字颠倒）：各部分合计46,180",
                        "合计可能漏计鄞州区：不计该项，各部分合计16,180，上报数16,150–16,250");
        assertThat(SuspectSearch.search(Summing.saidTwice("1380", "1830"))
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("1,380与1,830中可能有一个有误（两位数字颠倒）");
        assertThat(SuspectSearch.search(Summing.of("1380余", "甲 1012", "乙 83余", "丙 730"))
                        .get(0)
                        .message()
                        .chinese())
                .isEqualTo("合计1,380可能应为1,830（两位数字颠倒）：各部分合计1,825–1,835，合计改正后为1,830–1,840");
    }

    @Test
    void a_suspect_names_the_part_and_its_numbers() {
        Suspect part = SuspectSearch.search(Summing.of("19180", PARTS)).get(0);
        assertThat(part.kind()).isEqualTo(Suspect.Kind.POWER_OF_TEN);
        assertThat(part.subject()).isEqualTo(Suspect.Subject.PART);
        assertThat(part.part()).contains("鄞州区");
        assertThat(part.stated()).contains(new BigDecimal("30000"));
        assertThat(part.wouldBe()).contains(new BigDecimal("3000"));

        Suspect own = SuspectSearch.search(Summing.of("44946", PARTS)).get(0);
        assertThat(own.subject()).isEqualTo(Suspect.Subject.OWN_LEVEL);
        assertThat(own.part()).contains("内蒙古自治区");
        assertThat(own.stated()).contains(new BigDecimal("1234"));
        assertThat(own.wouldBe()).isEmpty();

        Suspect total = SuspectSearch.search(Summing.of("46810", PARTS)).get(0);
        assertThat(total.subject()).isEqualTo(Suspect.Subject.TOTAL);
        assertThat(total.part()).isEqualTo(Optional.empty());
        assertThat(total.wouldBe()).contains(new BigDecimal("46180"));
    }

    @Test
    void kinds_have_codes_and_words() {
        assertThat(Suspect.Kind.PART_LEFT_OUT).hasToString("part-left-out");
        assertThat(Suspect.Kind.POWER_OF_TEN.words().chinese()).isEqualTo("数量级错误");
        assertThat(Suspect.Subject.OWN_LEVEL).hasToString("own-level");
    }
}
