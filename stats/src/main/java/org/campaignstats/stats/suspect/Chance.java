package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether a change that makes things fit may well do so by chance.
 *
 * <p>It does where the mark that it hit is wide, and where there are so many changes of its kind that one or another
 * would explain a good part of all discrepancies of about this size: over parts of 1 to 3, or over hundreds of parts of
 * two digits, nearly every small gap is one of the parts.
 *
 * @param gap by how much filed and computed miss each other
 * @param grain the place value of the finest digit
 */
record Chance(BigDecimal gap, BigDecimal grain) {
    /** The smallest gap that tells anything, in grains. */
    private static final BigDecimal LEAST_GAP = BigDecimal.valueOf(5);

    /** A mark tells something up to one in so many of the gap. */
    private static final BigDecimal WIDEST_MARK = BigDecimal.valueOf(2);

    /** Discrepancies of about one size are from one in so many to so many times as large. */
    private static final BigDecimal ABOUT = BigDecimal.valueOf(3);

    /** Changes of one kind may explain one in so many of them, no more. */
    private static final BigDecimal EXPLAINED = BigDecimal.valueOf(4);

    /** Whether a hit tells more than that the mark was wide. */
    boolean isTelling(Slip fit) {
        BigDecimal least = fit.mark().multiply(WIDEST_MARK).add(grain.multiply(LEAST_GAP));
        return gap.compareTo(least) >= 0;
    }

    /** Whether changes of one kind would explain too many of all discrepancies of about this size. */
    boolean explainsTooMany(List<Slip> changes, BigDecimal mark) {
        BigDecimal to = gap.add(mark).multiply(ABOUT);
        TreeSet<BigDecimal> shifts = new TreeSet<>();
        for (Slip change : changes) {
            if (change.shift().multiply(ABOUT).compareTo(gap) >= 0
                    && change.shift().compareTo(to) <= 0) {
                shifts.add(change.shift());
            }
        }
        // Both sides of the comparison are three times as large, so that a third of the gap needs no rounding.
        BigDecimal explained = lengthOfMarks(shifts, mark.add(grain)).multiply(ABOUT);
        BigDecimal all = to.multiply(ABOUT).subtract(gap);
        return explained.multiply(EXPLAINED).compareTo(all) > 0;
    }

    /** The length that marks of this width at all these places cover together. */
    private static BigDecimal lengthOfMarks(TreeSet<BigDecimal> places, BigDecimal width) {
        BigDecimal covered = BigDecimal.ZERO;
        BigDecimal end = BigDecimal.ZERO;
        for (BigDecimal place : places) {
            BigDecimal next = place.add(width);
            covered = covered.add(next.subtract(end).min(width));
            end = next;
        }
        return covered;
    }
}
