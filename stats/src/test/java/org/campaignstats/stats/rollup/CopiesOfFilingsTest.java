package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several filings of one unit under one revision. */
class CopiesOfFilingsTest {
    private static CampaignSummary complaints(String figure, int row) {
        return CampaignSummary.builder()
                .campaign("2011")
                .filer("330203")
                .addOutcomes(Outcome.builder()
                        .indicator("complaint_received")
                        .unit("330203")
                        .figure(figure)
                        .place(Place.of("reports.csv", row))
                        .build())
                .build();
    }

    private static RollUpResult rolledUp(List<CampaignSummary> filings) {
        UnitTree tree = UnitTree.closed(
                List.of(ReportingUnit.builder().id("330203").name("海曙区").build()));
        return RollUp.over(tree).add(filings).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 9 12", "2 12 9", "9 2 12", "9 12 2", "12 2 9", "12 9 2"})
    void the_copy_that_stands_first_counts_whatever_the_order(String rows) {
        RollUpResult result = rolledUp(List.of(rows.split(" ")).stream()
                .map(row -> complaints("115件", Integer.parseInt(row)))
                .toList());
        assertThat(result.get("330203", "complaint_received").statements())
                .extracting(statement -> statement.outcome().place())
                .containsExactly(Place.of("reports.csv", 2));
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "note: reports.csv row 9: A copy of the filing of '330203' for 2011, revision 1, was left out",
                        "note: reports.csv row 12: A copy of the filing of '330203' for 2011, revision 1, was left out");
    }

    @Test
    void a_filing_that_says_nothing_is_no_copy_of_one_that_does() {
        CampaignSummary empty =
                CampaignSummary.builder().campaign("2011").filer("330203").build();
        List<CampaignSummary> filings = List.of(complaints("115件", 2), empty);
        assertThat(rolledUp(filings).findings()).isEmpty();
        assertThat(rolledUp(List.of(empty, empty, complaints("115件", 2))).findings())
                .extracting(Finding::toString)
                .containsExactly("note: A copy of the filing of '330203' for 2011, revision 1, was left out");
    }
}
