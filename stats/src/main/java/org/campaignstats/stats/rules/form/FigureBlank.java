package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The place of a number is filled in. An empty or masked one breaks the rule; a dash, a stroke and 不适用 may say that the
 * indicator does not apply to the unit, which cannot be told from the print.
 */
final class FigureBlank extends FigureRule {
    private static final Pattern PERHAPS_NOT_APPLICABLE = Pattern.compile("[-—–―－]+|[/／]|不适用");

    FigureBlank() {
        super(
                "figure-blank",
                Severity.NOTE,
                new Message("Every figure is filled in", "每个数均应填写，不留空"),
                "统计法 (revision of 2009) art. 7: data are provided completely");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        if (!isBlank(outcome)) {
            return List.of(Verdict.pass());
        }
        String printed = outcome.figure().toString();
        Message name = Amount.nameOf(outcome, indicator);
        if (PERHAPS_NOT_APPLICABLE.matcher(outcome.figure().figure().toString()).matches()) {
            return List.of(Verdict.undecided("'%s' may say that %s does not apply", "“%s”可能表示%s不适用", printed, name));
        }
        return List.of(
                printed.isEmpty()
                        ? Verdict.broken("%s is left empty", "%s空着未填", name)
                        : Verdict.broken("%s is blank: '%s'", "%s未填：“%s”", name, printed));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("entity_inspected", "120户次")),
                RuleExample.breaks(by("330203").says("entity_inspected", "____户次")),
                RuleExample.undecided(by("330203").says("entity_inspected", "—")));
    }
}
