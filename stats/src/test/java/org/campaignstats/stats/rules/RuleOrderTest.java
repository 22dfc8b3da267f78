package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.stats.rules.standard.StandardRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which filings come never changes what is found, whatever was filed. */
@Tag("large")
class RuleOrderTest {
    private static final int CASES = 120;
    private static final RuleSet RULES = StandardRules.all().plus(StandardRules.plausibility());

    private enum Tree {
        GIVEN,
        OCCURRING
    }

    private static String transcript(List<CampaignSummary> filings, Tree tree, int limit) {
        RuleCheck check =
                RuleCheck.against(RULES).deadline(LocalDate.of(2011, 3, 31)).limit(limit);
        if (tree == Tree.GIVEN) {
            check.over(RuleExample.UNITS);
        }
        CheckResult result = check.check(filings);
        List<Object> lines = new ArrayList<>(result.findings());
        result.findings().forEach(finding -> lines.add(List.of(finding.wording().chinese(), finding.evidence())));
        lines.addAll(result.undecided());
        lines.addAll(result.tallies());
        lines.add(result.byFiler());
        return String.join("\n", lines.stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {RuleCheck.LIMIT, 2})
    void shuffled_filings_give_the_same_findings_undecided_and_tallies(int limit) {
        for (long seed = 1; seed <= CASES; seed++) {
            List<CampaignSummary> filings = new RandomReports(new Random(seed)).filings();
            Tree tree = seed % 3 == 0 ? Tree.OCCURRING : Tree.GIVEN;
            String expected = transcript(filings, tree, limit);
            List<CampaignSummary> shuffled = new ArrayList<>(filings);
            Collections.shuffle(shuffled, new Random(-seed));
            assertThat(transcript(shuffled, tree, limit))
                    .as("seed %s, %s: %s", seed, tree, filings)
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_filings_break_every_rule_between_reports_and_leave_it_open() {
        Set<String> broken = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (long seed = 1; seed <= CASES; seed++) {
            CheckResult result = RuleCheck.against(RULES)
                    .over(RuleExample.UNITS)
                    .deadline(LocalDate.of(2011, 3, 31))
                    .check(new RandomReports(new Random(seed)).filings());
            result.tallies().stream()
                    .filter(t -> t.broken() > 0)
                    .forEach(t -> broken.add(t.rule().code()));
            result.tallies().stream()
                    .filter(t -> t.undecided() > 0)
                    .forEach(t -> open.add(t.rule().code()));
        }
        assertThat(broken)
                .contains(
                        "not-filed",
                        "filed-late",
                        "filing-repeated",
                        "filings-differ",
                        "children-exceed-total",
                        "total-contradicted",
                        "same-event-twice",
                        "cumulative-in-words",
                        "cumulative-filed-as-period",
                        "stock-fell-despite-additions",
                        "growth-without-base",
                        "identical-to-last-year",
                        "ratio-out-of-reach");
        assertThat(open).contains("filed-late", "filings-differ", "total-contradicted", "same-event-twice", "jump");
    }
}
