package org.campaignstats.io.results;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;

/** A rule that finds what the reader finds too, under the same code. */
final class AlikeRule extends FilingRule {
    AlikeRule() {
        super("indicator-unknown", Severity.WARNING, new Message("It is known", "指标已知"), "made for a test");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return filing.outcomes().stream()
                .map(outcome -> Verdict.broken("no such indicator", "没有这个指标")
                        .about(outcome)
                        .at(outcome.place().column("indicator")))
                .toList();
    }
}
