package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure is printed in a usual form: not {@code 67余}, {@code 约3万余}, {@code 8多万}, {@code 3_}. One finding for each
 * oddity; those of the measure, a year mask and a doubled multiplier have rules of their own.
 */
final class FigureOdd extends FigureRule {
    private static final Set<Oddity> TOLD_HERE = EnumSet.of(
            Oddity.QUALIFIED_TO_THE_LAST_DIGIT,
            Oddity.TWO_QUALIFIERS,
            Oddity.QUALIFIER_BEFORE_MULTIPLIER,
            Oddity.PARTLY_MASKED,
            Oddity.PERHAPS_A_MEASURE);

    FigureOdd() {
        super(
                "figure-odd",
                Severity.NOTE,
                new Message("A figure is printed in a usual form", "数的写法符合常规"),
                "GB/T 15835-2011, writing of numerals; 3.3, approximate numbers");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        List<Verdict> odd = outcome.figure().oddities().stream()
                .filter(TOLD_HERE::contains)
                .map(oddity -> Verdict.broken("%s: %s", "%s：%s", told(outcome, indicator), oddity.description()))
                .toList();
        if (!odd.isEmpty()) {
            return odd;
        }
        return List.of(isBlank(outcome) ? blank(outcome, indicator) : Verdict.pass());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("materials_distributed", "3万余份")),
                RuleExample.breaks(by("330203").says("materials_distributed", "约3万余份")),
                RuleExample.undecided(by("330203").says("materials_distributed", "____份")));
    }
}
