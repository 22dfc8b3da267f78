package example;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;

class LeafletsPerVisitorTest {
    private final LeafletsPerVisitor rule = new LeafletsPerVisitor();

    private static CampaignSummary filing(String leaflets, String visitors) {
        return ExampleFiling.by("330203") // 海曙区
                .says("materials_distributed", leaflets)
                .says("audience_reached_person_times", visitors)
                .summary();
    }

    @Test
    void ten_leaflets_for_each_visitor_are_enough() {
        assertThat(filing("1万份", "1000余人次")).passes(rule);
    }

    @Test
    void more_than_ten_are_a_warning() {
        assertThat(filing("3万份", "1000余人次"))
                .breaks(rule)
                .isWarning()
                .saying("materials_distributed 3万份 are more than ten for each of"
                        + " audience_reached_person_times 1000余人次");
    }

    @Test
    void a_blank_is_neither_a_pass_nor_a_violation() {
        assertThat(filing("_份", "1000余人次")).leavesUndecided(rule);
    }
}
