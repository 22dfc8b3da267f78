package org.campaignstats.stats.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many of so many units: an exact fraction that never exceeds one.
 *
 * @param part how many, not negative
 * @param of of how many, not less than the part
 */
public record Share(int part, int of) {
    private static final int TENTHS_OF_PERCENT = 1000;

    /**
     * Checks that it is a part.
     *
     * @param part how many
     * @param of of how many
     * @throws IllegalArgumentException if the part is negative or exceeds the whole
     */
    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException("A share must be 0 to " + of + " of " + of + ", was " + part);
        }
    }

    /**
     * The share in percent, rounded down to one decimal, so that it is 100 only where nothing is left out.
     *
     * @return for example {@code 99.9} for 2999 of 3000; empty for a share of nothing
     */
    public Optional<BigDecimal> percent() {
        return of == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(TENTHS_OF_PERCENT))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.DOWN)
                        .movePointLeft(1));
    }

    /**
     * The share as it is printed.
     *
     * @return for example {@code 7.6%} for 1 of 13 and {@code 100%} for 13 of 13; {@code —} for a share of nothing
     */
    @Override
    public String toString() {
        return part == of && of > 0 ? "100%" : percent().map(p -> p + "%").orElse("—");
    }
}
