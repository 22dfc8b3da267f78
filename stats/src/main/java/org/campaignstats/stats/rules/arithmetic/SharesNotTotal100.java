package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The printed shares of all keys of one dimension total 100 as far as the rounding of each allows.
 *
 * <p>All keys are known to be there where the total is said to be complete, or where one of them is 其他. Where it is not
 * known, only shares that total more than 100 break the rule. Where keys overlap, as answers of which several may be ticked,
 * they do so rightly, and shares that were cut off total less; so it is never an error.
 */
final class SharesNotTotal100 extends FilingRule {
    private static final Amount HUNDRED = Amount.of(100);

    SharesNotTotal100() {
        super(
                "shares-not-total-100",
                Severity.WARNING,
                new Message("The shares of all keys total 100% within their rounding", "同一分类各项占比之和在舍入误差内等于100%"),
                "arithmetic: all parts are the whole; rounding by GB/T 8170-2008, section 3");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (SharesOfKeys keys : SharesOfKeys.of(ShareTotals.of(filing).shares())) {
            verdicts.add(verdict(keys, isComplete(keys, figures)));
        }
        return verdicts;
    }

    private static Verdict verdict(SharesOfKeys keys, boolean isComplete) {
        Amount sum = keys.sum();
        boolean isShort = sum.isNumber() && sum.isAtLeast(HUNDRED).isBroken();
        if (isShort && !isComplete) {
            return Verdict.undecided(
                            "it is not known whether all keys of %s are there", "不知分类%s的各项是否齐全", keys.dimension())
                    .about(keys.shares().get(0).printed().outcomes().get(0));
        }
        Holding holding = isShort ? sum.isAtLeast(HUNDRED) : sum.isAtMost(HUNDRED);
        return holding.verdict(
                "the shares by %s total %s%, not 100%",
                "分类%s各项占比合计%s%，不等于100%", keys.dimension(), sum.bounds().inWords());
    }

    private static boolean isComplete(SharesOfKeys keys, FiguresByQuantity figures) {
        Share first = keys.shares().get(0);
        Quantity share = first.quantity().withoutKey();
        return keys.ofOther().isPresent()
                || figures.isComplete(share.subject(), share.indicator())
                || first.of()
                        .filter(code -> figures.isComplete(share.subject(), code))
                        .isPresent();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(shares("70.5%", "29.4%")),
                RuleExample.breaks(shares("70.5%", "39.5%")),
                RuleExample.undecided(shares("70.5%", "_%")));
    }

    private static ExampleFiling shares(String food, String other) {
        return by("330203")
                .says("投诉占比", food, Examples.key("category=food"))
                .says("投诉占比", other, Examples.key("category=其他"));
    }
}
