package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A rate is given only where it is given of how many: 合格率100% of a sample that is left blank, or of none, says nothing.
 *
 * <p>The sample is the denominator of the rate; of a pass rate (合格率) without one it is the samples tested. Of another rate
 * nobody knows, and where the filing is silent on the sample it may stand elsewhere: neither can be told.
 */
final class RateOnBlankSample extends FilingRule {
    private static final IndicatorCode TESTED = IndicatorCode.of("sample_tested");

    RateOnBlankSample() {
        super(
                "rate-on-blank-sample",
                Severity.WARNING,
                new Message("A rate is given with the number that it is of", "报比率的，应同时报其分母"),
                "the seeds' reports: a county's food check, a pass rate of 100% of a blank sample");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            Indicator rate = filing.indicator(quantity.indicator());
            if (rate.additivity() == Additivity.RATE && RatioName.of(rate).isEmpty()) {
                figures.find(quantity)
                        .filter(Amount::isNumber)
                        .map(printed -> verdict(printed, sample(quantity, rate, figures)))
                        .ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static Optional<Amount> sample(Quantity quantity, Indicator rate, FiguresByQuantity figures) {
        return rate.denominator()
                .or(() ->
                        Optional.of(TESTED).filter(tested -> rate.chineseName().endsWith("合格率")))
                .flatMap(code -> figures.find(quantity.subject(), code, quantity.key()));
    }

    private static Verdict verdict(Amount printed, Optional<Amount> sample) {
        Verdict verdict = sample.map(of -> verdict(printed, of).evidence("sample", of))
                .orElseGet(() -> Verdict.undecided("what %s is a rate of is not reported", "%s的分母未报", printed.name()));
        return verdict.about(printed.outcomes().get(0));
    }

    private static Verdict verdict(Amount printed, Amount sample) {
        if (sample.bounds().equals(Bounds.ZERO)) {
            return Verdict.broken("%s is a rate of nothing: %s", "%s的分母为零：%s", printed.name(), sample.name());
        }
        if (sample.isNumber()) {
            return Verdict.pass();
        }
        return sample.bounds().isUnknown()
                ? Verdict.broken(
                        "%s is given without what it is of: %s", "报有%s，而分母未填：%s", printed.name(), sample.name())
                : Verdict.undecided(sample);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("sample_tested", "20余个").says("sample_pass_rate", "100%")),
                RuleExample.breaks(by("330203").says("sample_tested", "_个").says("sample_pass_rate", "100%")),
                RuleExample.undecided(by("330203").says("sample_pass_rate", "100%")));
    }
}
