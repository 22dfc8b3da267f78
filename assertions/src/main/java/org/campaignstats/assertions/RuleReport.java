package org.campaignstats.assertions;

import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleTally;

/**
 * How one rule fared.
 *
 * @param tally how often it held, was broken and could not be told
 * @param broken what breaks it
 * @param undecided what could not be told
 * @param figures the figures that were checked, a line each after a line break; empty where they are not known
 */
record RuleReport(RuleTally tally, List<Finding> broken, List<Finding> undecided, String figures) {
    static RuleReport of(RuleTally tally, CheckResult result, String figures) {
        String code = tally.rule().code();
        List<Finding> undecided = result.undecided().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        return new RuleReport(tally, result.findings(code), undecided, figures);
    }

    /** What the rule demands, its verdicts counted, what it found, what would have to be known, and the figures. */
    @Override
    public String toString() {
        return "\n  " + tally.rule().statement() + "\n  " + tally.passed() + " passed, " + tally.broken() + " broken, "
                + tally.undecided() + " undecided" + FindingText.lines(broken) + FindingText.undecided(undecided)
                + figures;
    }
}
