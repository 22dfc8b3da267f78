package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import java.util.Comparator;
import org.campaignstats.core.figure.Bounds;

/**
 * One of the figures that are compared: whose it is, its single number, and between which bounds the truth lies.
 *
 * @param name whose figure it is, for example 慈溪市
 * @param number the number that is compared, not negative
 * @param bounds what the figure can mean; usually with the number in them
 */
public record Peer(String name, BigDecimal number, Bounds bounds) {
    /** The smallest first, then by name and bounds, so that the order of the input never shows. */
    static final Comparator<Peer> ORDER = Comparator.comparing(Peer::number)
            .thenComparing(Peer::name)
            .thenComparing(peer -> peer.bounds().toString());

    /**
     * Checks the name and the number.
     *
     * @param name whose figure it is
     * @param number the number that is compared
     * @param bounds what the figure can mean
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public Peer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A peer must have a name, had '" + name + "'");
        }
        if (number.signum() < 0) {
            throw new IllegalArgumentException(
                    "The number of peer '" + name + "' must not be negative, was " + number.toPlainString());
        }
    }

    /**
     * A figure that is exact.
     *
     * @param name whose figure it is
     * @param number the number, not negative
     * @return the peer
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public static Peer of(String name, BigDecimal number) {
        return new Peer(name, number, Bounds.exactly(number.max(BigDecimal.ZERO)));
    }

    /**
     * A count that is exact.
     *
     * @param name whose count it is
     * @param number the count, not negative
     * @return the peer
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public static Peer of(String name, long number) {
        return of(name, BigDecimal.valueOf(number));
    }
}
