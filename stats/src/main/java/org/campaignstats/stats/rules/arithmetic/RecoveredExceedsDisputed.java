package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.RuleExample;

/**
 * The losses recovered for consumers are not more than the amount in dispute.
 *
 * <p>Innocent where it is otherwise: damages of several times the price were paid, cases of before the campaign ended in it,
 * or the amount in dispute is only that of the cases in which it is known.
 */
final class RecoveredExceedsDisputed extends OrderedPairRule {
    RecoveredExceedsDisputed() {
        super(
                "recovered-exceeds-disputed",
                new Message("No more is recovered than was in dispute", "挽回经济损失不大于争议金额"),
                "arithmetic: a recovered loss is of an amount in dispute",
                OrderedPair.of("economic_loss_recovered", "amount_involved"));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("amount_involved", "12.5万元").says("economic_loss_recovered", "近12.5万元")),
                RuleExample.breaks(
                        by("330203").says("amount_involved", "12.5万元").says("economic_loss_recovered", "15万元")),
                RuleExample.undecided(
                        by("330203").says("amount_involved", "_万元").says("economic_loss_recovered", "15万元")));
    }
}
