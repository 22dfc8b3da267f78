package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThatBatch;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Rule;
import org.junit.jupiter.api.Test;

class BatchAssertTest {
    private static final Rule RULE = new AllFiled();
    private static final List<CampaignSummary> FILINGS = List.of(
            ExampleFiling.by("a").summary(),
            ExampleFiling.by("b")
                    .with(s -> s.filedOn(LocalDate.of(2011, 3, 20)))
                    .summary());

    private static UnitTree units(String... ids) {
        return UnitTree.open(List.of(ids).stream()
                .map(id -> ReportingUnit.builder().id(id).build())
                .toList());
    }

    @Test
    void a_rule_between_reports_is_checked_over_the_tree() {
        assertThatBatch(FILINGS).passes(RULE).satisfies(RULE);
        assertThatBatch(FILINGS)
                .over(units("a", "b", "c", "d"))
                .breaks(RULE)
                .times(2)
                .isWarning();
        assertThatBatch(FILINGS)
                .over(units("a", "b", "c", "d"))
                .breaks(RULE)
                .about("d")
                .times(1)
                .saying("d has not filed")
                .sayingInChinese("d未报送");
    }

    @Test
    void the_settings_come_together() {
        assertThatBatch(FILINGS)
                .deadline("2011-03-31")
                .over(units("a", "b"))
                .leavesUndecided(RULE)
                .times(1)
                .about("a")
                .saying("a gives no day");
        assertThatBatch(FILINGS)
                .over(units("a", "b"))
                .deadline(LocalDate.of(2011, 3, 31))
                .leavesUndecided(RULE);
    }

    @Test
    void every_filing_is_told() {
        assertThatThrownBy(() -> assertThatBatch(FILINGS).breaks(RULE)).hasMessage("""
                Expected rule 'all-filed' to be broken:
                  Every unit files
                  2 passed, 0 broken, 0 undecided
                  filed by a, 2011:
                  filed by b, 2011:""");
    }

    @Test
    void of_many_findings_the_first_are_told() {
        String[] ids =
                IntStream.rangeClosed(1, 24).mapToObj(i -> "u" + (10 + i)).toArray(String[]::new);
        assertThatThrownBy(() -> assertThatBatch(List.of(ExampleFiling.by("u11").summary()))
                        .over(units(ids))
                        .satisfies(RULE))
                .hasMessageStartingWith(
                        "Expected no findings, but 23 findings in 1 filing: 0 errors, 23 warnings, 0 notes;"
                                + " 1 rule\n  warning: u12 has not filed (all-filed, u12)\n  warning: u13 has not filed")
                .hasMessageEndingWith("\n  warning: u31 has not filed (all-filed, u31)\n  … and 3 more");
    }
}
