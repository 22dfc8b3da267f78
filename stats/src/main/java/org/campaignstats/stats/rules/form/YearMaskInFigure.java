package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * No year of a template stands in the place of a number, as {@code 20xx余人} where a count was overwritten together with the
 * years. Of another blank it cannot be told what stood there.
 */
final class YearMaskInFigure extends FigureRule {
    YearMaskInFigure() {
        super(
                "year-mask-in-figure",
                Severity.WARNING,
                new Message("No masked year stands in the place of a number", "数的位置上没有年份占位符"),
                "reports as received: templates whose counts were masked together with their years");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        if (outcome.figure().oddities().contains(Oddity.YEAR_MASK)) {
            return List.of(Verdict.broken(
                    "%s has a masked year in the place of a number: '%s'",
                    "%s的数被年份占位符代替：“%s”", Amount.nameOf(outcome, indicator), outcome.figure()));
        }
        return List.of(isBlank(outcome) ? blank(outcome, indicator) : Verdict.pass());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("audience_reached_person_times", "2000余人次")),
                RuleExample.breaks(by("330203").says("audience_reached_person_times", "20xx余人次")),
                RuleExample.undecided(by("330203").says("audience_reached_person_times", "_余人次")));
    }
}
