package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.stats.rules.Amount;

/**
 * Numbers whose last digit may have been cut off instead of rounded: two thirds printed as 66.66%. By convention they were
 * rounded; but what misses by less than a whole unit of the last digit is not wrong for certain.
 */
final class CutOff {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private CutOff() {}

    /** The place value of the last digit printed; empty where no single number is. */
    static Optional<BigDecimal> step(Amount printed) {
        Figure figure = printed.outcomes().get(0).baseFigure();
        return figure instanceof Stated stated && stated.precision().signum() > 0
                ? Optional.of(stated.precision())
                : Optional.empty();
    }

    /** The amount of one figure, with half a step more at both ends among what it may mean. */
    static Amount allowed(Amount printed) {
        boolean isExact = printed.outcomes().get(0).baseFigure() instanceof Stated stated
                && stated.qualifier() == Qualifier.EXACTLY;
        Bounds bounds = printed.bounds();
        return step(printed)
                .filter(step -> isExact)
                .map(step -> step.multiply(HALF))
                .map(half -> Bounds.of(
                        bounds.lower().subtract(half).max(BigDecimal.ZERO),
                        bounds.upper().orElseThrow().add(half)))
                .map(printed::allowing)
                .orElse(printed);
    }
}
