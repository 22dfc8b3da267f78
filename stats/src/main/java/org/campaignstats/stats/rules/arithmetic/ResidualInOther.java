package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The share of 其他 is computed as the others are. Where it is instead just what the other keys leave of 100, so that the
 * table totals 100.00, that is worth knowing and nothing wrong. Where it is neither, {@link ShareNotReproduced} says so.
 */
final class ResidualInOther extends FilingRule {
    ResidualInOther() {
        super(
                "residual-in-other",
                Severity.NOTE,
                new Message("The share of 'other' is its figure divided by the total", "“其他”的占比等于该项数除以总数"),
                "arithmetic: rounded shares need not total 100; GB/T 8170-2008, section 3");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        ShareTotals totals = ShareTotals.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (SharesOfKeys keys : SharesOfKeys.of(totals.shares())) {
            keys.ofOther()
                    .flatMap(other -> totals.quotient(other).flatMap(quotient -> verdict(keys, other, quotient)))
                    .ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private static Optional<Verdict> verdict(SharesOfKeys keys, Share other, Quotient quotient) {
        if (!quotient.holding().isBroken()) {
            return Optional.of(quotient.verdict(Optional.empty()));
        }
        return keys.residual().map(residual -> {
            Amount printed = other.printed();
            return quotient.holding()
                    .verdict(
                            "%s is what the other keys leave of 100%; computed it would be %s",
                            "%s是100%减其余各项所得，按该项数计算应为%s", printed, quotient.right());
        });
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(thirds("1000件", "33.33%")),
                RuleExample.breaks(thirds("1000件", "33.34%")),
                RuleExample.undecided(thirds("_件", "33.34%")));
    }

    /** Two keys of 33.33% each beside 其他. */
    private static ExampleFiling thirds(String other, String share) {
        return by("330203")
                .says("complaint_received", "3000件")
                .says("complaint_received", "1000件", Examples.key("category=food"))
                .says("complaint_received", "1000件", Examples.key("category=cars"))
                .says("complaint_received", other, Examples.key("category=其他"))
                .says("投诉占比", "33.33%", Examples.key("category=food"))
                .says("投诉占比", "33.33%", Examples.key("category=cars"))
                .says("投诉占比", share, Examples.key("category=其他"));
    }
}
