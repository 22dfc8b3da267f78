package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.CampaignPair;
import org.campaignstats.stats.rules.CampaignsRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A unit that gave a cumulative figure in one campaign does not give one of a single campaign in the next that is at least as
 * large, or it may be cumulative again. Of words it is found only where they leave no smaller number than before, or are the
 * same as before. A stock is of no time, and where the later report gives the cumulative figure too, the two are told apart.
 */
final class CumulativeFiledAsPeriod extends CampaignsRule {
    CumulativeFiledAsPeriod() {
        super(
                "cumulative-filed-as-period",
                Severity.WARNING,
                new Message(
                        "A figure of one campaign is below the cumulative figure of the one before", "本次活动数小于上次累计数"),
                "the seeds' reports: handbooks of three years together stand among the figures of one campaign");
    }

    @Override
    public List<Verdict> check(CampaignPair pair) {
        List<Verdict> verdicts = new ArrayList<>();
        pair.reports().forEach(reports -> compare(reports.before(), reports.now(), verdicts));
        return verdicts;
    }

    private static void compare(Filing before, Filing now, List<Verdict> verdicts) {
        Map<ReportedFigure, Outcome> cumulative = ReportedFigure.in(now, Basis.CUMULATIVE);
        Map<ReportedFigure, Outcome> period = ReportedFigure.in(now, Basis.PERIOD);
        ReportedFigure.in(before, Basis.CUMULATIVE).forEach((name, earlier) -> {
            Indicator indicator = now.indicator(earlier.indicator());
            Outcome later = period.get(name);
            if (later != null && indicator.additivity() != Additivity.STOCK) {
                verdicts.add(
                        cumulative.containsKey(name)
                                ? Verdict.pass()
                                : verdict(earlier, later, indicator, before).about(later));
            }
        });
    }

    private static Verdict verdict(Outcome earlier, Outcome later, Indicator indicator, Filing before) {
        Amount then = Amount.of(earlier, indicator);
        Amount now = Amount.of(later, indicator);
        if (!then.isNumber() || !now.isNumber()) {
            return Verdict.undecided(now.isNumber() ? then : now);
        }
        boolean same = later.baseFigure().equals(earlier.baseFigure());
        boolean some = then.bounds().lower().signum() > 0;
        boolean notLess = then.bounds()
                .upper()
                .filter(most -> now.bounds().lower().compareTo(most) >= 0)
                .isPresent();
        return some && (same || notLess)
                ? Verdict.broken(
                                "%s of this campaign is not less than %s, the cumulative figure of %s",
                                "%s按本次活动上报，但不小于%3$s累计数%2$s",
                                now.name(),
                                earlier.figure(),
                                before.summary().campaign().id())
                        .evidence("cumulative before", then)
                : Verdict.pass();
    }

    @Override
    public List<RuleExample> examples() {
        ExampleFiling before = by("330212")
                .of("2010")
                .says("handbook_distributed", "30000册", outcome -> outcome.basis(Basis.CUMULATIVE));
        return List.of(
                RuleExample.passes(before, by("330212").says("handbook_distributed", "8000册")),
                RuleExample.breaks(before, by("330212").says("handbook_distributed", "38000册")),
                RuleExample.undecided(before, by("330212").says("handbook_distributed", "_册")));
    }
}
