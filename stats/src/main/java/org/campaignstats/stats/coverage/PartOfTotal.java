package org.campaignstats.stats.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/**
 * A part, the other parts, and the total, which is at most their sum: less where something was counted by several.
 *
 * @param part between which numbers the part lies
 * @param rest between which numbers the sum of the other parts lies
 * @param total between which numbers the total lies
 */
record PartOfTotal(Bounds part, Bounds rest, Bounds total) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Bounds ANY_SHARE = Bounds.of(0, 100);
    private static final int DECIMALS = 12;

    /** The part, met with what the total says of it: no more than the total, no less than the others leave of it. */
    PartOfTotal narrowed() {
        BigDecimal least = rest.upper()
                .map(most -> total.lower().subtract(most))
                .filter(left -> left.compareTo(part.lower()) > 0)
                .orElse(part.lower());
        Bounds narrow = Bounds.atLeast(least).intersect(part).orElse(part);
        return new PartOfTotal(
                total.upper()
                        .flatMap(most -> narrow.intersect(Bounds.atMost(most)))
                        .orElse(narrow),
                rest,
                total);
    }

    /** The share in percent; empty where nothing is known of it, or the total is zero. */
    Optional<Bounds> percent() {
        if (total.upper().filter(most -> most.signum() == 0).isPresent()) {
            return Optional.empty();
        }
        BigDecimal most = part.upper()
                .filter(upper -> total.lower().signum() > 0)
                .map(upper -> quotient(upper, total.lower(), RoundingMode.CEILING))
                .orElse(HUNDRED)
                .min(HUNDRED);
        BigDecimal ofTotal = least(total.upper());
        BigDecimal ofSum = least(rest.upper().map(part.lower()::add));
        BigDecimal least = ofTotal.max(ofSum).min(most);
        return Optional.of(Bounds.of(least, most)).filter(share -> !share.equals(ANY_SHARE));
    }

    private BigDecimal least(Optional<BigDecimal> ofAtMost) {
        return ofAtMost.filter(most -> most.signum() > 0)
                .map(most -> quotient(part.lower(), most, RoundingMode.FLOOR))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, RoundingMode rounding) {
        return dividend.multiply(HUNDRED).divide(divisor, DECIMALS, rounding);
    }
}
