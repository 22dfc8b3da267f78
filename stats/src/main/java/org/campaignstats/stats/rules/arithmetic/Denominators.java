package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.FigureGroup;

/** Finds what else a printed percentage may have been divided by: another figure of the same filing about the same subject. */
final class Denominators {
    private final FiguresByQuantity figures;

    Denominators(FiguresByQuantity figures) {
        this.figures = figures;
    }

    /**
     * The first denominator that does give a printed percentage.
     *
     * @param printed the percentage
     * @param numerator what was divided
     * @param others denominators to try
     * @return one of which the numerator is, as far as figures mean by convention, that percentage
     */
    static Optional<Amount> find(Percentage printed, Amount numerator, Stream<Amount> others) {
        return others.filter(
                        other -> printed.isSameAs(numerator.percentOf(other)).holds())
                .filter(other -> !numerator.percentOf(other).bounds().isOpen())
                .findFirst();
    }

    /** What is counted at a subject and key in the measure of the numerator, other than some indicators. */
    Stream<Amount> at(
            FigureGroup.Subject subject, Optional<Breakdown> key, Amount numerator, List<IndicatorCode> butNot) {
        return figures.indicators(subject, key).stream()
                .filter(code -> !butNot.contains(code) && isCounted(code))
                .flatMap(code -> figures.find(subject, code, key).stream())
                .filter(amount -> amount.measure().equals(numerator.measure()));
    }

    private boolean isCounted(IndicatorCode code) {
        return !Combination.of(figures.filing().indicator(code).additivity()).isMean();
    }
}
