package org.campaignstats.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadResultTest {
    private static ReadResult.Builder result(long rowsRead, long rows) {
        return ReadResult.builder().rowsRead(rowsRead).rows(rows);
    }

    private static Finding finding(Severity severity, String message) {
        return Finding.of("some-code", severity, message, Place.of("f.csv", 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, , true",
        "2, 2, NOTE, true",
        "2, 2, WARNING, true",
        "2, 2, ERROR, false",
        "1, 2, , false",
        "1, 2, NOTE, false",
    })
    void a_result_is_complete_where_every_row_was_read_and_nothing_is_an_error(
            long rowsRead, long rows, Severity severity, boolean complete) {
        List<Finding> findings = severity == null ? List.of() : List.of(finding(severity, "said"));
        assertThat(result(rowsRead, rows).findings(findings).build().isComplete())
                .isEqualTo(complete);
    }

    @Test
    void it_is_told_in_words_how_much_was_read() {
        assertThat(result(120, 120).build()).hasToString("120 of 120 rows read, 0 findings");
        assertThat(result(119, 120).addFindings(finding(Severity.ERROR, "a")).build())
                .hasToString("119 of 120 rows read, 1 finding");
        assertThat(result(118, 120)
                        .addFindings(finding(Severity.ERROR, "a"), finding(Severity.ERROR, "b"))
                        .build())
                .hasToString("118 of 120 rows read, 2 findings");
    }

    @Test
    void two_results_are_one_batch_in_their_order() {
        CampaignSummary first =
                CampaignSummary.builder().campaign("2011").filer("a").build();
        CampaignSummary second =
                CampaignSummary.builder().campaign("2011").filer("b").build();
        UnitTree tree = UnitTree.closed(List.of(ReportingUnit.builder().id("a").build()));
        ReadResult one = result(1, 2)
                .addSummaries(first)
                .addFindings(finding(Severity.ERROR, "x"))
                .build();
        ReadResult two = result(3, 4)
                .addSummaries(second)
                .addFindings(finding(Severity.NOTE, "y"))
                .addTrees(tree)
                .build();
        ReadResult both = one.and(two);
        assertThat(both.summaries()).containsExactly(first, second);
        assertThat(both.findings()).extracting(Finding::message).containsExactly("x", "y");
        assertThat(both.trees()).containsExactly(tree);
        assertThat(both).hasToString("4 of 6 rows read, 2 findings");
        assertThat(ReadResult.empty().and(one)).isEqualTo(one);
    }
}
