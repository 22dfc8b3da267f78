package org.campaignstats.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.indicator.IndicatorCatalogue;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleTally;
import org.campaignstats.stats.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** Assertions about a rule. */
public final class RuleAssert extends AbstractAssert<RuleAssert, Rule> {
    RuleAssert(@Nullable Rule rule) {
        super(rule, RuleAssert.class);
    }

    /**
     * Verifies that the rule has examples and says of each what the example expects, whatever it says of single figures: all
     * holds, something is broken, or nothing is and something cannot be told.
     *
     * @return this assertion
     */
    public RuleAssert holdsToItsExamples() {
        isNotNull();
        List<RuleExample> examples = actual.examples();
        if (examples.isEmpty()) {
            throw failure("%s", "Expected rule '" + actual.code() + "' to have examples, has none");
        }
        for (RuleExample example : examples) {
            CheckResult result = example.check(actual);
            RuleTally tally = result.tallies().get(0);
            if (kind(tally) != example.expected()) {
                String figures = FilingText.of(example.filings(), IndicatorCatalogue.standard());
                throw failure(
                        "%s",
                        "Expected the example of rule '" + actual.code() + "' to be " + example.expected() + ":"
                                + RuleReport.of(tally, result, figures));
            }
        }
        return this;
    }

    private static Verdict.Kind kind(RuleTally tally) {
        if (tally.broken() > 0) {
            return Verdict.Kind.BROKEN;
        }
        return tally.undecided() > 0 || tally.passed() == 0 ? Verdict.Kind.UNDECIDED : Verdict.Kind.PASS;
    }
}
