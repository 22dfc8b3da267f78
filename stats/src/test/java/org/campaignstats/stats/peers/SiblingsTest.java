package org.campaignstats.stats.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;

/** The units under one, of a roll-up. */
class SiblingsTest {
    private static final UnitTree CITIES = UnitTree.closed(Stream.of("p", "a", "b", "c", "d", "e", "f", "a1", "a2")
            .map(id -> ReportingUnit.builder()
                    .id(id)
                    .name("unit " + id)
                    .parent(Stream.of(id.equals("p") ? "" : id.length() == 2 ? "a" : "p")
                            .filter(parent -> !parent.isEmpty())
                            .map(UnitId::of)
                            .findFirst())
                    .build())
            .toList());

    /** One filing for each line {@code unit scope figure}. */
    private static RollUpResult rollUp(String... lines) {
        List<CampaignSummary> summaries = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            summaries.add(CampaignSummary.builder()
                    .campaign("2011")
                    .filer(words[0])
                    .addOutcomes(Outcome.builder()
                            .indicator("complaint_received")
                            .unit(words[0])
                            .scope(Scope.valueOf(words[1]))
                            .figure(words[2])
                            .build())
                    .build());
        }
        return RollUp.over(CITIES).add(summaries).run();
    }

    @Test
    void a_filed_total_a_sum_and_a_qualified_number_enter_and_an_open_one_is_named() {
        RollUpResult result = rollUp(
                "a OWN 10", "a1 WHOLE 10", "a2 WHOLE 11", "b WHOLE 34", "c WHOLE 38", "d WHOLE 80余", "e WHOLE 39");
        Peers peers = Peers.of(result, "p", "complaint_received");
        assertThat(peers.peers())
                .extracting(peer -> peer.name() + " " + peer.number() + " " + peer.bounds())
                .containsExactly(
                        "unit a 31 [31, 31]",
                        "unit b 34 [34, 34]",
                        "unit c 38 [38, 38]",
                        "unit e 39 [39, 39]",
                        "unit d 80 [80, 90]");
        assertThat(peers.leftOut()).extracting(ReportingUnit::name).containsExactly("unit f");
        assertThat(peers)
                .hasToString("2011 complaint_received (件) under unit p: 5 figures: minimum 31, quartiles 34, 38, 39, "
                        + "maximum 80, mean 44.4, MAD 4; outliers (|z| > 3.5): unit d 80 (z 7.0823, certain); "
                        + "left out, no single number: unit f");
        assertThat(peers.message().chinese())
                .isEqualTo("unit p下辖 2011 complaint_received (件)：5个数：最小31，四分位数34、38、39，最大80，平均44.4，"
                        + "绝对中位差4；离群值（|z| > 3.5）：unit d 80（z = 7.0823，确定）；未计入（无确定数）：unit f");
    }

    @Test
    void nobody_with_a_number_is_no_distribution() {
        Peers peers = Peers.of(rollUp("p OWN 3"), "unit a", "受理投诉");
        assertThat(peers.distribution()).isEmpty();
        assertThat(peers)
                .hasToString("2011 complaint_received (件) under unit a: no figures; too short to tell outliers, "
                        + "which needs 5; left out, no single number: unit a1, unit a2");
    }

    @Test
    void a_figure_that_follows_from_the_others_enters() {
        RollUpResult result = rollUp("a WHOLE 10", "a OWN 2", "a1 WHOLE 3");
        assertThat(Peers.of(result, "a", "complaint_received").peers())
                .extracting(peer -> peer.name() + " " + peer.number())
                .containsExactly("unit a1 3", "unit a2 5");
    }

    @Test
    void a_unit_without_units_under_it_has_no_peers_to_compare() {
        assertThatThrownBy(() -> Peers.of(rollUp("b WHOLE 3"), "b", "complaint_received"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit 'b' has no units under it that could be compared with each other");
    }

    @Test
    void what_nobody_spoke_of_is_a_faulty_call() {
        RollUpResult result = rollUp("b WHOLE 3");
        assertThatThrownBy(() -> Peers.of(result, "p", "lanterns"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("No figure 'lanterns' at unit 'p'.");
        FigureKey spoken = result.keys().get(0);
        FigureKey unspoken = new FigureKey(spoken.campaign(), spoken.indicator(), spoken.breakdown(), Optional.empty());
        assertThatThrownBy(() -> Peers.of(result, UnitId.of("p"), unspoken, OutlierRule.STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nobody spoke of '2011 complaint_received'");
    }
}
