package org.campaignstats.stats.rules;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.junit.jupiter.api.Test;

/** Ten leaflets for each visitor are leaflets. */
class SeveralForEachTest {
    private static final Amount VISITORS = amount("audience_reached_person_times", "1000余人次");

    private static Amount amount(String indicator, String print) {
        Outcome outcome = Outcome.builder()
                .indicator(indicator)
                .unit("330203")
                .figure(print)
                .build();
        return Amount.of(outcome, IndicatorCatalogue.standard().findOrAdHoc(outcome.indicator()));
    }

    @Test
    void leaflets_do_not_compare_to_visitors() {
        assertThat(amount("materials_distributed", "3万份")
                        .isAtMost(VISITORS.times(10))
                        .undecided())
                .hasToString("Optional[materials_distributed 3万份 counts in 份 and"
                        + " audience_reached_person_times 1000余人次 in 人次]");
    }

    @Test
    void leaflets_compare_to_ten_for_each_visitor() {
        Amount most = VISITORS.times(10, "份");
        assertThat(most.bounds()).isBetween(10000, 20000);
        assertThat(most.cautious()).isAtLeast(10000);
        assertThat(most.name().english()).isEqualTo("audience_reached_person_times 1000余人次");
        assertThat(most.outcomes()).isEqualTo(VISITORS.outcomes());
        assertThat(amount("materials_distributed", "3万份").isAtMost(most).isBroken())
                .isTrue();
        assertThat(amount("materials_distributed", "3万份").isAtMost(most).isCertain())
                .isFalse();
        assertThat(amount("materials_distributed", "1万份").isAtMost(most).holds())
                .isTrue();
    }

    @Test
    void several_in_a_multiple_of_a_measure_are_in_its_base() {
        assertThat(VISITORS.times(2, "万元").bounds()).isBetween(20_000_000, 40_000_000);
        assertThat(amount("economic_loss_recovered", "3000万元")
                        .isAtMost(VISITORS.times(2, "万元"))
                        .holds())
                .isTrue();
    }

    @Test
    void several_of_what_gives_no_number_give_none() {
        Amount most = amount("audience_reached_person_times", "_人次").times(10, "份");
        assertThat(most.isNumber()).isFalse();
        assertThat(amount("materials_distributed", "3万份").isAtMost(most).undecided())
                .hasToString("Optional[audience_reached_person_times _人次 gives no number]");
    }

    @Test
    void a_negative_number_is_refused() {
        assertThatThrownBy(() -> VISITORS.times(-1, "份")).isInstanceOf(IllegalArgumentException.class);
    }
}
