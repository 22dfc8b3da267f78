package example;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;

class FilingTest {
    @Test
    void a_filing_is_tested_on_the_module_path() {
        assertThat(ExampleFiling.by("330203")
                        .says("materials_distributed", "115份")
                        .says("handbook_distributed", "110余册")
                        .summary())
                .passes("part-exceeds-whole");
    }
}
