package org.campaignstats.stats.rules.form;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Verdict;

/** A rule that looks at each figure of a filing by itself. */
abstract class FigureRule extends FilingRule {
    FigureRule(String code, Severity severity, Message statement, String source) {
        super(code, severity, statement, source);
    }

    @Override
    public final List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Outcome outcome : filing.outcomes()) {
            check(outcome, filing.indicator(outcome.indicator()))
                    .forEach(verdict -> verdicts.add(verdict.about(outcome)));
        }
        return verdicts;
    }

    /** The verdicts on one figure; they need not say where it stands. */
    abstract List<Verdict> check(Outcome outcome, Indicator indicator);

    static boolean isBlank(Outcome outcome) {
        return outcome.figure().figure() instanceof Blank;
    }

    static Verdict blank(Outcome outcome, Indicator indicator) {
        return Verdict.undecided("%s is blank", "%s未填", Amount.nameOf(outcome, indicator));
    }

    /** What the figure is of, with the figure as printed unless nothing is. */
    static Message told(Outcome outcome, Indicator indicator) {
        Message name = Amount.nameOf(outcome, indicator);
        String printed = outcome.figure().toString();
        return printed.isEmpty() ? name : Message.of("%s '%s'", "%s“%s”", name, printed);
    }
}
