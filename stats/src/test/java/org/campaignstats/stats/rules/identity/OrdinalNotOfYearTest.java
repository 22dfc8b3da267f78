package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalNotOfYearTest {
    private static ExampleFiling filing(UnaryOperator<Campaign.Builder> campaign) {
        return by("330203")
                .with(summary -> summary.campaign(
                        campaign.apply(Campaign.builder().id("2011")).build()))
                .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)));
    }

    private static ExampleFiling titled(String source) {
        return filing(c -> c).with(summary -> summary.source(source));
    }

    private static Said ordinal(ExampleFiling filing) {
        return Said.of(new OrdinalNotOfYear(), filing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第29个国际消费者权益日",
                "第２９个“3·15”国际消费者权益日总结",
                "纪念第二十九个国际消费者权益日活动",
                "第29届3.15国际消费者权益保护日",
                "第 29 次消费者权益日",
                "第二十九届国际消费者权益日宣传活动"
            })
    void the_ordinal_of_the_year_passes(String title) {
        assertThat(ordinal(titled(title)).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "第28个国际消费者权益日总结, 第28个国际消费者权益日, 2010",
        "第三十个“3·15”国际消费者权益日, 第三十个“3·15”国际消费者权益日, 2012",
        "第九届国际消费者权益日, 第九届国际消费者权益日, 1991",
        "第十个国际消费者权益日, 第十个国际消费者权益日, 1992",
        "第十九个国际消费者权益日, 第十九个国际消费者权益日, 2001",
        "第3个国际消费者权益日知识竞赛, 第3个国际消费者权益日, 1985"
    })
    void another_ordinal_is_told_with_its_year(String title, String day, int year) {
        Said said = ordinal(titled(title));
        assertThat(said.broken())
                .containsExactly("warning 330203 -: '" + day + "' is that of " + year
                        + ", not of 2011: the ordinal is the year less 1982");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 -: “" + day + "”是" + year + "年的，不是2011年的：届次应为年份减1982");
        assertThat(said.places()).containsExactly("a.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五届五次全委会暨国际消费者权益日新闻发布会",
                "第五届五次全委会暨国际消费者权益日新闻发布会",
                "第三届国际消费者权益日知识竞赛",
                "第三届“3·15”国际消费者权益日”晚会",
                "第3届据说3.15满意度调查",
                "2011年国际消费者权益日"
            })
    void ordinals_of_something_else_are_not_looked_at(String title) {
        assertThat(ordinal(titled(title)).counts()).isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第__个315国际消费者权益日", "第XX届国际消费者权益日", "第个国际消费者权益日"})
    void a_blank_ordinal_cannot_be_told(String title) {
        Said said = ordinal(titled(title));
        assertThat(said.undecided()).containsExactly("note 330203 -: the ordinal in '" + title + "' is blank");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: “" + title + "”的届次未填");
    }

    @Test
    void without_a_year_an_ordinal_cannot_be_told() {
        Said said = ordinal(filing(c -> c.id("315").name("第29个国际消费者权益日")));
        assertThat(said.undecided())
                .containsExactly("note 330203 -: '第29个国际消费者权益日' is that of 2011; the campaign names no year");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: “第29个国际消费者权益日”是2011年的；宣传活动没有年份");
    }

    @Test
    void what_the_name_and_the_title_both_say_is_one_thing() {
        ExampleFiling filing = filing(c -> c.name("第28个国际消费者权益日")).with(s -> s.source("第28个国际消费者权益日、第29个国际消费者权益日总结"));
        assertThat(ordinal(filing).counts()).isEqualTo("1 passed, 1 broken, 0 undecided");
    }
}
