package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/**
 * The modified z-score of numbers among peers: 0.6745 (x − median) / MAD, where 0.6745 is the upper quartile of the
 * standard normal distribution, so that it is a z-score where the peers are normally distributed.
 *
 * @param median the median of the peers
 * @param mad their median absolute deviation, positive
 * @param threshold what a score must exceed, above or below
 */
record ModifiedZ(BigDecimal median, BigDecimal mad, BigDecimal threshold) {
    private static final BigDecimal NORMAL_QUARTILE = new BigDecimal("0.6745");

    BigDecimal of(BigDecimal number) {
        return Distribution.quotient(NORMAL_QUARTILE.multiply(number.subtract(median)), mad);
    }

    Optional<Outlier> outlier(Peer peer) {
        Bounds bounds = peer.bounds();
        boolean number = isAbove(peer.number()) || isBelow(peer.number());
        boolean always =
                isAbove(bounds.lower()) || bounds.upper().filter(this::isBelow).isPresent();
        boolean sometimes =
                isBelow(bounds.lower()) || bounds.upper().map(this::isAbove).orElse(true);
        if (number && always) {
            return Optional.of(new Outlier(peer, of(peer.number()), Outlier.Certainty.CERTAIN));
        }
        return number || always || sometimes
                ? Optional.of(new Outlier(peer, of(peer.number()), Outlier.Certainty.POSSIBLE))
                : Optional.empty();
    }

    /** Without a division, so that no rounding decides. */
    private boolean isAbove(BigDecimal number) {
        return NORMAL_QUARTILE.multiply(number.subtract(median)).compareTo(threshold.multiply(mad)) > 0;
    }

    private boolean isBelow(BigDecimal number) {
        return NORMAL_QUARTILE.multiply(median.subtract(number)).compareTo(threshold.multiply(mad)) > 0;
    }
}
