package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/**
 * One change that may undo what went wrong, and what is then filed and computed.
 *
 * @param kind what would have happened
 * @param part the place of the part in the list of parts; {@link #TOTAL} for the filed figure
 * @param power by which factor, where it is a power of ten
 * @param wouldBe the number after the change, where a number changes
 * @param shift by how much it brings the two together
 * @param tries how many equally simple changes there are
 * @param filed what is then filed
 * @param computed what the parts then give; where a part was left out of the total, without that part
 */
record Slip(
        Suspect.Kind kind,
        int part,
        Optional<PowerOfTen> power,
        Optional<BigDecimal> wouldBe,
        BigDecimal shift,
        int tries,
        Bounds filed,
        Bounds computed) {
    static final int TOTAL = -1;

    private static final BigDecimal BOTH_SIDES = BigDecimal.valueOf(2);

    boolean isOfTotal() {
        return part == TOTAL;
    }

    boolean fits() {
        return filed.intersect(computed).isPresent();
    }

    /**
     * How wide the mark was that it hit: zero where both are one number. Where one is open above, any change that is
     * large enough hits, so what counts is how far from the edge it hit, to either side: what the unknown parts would
     * have to make up.
     */
    BigDecimal mark() {
        if (filed.isOpen() || computed.isOpen()) {
            Bounds open = filed.isOpen() ? filed : computed;
            Bounds closed = filed.isOpen() ? computed : filed;
            return closed.upper().orElseThrow().subtract(open.lower()).multiply(BOTH_SIDES);
        }
        return width(filed).add(width(computed));
    }

    private static BigDecimal width(Bounds closed) {
        return closed.upper().orElseThrow().subtract(closed.lower());
    }
}
