package org.campaignstats.stats.rules.form;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure counts in the measure of its indicator, or in one that counts the same: 起 for 件, but not 人 for 人次. One that
 * leaves open which of two it is, 户(次), cannot be told; nor can a blank or an amount in words that has no measure. A number
 * without one is meant in that of the indicator. A word that is no known measure is worth a note, unless it goes on after a
 * measure that fits, as 名执法人员 does.
 */
final class MeasureUnfit extends FigureRule {
    private static final int LONGEST_BEGINNING = 2;

    MeasureUnfit() {
        super(
                "measure-unfit",
                Severity.WARNING,
                new Message("A figure counts in the measure of its indicator", "计量单位与指标相符"),
                "统计法 (revision of 2009) art. 17: the meaning of indicators is standardised");
    }

    @Override
    List<Verdict> check(Outcome outcome, Indicator indicator) {
        Optional<Measure> expected = indicator.measure();
        if (expected.isEmpty()) {
            return List.of();
        }
        Optional<Measure> measure = outcome.measure();
        if (measure.isPresent()) {
            return List.of(compare(measure.get(), expected.get(), told(outcome, indicator)));
        }
        return List.of(
                outcome.figure().figure().isNumeric()
                        ? Verdict.pass()
                        : Verdict.undecided(
                                "%s has no measure and no number", "%s没有数，也没有计量单位", Amount.nameOf(outcome, indicator)));
    }

    private static Verdict compare(Measure measure, Measure expected, Message figure) {
        MeasureFit fit = MeasureFit.of(measure, expected);
        if (fit == MeasureFit.SAME || begins(measure, expected)) {
            return Verdict.pass();
        }
        if (!MeasureFit.isKnown(measure)) {
            return Verdict.broken(
                            "%s counts in '%s', which is no known measure; expected %s",
                            "%s的计量单位“%s”无法识别；应为%s", figure, measure, expected)
                    .atMost(Severity.NOTE);
        }
        return fit == MeasureFit.OPEN
                ? Verdict.undecided("%s counts in %s, which may be %s", "%s以%s计，可能即%s", figure, measure, expected)
                : Verdict.broken("%s counts in %s; expected %s", "%s以%s计；应以%s计", figure, measure, expected);
    }

    /** Whether an unknown word begins with a measure, of several the longest, that counts what is expected. */
    private static boolean begins(Measure measure, Measure expected) {
        String word = measure.name();
        return !MeasureFit.isKnown(measure)
                && IntStream.of(LONGEST_BEGINNING, 1)
                        .filter(length -> length < word.length())
                        .mapToObj(length -> word.substring(0, length))
                        .filter(MeasureFit::isMeasure)
                        .findFirst()
                        .filter(beginning -> expected.countsSameAs(Measure.of(beginning)))
                        .isPresent();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("complaint_received", "115起")),
                RuleExample.breaks(by("330203").says("audience_reached_person_times", "1200人")),
                RuleExample.undecided(by("330203").says("entity_inspected", "120户(次)")));
    }
}
