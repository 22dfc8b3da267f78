package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.function.UnaryOperator;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignYearMissingTest {
    private static ExampleFiling filing(UnaryOperator<Campaign.Builder> campaign) {
        return by("330203")
                .with(summary -> summary.campaign(
                        campaign.apply(Campaign.builder().id("2011")).build()))
                .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)));
    }

    private static ExampleFiling titled(String source) {
        return filing(c -> c).with(summary -> summary.source(source));
    }

    private static Said year(ExampleFiling filing) {
        return Said.of(new CampaignYearMissing(), filing);
    }

    @ParameterizedTest
    @CsvSource({
        "____年“3·15”活动总结, ____年",
        "201_年3.15国际消费者权益日宣传纪念系列活动, 201_年",
        "201×年总结, 201×年",
        "20XX年总结, 20XX年",
        "20__年总结, 20__年",
        "20xx.doc, 20xx",
        "某县XX年总结, XX年",
        "__-__年度总结, __年",
        "２０１_年总结, _年",
        "一_年, _年"
    })
    void a_placeholder_in_the_place_of_the_year_is_told(String title, String placeholder) {
        Said said = year(titled(title));
        assertThat(said.broken())
                .containsExactly("warning 330203 -: '" + placeholder + "' stands in the place of the year");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: “" + placeholder + "”处应填年份");
        assertThat(said.places()).containsExactly("a.csv");
        assertThat(year(filing(c -> c.name(title))).broken()).isEqualTo(said.broken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011年“3·15”活动总结",
                "2011_total.csv",
                "第__年级总结",
                "第XX年总结",
                "reports_2011_x.csv",
                "max年会",
                "20_xa.csv",
                "20XX0"
            })
    void a_mask_of_something_else_is_no_placeholder(String title) {
        assertThat(year(titled(title)).broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"201_", "20XX", "____", "XX", "315-20xx"})
    void an_id_may_be_a_placeholder_too(String id) {
        assertThat(year(filing(c -> c.id(id))).broken()).hasSize(1);
    }

    @Test
    void a_campaign_of_a_year_passes() {
        assertThat(year(filing(c -> c)).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        assertThat(year(filing(c -> c.id("315").year(2011))).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_campaign_without_a_year_is_told() {
        Said said = year(filing(c -> c.id("315").name("国际消费者权益日")));
        assertThat(said.broken()).containsExactly("warning 330203 -: campaign '315' has no year; expected e.g. 2011");
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 -: 宣传活动“315”没有年份；应填如2011");
    }

    @Test
    void days_or_titles_that_point_to_a_year_leave_it_open() {
        Period days = Period.parse("2012-03-01/2012-03-15");
        Said said = year(filing(c -> c.id("315").days(days)));
        assertThat(said.undecided())
                .containsExactly("note 330203 -: campaign '315' names no year; that of its days or title is 2012");
        assertThat(said.undecidedInChinese()).containsExactly("提示 330203 -: 宣传活动“315”没有年份；从日期或标题看为2012");
        UnaryOperator<Campaign.Builder> noYear = c -> c.id("315");
        assertThat(year(filing(noYear).with(s -> s.period(days))).undecided()).isEqualTo(said.undecided());
        assertThat(year(filing(noYear).held("square", a -> a.days(days))).undecided())
                .isEqualTo(said.undecided());
        assertThat(year(filing(c -> c.id("315-2012"))).undecided())
                .containsExactly("note 330203 -: campaign '315-2012' names no year; that of its days or title is 2012");
        assertThat(year(filing(noYear).with(s -> s.source("二〇一二年总结"))).undecided())
                .containsExactly("note 330203 -: campaign '315' names no year; that of its days or title is 二〇一二年");
        assertThat(year(filing(noYear).with(s -> s.source("320120号"))).broken()).hasSize(1);
    }
}
