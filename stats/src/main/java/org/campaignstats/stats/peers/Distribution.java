package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How numbers are distributed: count, minimum, quartiles, maximum, mean and median absolute deviation.
 *
 * <p>Quartiles are those of definition 7 of R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The
 * American Statistician 50 (1996): of <i>n</i> numbers in order, counted from 0, the one at place (n − 1) p, and between
 * two places what divides the two numbers in proportion. It is what {@code QUARTILE.INC} of a spreadsheet and {@code
 * quantile} of R give. For p = ½ it is the usual median. MAD is the median of |x − median|.
 *
 * <p>Everything but the mean is exact: the places come from a library that works in binary floating point, in which
 * quarters of a count are exact; the numbers at them are never converted. The mean is rounded to the twelfth decimal,
 * half to even.
 *
 * @param count how many numbers, 1 or more
 * @param minimum the smallest
 * @param lowerQuartile a quarter of them are not above it
 * @param median half of them are not above it
 * @param upperQuartile three quarters of them are not above it
 * @param maximum the largest
 * @param mean their sum divided by the count
 * @param mad the median absolute deviation from the median
 */
public record Distribution(
        int count,
        BigDecimal minimum,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal maximum,
        BigDecimal mean,
        BigDecimal mad) {
    /** Decimals of a quotient that does not end. */
    static final int DECIMALS = 12;

    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double THREE_QUARTERS = 0.75;
    private static final Quantile DEFINITION = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7);

    /**
     * The distribution of some numbers.
     *
     * @param numbers the numbers in any order
     * @return their distribution
     * @throws IllegalArgumentException if there are none
     */
    public static Distribution of(Collection<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("A distribution must be of one number or more, there were none");
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal median = quantile(sorted, HALF);
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Distribution(
                sorted.size(),
                plain(sorted.get(0)),
                quantile(sorted, QUARTER),
                median,
                quantile(sorted, THREE_QUARTERS),
                plain(sorted.get(sorted.size() - 1)),
                quotient(sum, BigDecimal.valueOf(sorted.size())),
                quantile(
                        sorted.stream()
                                .map(x -> x.subtract(median).abs())
                                .sorted()
                                .toList(),
                        HALF));
    }

    /** The quantile of the places 0, 1, 2, … is the place of the quantile. */
    private static BigDecimal quantile(List<BigDecimal> sorted, double p) {
        BigDecimal place = new BigDecimal(DEFINITION.evaluate(sorted.size(), i -> i, p));
        int below = place.intValue();
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        BigDecimal part = place.subtract(BigDecimal.valueOf(below));
        return plain(lower.add(upper.subtract(lower).multiply(part)));
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** One form for each number: no zeros at the end of the decimals, no exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
