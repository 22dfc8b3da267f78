package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A print has each multiplier and measure once: not {@code 3万万}, {@code 3份份}, {@code 5人人次}. Ten thousand or more before
 * 万, {@code 15000万}, is told too: 万 may have been added to a number that was counted in ones, and where it was not, the
 * number is printed in 亿. {@code 3家家庭} doubles nothing, for what follows 家 is no measure.
 *
 * <p>It cannot be told of a figure of which no print is known.
 */
final class DoubledWord extends FigureRule {
    private static final Pattern MULTIPLIERS = Pattern.compile("(?<word>[十百千万萬亿億])\\s*\\k<word>(?!(?<=千)[克米瓦])");
    private static final Pattern MEASURES = Pattern.compile("(?<word>.{1,2}?)(?<again>\\k<word>.*)");

    DoubledWord() {
        super(
                "doubled-word",
                Severity.WARNING,
                new Message("A multiplier or measure is printed once", "倍数词和计量单位不重复"),
                "GB/T 15835-2011, writing of numerals: large numbers with 万 and 亿");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        PrintedFigure figure = outcome.figure();
        Message figureTold = told(outcome, indicator);
        if (figure.oddities().contains(Oddity.LARGE_BEFORE_WAN)) {
            return List.of(Verdict.broken(
                    "%s has ten thousand or more before 万; either 万 is one too many, or 亿 is meant",
                    "%s万前的数达到一万；或多写了“万”，或应以亿计", figureTold));
        }
        Optional<String> doubled = doubled(figure);
        if (doubled.isPresent()) {
            return List.of(Verdict.broken("%s has '%s' twice", "%s中“%s”重复", figureTold, doubled.get()));
        }
        if (figure.printed().isEmpty()) {
            return List.of(
                    Verdict.undecided("the print of %s is not known", "%s的原文未知", Amount.nameOf(outcome, indicator)));
        }
        return List.of(isBlank(outcome) ? blank(outcome, indicator) : Verdict.pass());
    }

    private static Optional<String> doubled(PrintedFigure figure) {
        Matcher multipliers = MULTIPLIERS.matcher(figure.printed().orElse(""));
        if (multipliers.find()) {
            return Optional.of(multipliers.group("word"));
        }
        return figure.measure().flatMap(measure -> doubled(measure.name()));
    }

    private static Optional<String> doubled(String measure) {
        Matcher words = MEASURES.matcher(measure);
        return words.matches()
                        && MeasureFit.isMeasure(words.group("word"))
                        && MeasureFit.isMeasure(words.group("again"))
                ? Optional.of(words.group("word"))
                : Optional.empty();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("materials_distributed", "1.5万份")),
                RuleExample.breaks(by("330203").says("materials_distributed", "15000万份")),
                RuleExample.undecided(by("330203").says("materials_distributed", "_万份")));
    }
}
