package org.campaignstats.assertions;

import java.util.stream.Collectors;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleTally;
import org.jspecify.annotations.Nullable;

/** Assertions about what a check found. */
public final class CheckAssert extends AbstractRuleAssert<CheckAssert, CheckResult> {
    CheckAssert(@Nullable CheckResult result) {
        super(result, CheckAssert.class);
    }

    /**
     * Verifies that nothing was found, not even a note.
     *
     * @return this assertion
     */
    public CheckAssert hasNoFindings() {
        isNotNull();
        if (actual.count() > 0) {
            throw failure("%s", noFindings(actual));
        }
        return this;
    }

    /**
     * Verifies that no error was found; warnings and notes may be.
     *
     * @return this assertion
     */
    public CheckAssert hasNoErrors() {
        isNotNull();
        if (actual.hasAtLeast(Severity.ERROR)) {
            throw failure("%s", expected("no errors", actual));
        }
        return this;
    }

    static String noFindings(CheckResult result) {
        return expected("no findings", result);
    }

    private static String expected(String what, CheckResult result) {
        return "Expected " + what + ", but " + result + FindingText.lines(result.findings());
    }

    @Override
    RuleReport report(String code) {
        isNotNull();
        RuleTally tally = actual.tallies().stream()
                .filter(t -> t.rule().code().equals(code))
                .findFirst()
                .orElseThrow(() -> failure("%s", notChecked(code)));
        return RuleReport.of(tally, actual, "");
    }

    private String notChecked(String code) {
        return "Expected a check of rule '" + code + "', but the rules checked are: "
                + actual.tallies().stream().map(t -> t.rule().code()).collect(Collectors.joining(", "));
    }

    @Override
    RuleReport report(Rule rule) {
        return report(rule.code());
    }
}
