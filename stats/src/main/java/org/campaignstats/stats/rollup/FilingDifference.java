package org.campaignstats.stats.rollup;

import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;

/**
 * One figure that two filings of the same filer, campaign, kind and revision give differently.
 *
 * @param revision the revision of both filings
 * @param one what one of them says; of the two the first in a fixed order
 * @param other what the other says
 */
public record FilingDifference(int revision, Statement one, Statement other) {
    /**
     * Whether both give a number, so that they contradict each other; else one leaves open what the other gives.
     *
     * @return false where one of them is blank or an amount in words
     */
    public boolean isOfNumbers() {
        return isNumber(one) && isNumber(other);
    }

    static boolean isNumber(Statement statement) {
        return statement.outcome().figure().figure().isNumeric();
    }

    Finding finding() {
        Outcome outcome = one.outcome();
        return Finding.of(
                "filings-differ",
                Severity.WARNING,
                Message.of(
                        "Two filings of '%s' for %s, revision %s, say '%s' and '%s' of %s of %s; both were kept; expected the"
                                + " one that counts to have a higher revision",
                        "“%s”%s第%s版有两份总结，所报“%s”与“%s”（%s，%s）不一，均已保留；应将有效的一份改为更高版次",
                        one.filer(),
                        one.campaign(),
                        revision,
                        outcome.figure(),
                        other.outcome().figure(),
                        outcome.indicator(),
                        outcome.unit()),
                outcome.place());
    }
}
