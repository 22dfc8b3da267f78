package org.campaignstats.stats.rules;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;

/**
 * A rule about one filing. Filings are checked one by one, so that no filing is kept for it.
 *
 * <p>A rule of a bureau that allows ten leaflets for a visitor:
 *
 * <pre>{@code
 * final class LeafletsPerVisitor extends FilingRule {
 *     LeafletsPerVisitor() {
 *         super("leaflets-per-visitor", Severity.WARNING,
 *                 new Message("A visitor takes ten leaflets at most", "每名群众至多领取十份资料"), "Notice 7 of 2017, item 3");
 *     }
 *
 *     @Override
 *     public List<Verdict> check(Filing filing) {
 *         Amount leaflets = filing.amount("materials_distributed");
 *         Amount visitors = filing.amount("audience_reached_person_times");
 *         if (!leaflets.isReported() && !visitors.isReported()) {
 *             return List.of(); // nothing to compare
 *         }
 *         return List.of(leaflets.isAtMost(visitors.times(10, "份"))
 *                 .verdict("%s are more than ten for each of %s", "%s超过%s的十倍", leaflets, visitors));
 *     }
 * }
 * }</pre>
 */
public abstract non-sealed class FilingRule extends Rule {
    /**
     * Names a rule.
     *
     * @param code what identifies it, in kebab-case
     * @param severity how much it matters where it is broken for certain, that is under
     *     {@link org.campaignstats.core.figure.BoundsPolicy#CAUTIOUS}; where other readings are possible, as of round
     *     numbers and words, an error becomes a warning
     * @param statement what must hold, in one sentence
     * @param source where it comes from
     * @throws IllegalArgumentException if the code is not kebab-case or the source is blank
     */
    protected FilingRule(String code, Severity severity, Message statement, String source) {
        super(code, severity, statement, source);
    }

    /**
     * Checks whether it holds.
     *
     * @param filing the filing with what is known around it
     * @return a verdict for each thing that was checked; none where there was nothing to check
     */
    public abstract List<Verdict> check(Filing filing);
}
