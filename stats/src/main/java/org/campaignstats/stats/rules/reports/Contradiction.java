package org.campaignstats.stats.rules.reports;

import java.util.Optional;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * What reports contradict of one figure.
 *
 * @param figure the figure of a unit
 * @param discrepancy the two readings
 * @param policy how figures were read where it showed
 */
record Contradiction(RolledFigure figure, Discrepancy discrepancy, BoundsPolicy policy) {
    /** What it is of. */
    record Quantity(UnitId unit, FigureKey key, Discrepancy.About about, Optional<String> detail) {}

    Quantity quantity() {
        return new Quantity(figure.unit().id(), figure.key(), discrepancy.about(), discrepancy.detail());
    }

    /**
     * Whether no reading of the words saves it. A mean of parts is no error where it lies outside of them: a city may have
     * asked others than its counties did.
     */
    boolean isCertain() {
        return !isOfMean() && (policy == BoundsPolicy.CAUTIOUS || discrepancy.certain());
    }

    private boolean isOfMean() {
        return Combination.of(figure.indicator().additivity()).isMean();
    }

    /** Whether it is that the units below, alone or with the own level, are more than was filed of them. */
    boolean isExcessOfChildren() {
        boolean total =
                discrepancy.about() == Discrepancy.About.WHOLE || discrepancy.about() == Discrepancy.About.UNDER;
        boolean below = figure.findUnder()
                .filter(under -> under.bounds().lower().signum() > 0)
                .isPresent();
        return total
                && below
                && !isOfMean()
                && !discrepancy.saidTwice()
                && discrepancy
                        .filed()
                        .upper()
                        .filter(most -> discrepancy.computed().lower().compareTo(most) > 0)
                        .isPresent();
    }
}
