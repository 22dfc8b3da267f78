package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A printed rate is what its numerator and denominator give, of the same unit, scope, activity, time and key, as far as their
 * words and the digits printed allow: 76% of {@code 近73万} are {@code 55万}, for these give 74.7 to 77.1.
 *
 * <p>Where another figure in the measure of the numerator gives the rate as its denominator, that may be what was meant, so
 * it is no error. Where the catalogue does not say what a rate is divided by, where one of the two is hidden, or where the
 * numerator is more than the denominator, so that it is of other cases, it cannot be told.
 */
final class RateNotReproduced extends FilingRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    RateNotReproduced() {
        super(
                "rate-not-reproduced",
                Severity.ERROR,
                new Message("A rate is its numerator divided by its denominator", "比率等于分子除以分母"),
                "arithmetic: numerator by denominator; rounding by GB/T 8170-2008, section 3");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        FiguresByQuantity figures = FiguresByQuantity.of(filing);
        List<Verdict> verdicts = new ArrayList<>();
        for (Quantity quantity : figures.quantities()) {
            Indicator rate = filing.indicator(quantity.indicator());
            if (rate.additivity() == Additivity.RATE && RatioName.of(rate).isEmpty()) {
                Amount printed = figures.find(quantity).orElseThrow();
                verdicts.add(verdict(quantity, printed, rate, figures)
                        .about(printed.outcomes().get(0)));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Quantity quantity, Amount printed, Indicator rate, FiguresByQuantity figures) {
        if (rate.numerator().isEmpty() || rate.denominator().isEmpty()) {
            return Verdict.undecided("it is not known what %s is divided by", "%s的分子、分母不明", printed.name());
        }
        IndicatorCode numeratorCode = rate.numerator().get();
        IndicatorCode denominatorCode = rate.denominator().get();
        Amount numerator = figures.usual(quantity.subject(), numeratorCode, quantity.key());
        Amount denominator = figures.usual(quantity.subject(), denominatorCode, quantity.key());
        if (isMoreThanAll(numerator, denominator)) {
            return Verdict.undecided(
                    "%s is of other cases: it is more than %s", "%s大于%s，二者范围不同", numerator.name(), denominator.name());
        }
        Quotient quotient = new Quotient(Percentage.of(printed), numerator, denominator);
        Optional<Amount> other = quotient.holding().isBroken()
                ? quotient.other(new Denominators(figures)
                        .at(quantity.subject(), quantity.key(), numerator, List.of(numeratorCode, denominatorCode)))
                : Optional.empty();
        Verdict verdict = quotient.verdict(other);
        return quantity.isOfThisCampaign() ? verdict : verdict.uncertain();
    }

    private static boolean isMoreThanAll(Amount numerator, Amount denominator) {
        return numerator.isNumber()
                && denominator.isNumber()
                && numerator.percentOf(denominator).bounds().lower().compareTo(HUNDRED) > 0;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("近73万件", "55万件", "76%")),
                RuleExample.breaks(complaints("100件", "90件", "76%")),
                RuleExample.undecided(complaints("_件", "90件", "97.01%")));
    }

    private static ExampleFiling complaints(String received, String resolved, String rate) {
        return by("330203")
                .says("complaint_received", received)
                .says("complaint_resolved", resolved)
                .says("complaint_resolution_rate", rate);
    }
}
