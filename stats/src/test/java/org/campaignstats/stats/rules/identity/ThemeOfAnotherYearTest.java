package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.AnnualThemes;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeOfAnotherYearTest {
    private static ExampleFiling filing(UnaryOperator<Campaign.Builder> campaign) {
        return by("330203")
                .with(summary -> summary.campaign(
                        campaign.apply(Campaign.builder().id("2011")).build()))
                .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)));
    }

    private static Said theme(String year, String theme) {
        return Said.of(new ThemeOfAnotherYear(), filing(c -> c.id(year).theme(theme)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"消费与民生", "“消费与民生”", "以“消费与民生”为主题", "消费与民生、生态消费", "生态消费；消费与民生", "消费与安全，消费与民生"})
    void a_theme_of_the_year_passes(String theme) {
        assertThat(theme("2011", theme).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void the_theme_of_another_year_is_told_with_that_of_the_year() {
        Said said = theme("2023", "新消费 我做主");
        assertThat(said.broken())
                .containsExactly("warning 330203 -: '新消费 我做主' is the theme of 2016, not of 2023: '提振消费信心'");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: “新消费 我做主”是2016年的年主题，不是2023年的（应为“提振消费信心”）");
        assertThat(said.places()).containsExactly("a.csv");
    }

    @Test
    void in_a_year_of_which_no_theme_is_known_it_is_that_of_another_all_the_same() {
        Said said = theme("1990", "新消费 我做主");
        assertThat(said.broken()).containsExactly("warning 330203 -: '新消费 我做主' is the theme of 2016, not of 1990");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: “新消费 我做主”是2016年的年主题，不是1990年的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"____", "XXXX", " ", "“____”"})
    void a_blank_theme_cannot_be_told(String theme) {
        Said said = theme("2011", theme);
        assertThat(said.undecided()).containsExactly("note 330203 -: the theme of the campaign is left blank");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: 宣传活动的主题未填");
    }

    @Test
    void where_no_theme_is_named_there_is_nothing_to_check() {
        assertThat(Said.of(new ThemeOfAnotherYear(), filing(c -> c)).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void an_own_theme_or_one_without_a_year_cannot_be_told() {
        Said own = theme("2011", "和谐金融 诚信服务");
        assertThat(own.undecided()).containsExactly("note 330203 -: '和谐金融 诚信服务' is the annual theme of no known year");
        assertThat(own.undecidedInChinese()).containsExactly("提示 330203 -: “和谐金融 诚信服务”不是已知年份的年主题");
        Said noYear = theme("315", "新消费 我做主");
        assertThat(noYear.undecided())
                .containsExactly("note 330203 -: '新消费 我做主' is the theme of 2016; the campaign names no year");
        assertThat(noYear.undecidedInChinese()).containsExactly("提示 330203 -: “新消费 我做主”是2016年的年主题；宣传活动没有年份");
    }

    @Test
    void a_theme_that_two_years_share_is_that_of_both() {
        Rule rule = new ThemeOfAnotherYear();
        RuleCheck check = RuleCheck.against(RuleSet.of(rule))
                .over(RuleExample.UNITS)
                .themes(AnnualThemes.of(Map.of(2010, "同心", 2011, "同心", 2012, "别的")));
        assertThat(check.check(filing(c -> c.theme("同心")).summary()).count()).isZero();
        assertThat(check.check(filing(c -> c.id("2012").theme("同心")).summary())
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("'同心' is the theme of 2010, not of 2012: '别的'");
    }
}
