package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A printed share (占比) is what its figure and its total give, as far as their words and the digits printed allow. The share
 * of a key is of the total of its indicator, that of a 其中 part is of what it is part of; see {@link ShareTotals}.
 *
 * <p>A share without a key is read as that of the unit in the unit above, or of an own level in its unit. Its name does not
 * say so: it holds where any other figure beside it gives it as a total, and it is an error only where two other units of the
 * same filing show that the unit above is meant. Where another total gives the share of a key, it is no error either. The
 * share of 其他 that is just what the other keys leave of 100 is {@link ResidualInOther}'s.
 */
final class ShareNotReproduced extends FilingRule {
    ShareNotReproduced() {
        super(
                "share-not-reproduced",
                Severity.ERROR,
                new Message("A share is its figure divided by the total", "占比等于该数除以总数"),
                "arithmetic: part by whole; rounding by GB/T 8170-2008, section 3");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        ShareTotals totals = ShareTotals.of(filing);
        Set<Share> residuals = new HashSet<>();
        SharesOfKeys.of(totals.shares()).forEach(keys -> keys.residual().ifPresent(residuals::add));
        List<Verdict> verdicts = new ArrayList<>();
        for (Share share : totals.shares()) {
            if (!residuals.contains(share)) {
                Verdict verdict =
                        verdict(share, totals).about(share.printed().outcomes().get(0));
                verdicts.add(share.quantity().isOfThisCampaign() ? verdict : verdict.uncertain());
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Share share, ShareTotals totals) {
        Optional<Quotient> quotient = totals.quotient(share);
        if (quotient.isPresent() && !quotient.get().holding().isBroken()) {
            return quotient.get().verdict(Optional.empty());
        }
        Optional<Amount> other = totals.other(share);
        if (other.isPresent() && !totals.isNamed(share)) {
            return Verdict.pass();
        }
        if (quotient.isEmpty()) {
            return Verdict.undecided(
                    "what %s is a share of is not reported",
                    "%s所依据的数未报", share.printed().name());
        }
        Verdict verdict = quotient.get().verdict(other);
        return totals.isNamed(share) || totals.isShownByOthers(share) ? verdict : verdict.uncertain();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("9900件", "462件", "4.67%")),
                RuleExample.breaks(complaints("9900件", "462件", "9.33%")),
                RuleExample.undecided(complaints("_件", "462件", "4.67%")));
    }

    private static ExampleFiling complaints(String all, String food, String share) {
        return by("330203")
                .says("complaint_received", all)
                .says("complaint_received", food, Examples.key("category=food"))
                .says("投诉占比", share, Examples.key("category=food"));
    }
}
