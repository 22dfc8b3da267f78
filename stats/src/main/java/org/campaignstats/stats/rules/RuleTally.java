package org.campaignstats.stats.rules;

import org.campaignstats.core.finding.Severity;

/**
 * How often a rule held, was broken and could not be told.
 *
 * @param rule the rule
 * @param severity its severity in the set that was checked against
 * @param passed how many things it held of
 * @param broken how many things it was broken by; the findings listed may be fewer
 * @param undecided how many things it could not be told of
 */
public record RuleTally(Rule rule, Severity severity, long passed, long broken, long undecided) {
    /**
     * The tally in one line.
     *
     * @return for example {@code part-exceeds-whole: 12 passed, 1 broken, 3 undecided}
     */
    @Override
    public String toString() {
        return rule.code() + ": " + passed + " passed, " + broken + " broken, " + undecided + " undecided";
    }
}
