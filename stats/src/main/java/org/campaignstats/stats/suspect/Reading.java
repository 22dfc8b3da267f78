package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/**
 * What was said of a quantity: between which numbers it lies, and the number as it was printed.
 *
 * @param bounds between which numbers it lies
 * @param number the number that stands there; empty where it is none or several
 */
public record Reading(Bounds bounds, Optional<BigDecimal> number) {
    /**
     * A reading that is no single number.
     *
     * @param bounds between which numbers it lies
     * @return the reading
     */
    public static Reading of(Bounds bounds) {
        return new Reading(bounds, Optional.empty());
    }

    /**
     * A reading of a number as printed.
     *
     * @param bounds between which numbers it lies
     * @param number the number that stands there
     * @return the reading
     */
    public static Reading of(Bounds bounds, BigDecimal number) {
        return new Reading(bounds, Optional.of(number));
    }

    /** The number, else the least that it can be. */
    BigDecimal atLeast() {
        return number.orElse(bounds.lower());
    }

    /** How far its ends are apart, the place of the last digit that was meant; zero where there is no upper end. */
    BigDecimal width() {
        return bounds.upper().map(upper -> upper.subtract(bounds.lower())).orElse(BigDecimal.ZERO);
    }

    /** The bounds as they would be with the number this many powers of ten larger. */
    Bounds scaled(int exponent) {
        BigDecimal lower = bounds.lower().scaleByPowerOfTen(exponent);
        return bounds.upper()
                .map(upper -> Bounds.of(lower, upper.scaleByPowerOfTen(exponent)))
                .orElseGet(() -> Bounds.atLeast(lower));
    }

    /** The bounds as they would be with the number larger by this; nothing is below zero. */
    Bounds shifted(BigDecimal by) {
        BigDecimal lower = bounds.lower().add(by).max(BigDecimal.ZERO);
        return bounds.upper()
                .map(upper -> Bounds.of(lower, upper.add(by).max(BigDecimal.ZERO)))
                .orElseGet(() -> Bounds.atLeast(lower));
    }
}
