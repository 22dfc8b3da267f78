package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;

/**
 * Disputes settled are not more than disputes mediated.
 *
 * <p>Innocent where it is otherwise: a mediation that began before the campaign ended in it. Where the report itself says
 * that the one is a part of the other (其中), {@link PartExceedsWhole} checks it, and this rule does not.
 */
final class SettledExceedsMediated extends OrderedPairRule {
    static final OrderedPair PAIR = OrderedPair.of("dispute_mediated_success", "dispute_mediated");

    SettledExceedsMediated() {
        super(
                "settled-exceeds-mediated",
                new Message("No more disputes are settled than were mediated", "调解成功数不大于调处数"),
                "arithmetic: a dispute that was settled by mediation was mediated",
                PAIR);
    }

    @Override
    boolean isChecked(Amount less) {
        return less.outcomes().get(0).partOf().isEmpty();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("dispute_mediated", "115起").says("dispute_mediated_success", "110余件")),
                RuleExample.breaks(
                        by("330203").says("dispute_mediated", "115起").says("dispute_mediated_success", "120件")),
                RuleExample.undecided(
                        by("330203").says("dispute_mediated", "_起").says("dispute_mediated_success", "120件")));
    }
}
