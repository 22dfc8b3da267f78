package org.campaignstats.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.stats.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Asserts which rules are broken, hold, or cannot be told. */
abstract class AbstractRuleAssert<SELF extends AbstractRuleAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    AbstractRuleAssert(@Nullable A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** How the rule of a code fared. */
    abstract RuleReport report(String code);

    /** How a rule fared. */
    abstract RuleReport report(Rule rule);

    /**
     * Verifies that a rule is broken, once or several times.
     *
     * @param code the code of a rule: of a filing or batch one of the standard ones, of a check one that it checked
     * @return assertions about its findings
     * @throws IllegalArgumentException if there is no such rule
     */
    public FindingsAssert breaks(String code) {
        return breaks(report(code));
    }

    /**
     * Verifies that a rule is broken, once or several times.
     *
     * @param rule the rule
     * @return assertions about its findings
     */
    public FindingsAssert breaks(Rule rule) {
        return breaks(report(rule));
    }

    private FindingsAssert breaks(RuleReport report) {
        verify(report.tally().broken() > 0, report, "be broken");
        return findings(report.broken());
    }

    /**
     * Verifies that it cannot be told whether a rule holds: nothing breaks it, and something that would decide is blank,
     * missing or not known.
     *
     * @param code the code of a rule: of a filing or batch one of the standard ones, of a check one that it checked
     * @return assertions about what would have to be known, each a note
     * @throws IllegalArgumentException if there is no such rule
     */
    public FindingsAssert leavesUndecided(String code) {
        return leavesUndecided(report(code));
    }

    /**
     * Verifies that it cannot be told whether a rule holds: nothing breaks it, and something that would decide is blank,
     * missing or not known.
     *
     * @param rule the rule
     * @return assertions about what would have to be known, each a note
     */
    public FindingsAssert leavesUndecided(Rule rule) {
        return leavesUndecided(report(rule));
    }

    private FindingsAssert leavesUndecided(RuleReport report) {
        boolean undecided = report.tally().undecided() > 0 && report.tally().broken() == 0;
        verify(undecided, report, "be left undecided");
        return findings(report.undecided());
    }

    /**
     * Verifies that a rule holds: something was checked, nothing is broken, nothing undecided.
     *
     * @param code the code of a rule: of a filing or batch one of the standard ones, of a check one that it checked
     * @return this assertion
     * @throws IllegalArgumentException if there is no such rule
     */
    public SELF passes(String code) {
        return passes(report(code));
    }

    /**
     * Verifies that a rule holds: something was checked, nothing is broken, nothing undecided.
     *
     * @param rule the rule
     * @return this assertion
     */
    public SELF passes(Rule rule) {
        return passes(report(rule));
    }

    private SELF passes(RuleReport report) {
        boolean passes = report.tally().passed() > 0
                && report.tally().broken() == 0
                && report.tally().undecided() == 0;
        verify(passes, report, "hold");
        return myself;
    }

    private void verify(boolean holds, RuleReport report, String what) {
        if (!holds) {
            String code = report.tally().rule().code();
            throw failure("%s", "Expected rule '" + code + "' to " + what + ":" + report);
        }
    }

    private FindingsAssert findings(List<Finding> findings) {
        return new FindingsAssert(findings).as("%s", descriptionText());
    }
}
