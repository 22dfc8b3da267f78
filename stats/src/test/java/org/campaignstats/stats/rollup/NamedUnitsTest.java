package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;

/** Units that a filing knows by another id than the tree. */
class NamedUnitsTest {
    private static final UnitTree TREE = UnitTree.closed(List.of(
            ReportingUnit.builder().id("330600").name("绍兴市").build(),
            ReportingUnit.builder().id("binhai").name("滨海新区").parent("330600").build(),
            ReportingUnit.builder().id("gaoxin").name("高新区").parent("330600").build()));

    private static CampaignSummary filedBy(String id, String name) {
        return CampaignSummary.builder()
                .campaign("2017")
                .filer(id)
                .putUnitNames(UnitId.of(id), name)
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit(id)
                        .figure("5件")
                        .build())
                .addActivities(Activity.builder()
                        .id("square")
                        .addOrganisers(UnitId.of(id))
                        .addOutcomes(Outcome.builder()
                                .indicator("complaint_received")
                                .unit(id)
                                .scope(Scope.EVENT)
                                .figure("2件")
                                .build())
                        .build())
                .build();
    }

    @Test
    void a_name_that_one_unit_of_the_tree_has_means_that_unit() {
        RollUpResult result = RollUp.over(TREE).add(filedBy("120116", "滨海新区")).run();
        assertThat(result.get("binhai", "投诉")).hasToString("5件, 5 (filed total)");
        assertThat(result.findings()).isEmpty();
        assertThat(result.get("330600", "complaint_received").coverage())
                .hasToString("1 of 3 units filed; missing 绍兴市, 高新区");
    }

    @Test
    void a_name_that_no_unit_of_the_tree_has_is_a_finding() {
        RollUpResult result = RollUp.over(TREE).add(filedBy("120116", "滨海")).run();
        assertThat(result.findings())
                .extracting(f -> f.code() + " " + f.severity())
                .containsOnly("unit-unknown error");
        assertThat(result.findings()).hasSize(2);
    }
}
