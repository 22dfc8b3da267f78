package org.campaignstats.stats.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityOutsideCampaignTest {
    private static final Period MARCH = Period.parse("2011-03-01/2011-03-15");

    private static Campaign campaign() {
        return Campaign.builder().id("2011").days(MARCH).build();
    }

    private static ExampleFiling ofCampaign() {
        return by("330203").with(s -> s.campaign(campaign()));
    }

    private static ExampleFiling held(ExampleFiling filing, String days) {
        return filing.held(
                "square",
                a -> a.days(Period.parse(days))
                        .addOutcomes(Outcome.builder()
                                .indicator("attendee_count")
                                .unit("330203")
                                .scope(Scope.EVENT)
                                .figure("5人")
                                .place(Place.of("a.csv", 4))
                                .build()));
    }

    private static Said outside(ExampleFiling filing) {
        return Said.of(new ActivityOutsideCampaign(), filing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-01", "2011-03-15", "2011-03-01/2011-03-15"})
    void an_activity_on_the_first_and_last_day_is_within_the_campaign(String days) {
        assertThat(outside(held(ofCampaign(), days)).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-28", "2011-03-16", "2011-02-28/2011-03-15", "2011-03-01/2011-03-16", "2010-03-15"})
    void an_activity_before_or_after_is_not(String days) {
        Said said = outside(held(ofCampaign(), days));
        assertThat(said.broken())
                .containsExactly("warning 330203 -: activity 'square' of " + days
                        + " is not within the campaign, 2011-03-01/2011-03-15");
        assertThat(said.brokenInChinese())
                .containsExactly("警告 330203 -: 活动“square”的日期" + days + "不在宣传活动时段2011-03-01/2011-03-15之内");
        assertThat(said.places()).containsExactly("a.csv row 4");
    }

    @Test
    void the_days_of_the_filing_stand_in_for_those_of_the_campaign() {
        ExampleFiling filing = held(by("330203").with(s -> s.period(Period.parse("2011-03-15"))), "2011-03-14");
        assertThat(outside(filing).counts()).isEqualTo("0 passed, 1 broken, 0 undecided");
        ExampleFiling both = held(ofCampaign().with(s -> s.period(Period.parse("2011-03-15"))), "2011-03-14");
        assertThat(outside(both).counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void without_the_days_of_either_it_cannot_be_told() {
        Said noCampaign = outside(held(by("330203"), "2011-03-15"));
        assertThat(noCampaign.undecided()).containsExactly("note 330203 -: the days of the campaign are not known");
        assertThat(noCampaign.undecidedInChinese()).containsExactly("提示 330203 -: 宣传活动的起止日期未知");
        Said noDays = outside(ofCampaign().held("square", a -> a));
        assertThat(noDays.undecided()).containsExactly("note 330203 -: the days of activity 'square' are not known");
        assertThat(noDays.undecidedInChinese()).containsExactly("提示 330203 -: 活动“square”的日期未知");
    }
}
