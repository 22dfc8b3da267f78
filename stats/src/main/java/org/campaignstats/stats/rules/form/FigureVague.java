package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/** An amount is given as a number and not in words such as 多次 and 大量. */
final class FigureVague extends FigureRule {
    FigureVague() {
        super(
                "figure-vague",
                Severity.NOTE,
                new Message("An amount is given as a number, not in words", "数量用数表示，不用“多次”“大量”等文字"),
                "统计法 (revision of 2009) art. 7: data are provided accurately");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        if (isBlank(outcome)) {
            return List.of(blank(outcome, indicator));
        }
        return List.of(
                outcome.figure().figure() instanceof Vague
                        ? Verdict.broken(
                                "%s is in words: '%s'; expected a number",
                                "%s以文字表示：“%s”；应填数", Amount.nameOf(outcome, indicator), outcome.figure())
                        : Verdict.pass());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("meeting_count", "10余次")),
                RuleExample.breaks(by("330203").says("meeting_count", "多次")),
                RuleExample.undecided(by("330203").says("meeting_count", "_次")));
    }
}
