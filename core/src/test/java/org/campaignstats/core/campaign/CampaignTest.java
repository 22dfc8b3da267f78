package org.campaignstats.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    @Test
    void a_campaign_whose_id_is_a_year_is_of_that_year() {
        assertThat(Campaign.of("2011").year()).hasValue(2011);
        assertThat(Campaign.of("1999").year()).hasValue(1999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"315-2011", "2011a", "201", "20111", "3011", "２０１１"})
    void another_id_says_no_year(String id) {
        assertThat(Campaign.of(id).year()).isEmpty();
    }

    @Test
    void of_a_campaign_only_the_id_must_be_known() {
        Campaign campaign = Campaign.of("315");
        assertThat(campaign.id()).isEqualTo(CampaignId.of("315"));
        assertThat(campaign.name()).isEmpty();
        assertThat(campaign.theme()).isEmpty();
        assertThat(campaign.days()).isEmpty();
        assertThatThrownBy(() -> Campaign.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Campaign, some of required attributes are not set [id]");
    }

    @Test
    void a_campaign_keeps_all_its_parts() {
        Campaign campaign = Campaign.builder()
                .id("315-2011")
                .name("3·15国际消费者权益日")
                .year(2011)
                .theme("消费与民生")
                .days(Period.parse("2011-03-01/2011-03-15"))
                .build();
        assertThat(campaign.name()).contains("3·15国际消费者权益日");
        assertThat(campaign.year()).hasValue(2011);
        assertThat(campaign.theme()).contains("消费与民生");
        assertThat(campaign.days()).contains(Period.parse("2011-03-01/2011-03-15"));
        assertThat(Campaign.builder().from(campaign).build())
                .isEqualTo(campaign)
                .hasSameHashCodeAs(campaign);
        assertThat(Campaign.of("315-2011")).isNotEqualTo(campaign);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11, 1899, 3000})
    void a_year_that_is_none_of_a_campaign_is_refused(int year) {
        assertThatThrownBy(() -> Campaign.builder().id("a").year(year).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year of campaign 'a' must be 1900 to 2999, was " + year);
    }
}
