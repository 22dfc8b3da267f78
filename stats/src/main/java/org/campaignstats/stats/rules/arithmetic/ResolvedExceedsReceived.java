package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.RuleExample;

/**
 * Complaints resolved are not more than complaints received, nor requests closed more than requests received.
 *
 * <p>Innocent where it is otherwise: complaints of before the campaign were resolved in it, and those that a higher level
 * passed on were received elsewhere.
 */
final class ResolvedExceedsReceived extends OrderedPairRule {
    ResolvedExceedsReceived() {
        super(
                "resolved-exceeds-received",
                new Message("No more is resolved or closed than was received", "解决、办结数不大于受理数"),
                "arithmetic: what is resolved was received before",
                OrderedPair.of("complaint_resolved", "complaint_received"),
                OrderedPair.of("request_closed", "request_received"));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115起").says("complaint_resolved", "110余件")),
                RuleExample.breaks(
                        by("330203").says("complaint_received", "115起").says("complaint_resolved", "120件")),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "_起").says("complaint_resolved", "120件")));
    }
}
