package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotOfCampaignTest {
    private static final Period MARCH = Period.parse("2011-03-01/2011-03-15");

    private static Campaign campaign() {
        return Campaign.builder().id("2011").days(MARCH).build();
    }

    private static ExampleFiling ofCampaign() {
        return by("330203").with(s -> s.campaign(campaign()));
    }

    private static Said period(String period) {
        return Said.of(
                new PeriodNotOfCampaign(),
                ofCampaign()
                        .says("complaint_received", "5件", o -> o.place(Place.of("a.csv", 2)))
                        .with(s -> s.period(Period.parse(period))));
    }

    @Test
    void the_period_is_that_of_the_campaign() {
        assertThat(period("2011-03-01/2011-03-15").counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-28/2011-03-15", "2011-03-01/2011-03-16", "2010-03-01/2010-03-15"})
    void a_period_that_is_not_within_the_campaign_is_told(String days) {
        Said said = period(days);
        assertThat(said.broken())
                .containsExactly(
                        "warning 330203 -: the period " + days + " is not within the campaign, 2011-03-01/2011-03-15");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 -: 所报时段" + days + "不在宣传活动时段2011-03-01/2011-03-15之内");
        assertThat(said.places()).containsExactly("a.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-02/2011-03-15", "2011-03-01/2011-03-14", "2011-03-15"})
    void a_shorter_one_is_worth_a_note(String days) {
        Said said = period(days);
        assertThat(said.broken())
                .containsExactly(
                        "note 330203 -: the period " + days + " is only a part of the campaign, 2011-03-01/2011-03-15");
        assertThat(said.brokenInChinese())
                .containsExactly("提示 330203 -: 所报时段" + days + "只是宣传活动时段2011-03-01/2011-03-15的一部分");
    }

    @Test
    void without_a_period_there_is_nothing_to_check() {
        assertThat(Said.of(new PeriodNotOfCampaign(), ofCampaign()).counts())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void a_period_without_that_of_the_campaign_cannot_be_told() {
        Said noDays = Said.of(new PeriodNotOfCampaign(), by("330203").with(s -> s.period(MARCH)));
        assertThat(noDays.undecided()).containsExactly("note 330203 -: the days of the campaign are not known");
        assertThat(noDays.undecidedInChinese()).containsExactly("提示 330203 -: 宣传活动的起止日期未知");
    }
}
