package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.measure.Measure;

/** A rate as its numerator divided by its denominator, in the rate's own unit: so 0 to 100 for %. */
final class Quotients {
    private final Bounds range;
    private final BigDecimal scale;

    Quotients(Indicator rate) {
        this.range = rate.range();
        this.scale = scale(rate.measure());
    }

    private static BigDecimal scale(Optional<Measure> measure) {
        return switch (measure.map(Measure::name).orElse("")) {
            case "%" -> BigDecimal.valueOf(100);
            case "‰" -> BigDecimal.valueOf(1000);
            default -> BigDecimal.ONE;
        };
    }

    /** The quotients of every unit. */
    Quantities of(Combined numerators, Combined denominators) {
        Quantities quotients = Quantities.unknown(numerators.whole.size());
        for (Quantity quantity : Quantity.values()) {
            for (int u = 0; u < quotients.units(); u++) {
                quotients.of(quantity)[u] = quotient(
                        numerators.of(quantity).get(u),
                        denominators.of(quantity).get(u));
            }
        }
        return quotients;
    }

    /** A denominator that may be zero says nothing. */
    Bounds quotient(Bounds numerator, Bounds denominator) {
        Bounds quotient = numerator.times(scale).dividedBy(denominator);
        return quotient.intersect(range).orElse(quotient);
    }
}
