package org.campaignstats.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;

class NationalFilingsTest {
    @Test
    void the_tree_holds_every_province_city_and_county() {
        assertThat(NationalTree.units(RegionLevel.PROVINCE)).hasSize(31);
        assertThat(NationalTree.units(RegionLevel.CITY)).hasSize(333);
        assertThat(NationalTree.units(RegionLevel.COUNTY)).hasSize(2844);
        assertThat(NationalTree.tree().depthFirst()).hasSize(1 + 31 + 333 + 2844);
    }

    @Test
    void as_many_outcomes_are_filed_as_asked_for() {
        assertThat(NationalFilings.of(20_000, 2).stream().flatMap(CampaignSummary::allOutcomes))
                .hasSize(20_000);
    }

    @Test
    void every_run_files_the_same() {
        assertThat(NationalFilings.of(5000, 1)).isEqualTo(NationalFilings.of(5000, 1));
    }

    @Test
    void more_than_there_is_to_say_is_refused() {
        assertThatThrownBy(() -> NationalFilings.of(500_000, 1))
                .hasMessage("Outcomes of kind COUNTY_TOTAL can be at most 233208 in a campaign, were to be 275000;"
                        + " ask for fewer outcomes or more campaigns");
    }

    @Test
    void full_reports_contradict_each_other_only_where_a_figure_slipped() {
        RollUpResult result = RollUp.over(NationalTree.tree())
                .add(NationalFilings.of(400_000, 1))
                .run();
        assertThat(result.keys()).hasSize(NationalFilings.INDICATORS.size());
        assertThat(result.findings()).isEmpty();
        assertThat(result.contradicted()).isNotEmpty().hasSizeLessThan(2 * 400);
    }
}
