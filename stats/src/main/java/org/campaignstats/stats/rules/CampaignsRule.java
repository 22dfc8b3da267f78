package org.campaignstats.stats.rules;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;

/**
 * A rule about two campaigns of a batch, one after the other.
 */
public abstract non-sealed class CampaignsRule extends Rule {
    /**
     * Names a rule.
     *
     * @param code what identifies it, in kebab-case
     * @param severity how much it matters where it is broken for certain
     * @param statement what must hold, in one sentence
     * @param source where it comes from
     * @throws IllegalArgumentException if the code is not kebab-case or the source is blank
     */
    protected CampaignsRule(String code, Severity severity, Message statement, String source) {
        super(code, severity, statement, source);
    }

    /**
     * Checks whether it holds.
     *
     * @param pair the earlier and the later campaign with their roll-up
     * @return a verdict for each thing that was checked; none where there was nothing to check
     */
    public abstract List<Verdict> check(CampaignPair pair);
}
