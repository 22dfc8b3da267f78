package org.campaignstats.stats.rules;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;

/**
 * A rule about all filings of a batch with their unit tree: who filed, whether totals are those of their parts.
 */
public abstract non-sealed class BatchRule extends Rule {
    /**
     * Names a rule.
     *
     * @param code what identifies it, in kebab-case
     * @param severity how much it matters where it is broken for certain
     * @param statement what must hold, in one sentence
     * @param source where it comes from
     * @throws IllegalArgumentException if the code is not kebab-case or the source is blank
     */
    protected BatchRule(String code, Severity severity, Message statement, String source) {
        super(code, severity, statement, source);
    }

    /**
     * Checks whether it holds.
     *
     * @param batch the filings with their roll-up
     * @return a verdict for each thing that was checked; none where there was nothing to check
     */
    public abstract List<Verdict> check(Batch batch);
}
