package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/** A 其中 part, a key of a breakdown, or an indicator within another is not more than the figure that it is part of. */
final class PartExceedsWhole extends FilingRule {
    PartExceedsWhole() {
        super(
                "part-exceeds-whole",
                Severity.ERROR,
                new Message("A part is not more than its whole", "其中数不大于总数"),
                "arithmetic: a part is contained in its whole");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureGroup group : filing.groups()) {
            for (IndicatorCode code : group.indicators()) {
                group.keys(code).values().forEach(keys -> compare(group, keys, code, verdicts));
            }
            group.wholes().forEach(code -> compare(group, group.parts(code), code, verdicts));
        }
        return verdicts;
    }

    /** A part of a rate may well be higher than the rate. */
    private static void compare(FigureGroup group, List<Outcome> parts, IndicatorCode code, List<Verdict> verdicts) {
        Amount whole = group.amount(code);
        if (!whole.isReported()
                || Combination.of(group.indicator(code).additivity()).isMean()) {
            return;
        }
        for (Outcome outcome : parts) {
            Amount part = group.amount(outcome);
            verdicts.add(
                    part.isAtMost(whole).verdict("the part %s is more than its whole, %s", "其中数%s大于总数%s", part, whole));
        }
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
