package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.CampaignPair;
import org.campaignstats.stats.rules.CampaignsRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A stock to which a unit added is not smaller than in the campaign before. It is no error: some may have been struck off.
 * Where a stock or what was added is blank it cannot be told; where nothing was added there is nothing to check.
 */
final class StockFellDespiteAdditions extends CampaignsRule {
    /** What is added to what. */
    private record Growing(String stock, String added) {}

    private static final List<Growing> STOCKS =
            List.of(new Growing("model_enterprise_stock", "model_enterprise_selected"));

    StockFellDespiteAdditions() {
        super(
                "stock-fell-despite-additions",
                Severity.WARNING,
                new Message("A stock to which something was added is not smaller than before", "有新增时存量不小于上次"),
                "arithmetic: a stock is the one before and what was added, less what was struck off");
    }

    @Override
    public List<Verdict> check(CampaignPair pair) {
        List<Verdict> verdicts = new ArrayList<>();
        for (CampaignPair.Reports reports : pair.reports()) {
            STOCKS.forEach(
                    growing -> verdict(growing, reports.before(), reports.now()).ifPresent(verdicts::add));
        }
        return verdicts;
    }

    private static Optional<Verdict> verdict(Growing growing, Filing before, Filing now) {
        Amount then = before.amount(growing.stock());
        Amount stock = now.amount(growing.stock());
        Amount added = now.amount(growing.added());
        boolean some = !added.isNumber() || added.bounds().lower().signum() > 0;
        if (!then.isReported() || !stock.isReported() || !added.isReported() || !some) {
            return Optional.empty();
        }
        Holding holding = stock.isAtLeast(then);
        if (!holding.isBroken() || added.isNumber()) {
            Verdict verdict = holding.verdict(
                    "%s is less than the %s of %s, although %s was added",
                    "%s少于%3$s的%2$s，但%4$s",
                    stock,
                    then.outcomes().get(0).figure(),
                    before.summary().campaign().id(),
                    added);
            return Optional.of(verdict.about(stock.outcomes().get(0)).evidence("added", added));
        }
        return Optional.of(Verdict.undecided(
                        "%s is less than before, and %s gives no number", "%s比上次少，而%s没有数", stock.name(), added.name())
                .about(stock.outcomes().get(0)));
    }

    @Override
    public List<RuleExample> examples() {
        ExampleFiling before = by("330212").of("2010").says("model_enterprise_stock", "20家");
        return List.of(
                RuleExample.passes(
                        before,
                        by("330212").says("model_enterprise_stock", "24家").says("model_enterprise_selected", "4家")),
                RuleExample.breaks(
                        before,
                        by("330212").says("model_enterprise_stock", "18家").says("model_enterprise_selected", "4家")),
                RuleExample.undecided(
                        before,
                        by("330212").says("model_enterprise_stock", "_家").says("model_enterprise_selected", "4家")));
    }
}
