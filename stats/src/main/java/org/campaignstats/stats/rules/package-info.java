/**
 * Reporting rules: what must hold of a filing, of a batch of filings with its unit tree, or of two campaigns.
 *
 * <p>A {@link org.campaignstats.stats.rules.Rule} has a code, a severity, a statement, a source and a check, which finds that
 * it holds, that it is broken, or that it cannot be told: a blank is never a violation and never a pass. Start at
 * {@link org.campaignstats.stats.rules.RuleCheck}, which checks filings against a
 * {@link org.campaignstats.stats.rules.RuleSet}; the rules that come with the library are in
 * {@code org.campaignstats.stats.rules.standard}. For a rule of your own extend
 * {@link org.campaignstats.stats.rules.FilingRule}.
 */
@NullMarked
package org.campaignstats.stats.rules;

import org.jspecify.annotations.NullMarked;
