package org.campaignstats.core.figure;

import java.math.BigDecimal;

/**
 * How much a printed figure is trusted: what bounds are derived from it.
 *
 * <p>Below, <i>s</i> is the place value of the last printed digit that is not zero, times the multiplier: 10 for 1380,
 * 1000 for {@code 12.5万}. The <i>resolution</i> is that of the indicator: 1 for counts and money, 0.001 for 公斤, 0 for
 * rates and scores. A number printed more coarsely than the resolution was rounded. One that is qualified although it is
 * printed to the resolution, {@code 67余} of a count, cannot be meant to its last digit: there <i>s</i> is ten times larger.
 *
 * <table>
 * <caption>Bounds of some figures of a count</caption>
 * <tr><th>figure</th><th>CONVENTIONAL</th><th>CAUTIOUS</th><th>FACE_VALUE</th></tr>
 * <tr><td>115</td><td>[115, 115]</td><td>[115, 115]</td><td>[115, 115]</td></tr>
 * <tr><td>30000</td><td>[30000, 30000]</td><td>[25000, 35000]</td><td>[30000, 30000]</td></tr>
 * <tr><td>12.5万</td><td>[124500, 125500]</td><td>[124500, 125500]</td><td>[125000, 125000]</td></tr>
 * <tr><td>1380余</td><td>[1380, 1390]</td><td>[1380, ∞)</td><td>[1380, 1380]</td></tr>
 * <tr><td>67余</td><td>[67, 77]</td><td>[67, ∞)</td><td>[67, 67]</td></tr>
 * <tr><td>近5000</td><td>[4000, 5000]</td><td>[0, 5000]</td><td>[5000, 5000]</td></tr>
 * <tr><td>约5000</td><td>[4500, 5500]</td><td>[0, ∞)</td><td>[5000, 5000]</td></tr>
 * <tr><td>至少40</td><td>[40, ∞)</td><td>[40, ∞)</td><td>[40, 40]</td></tr>
 * <tr><td>不超过20</td><td>[0, 20]</td><td>[0, 20]</td><td>[20, 20]</td></tr>
 * </table>
 *
 * <p>A blank is [0, ∞) under every policy; a vague amount is [1, ∞) where the resolution is 1, else [0, ∞).
 */
public enum BoundsPolicy {
    /** What the words mean by convention: {@code 1380余} is at most one step of its last digit above 1380. */
    CONVENTIONAL,
    /**
     * Only what the words rule out: {@code 1380余} is open above, {@code 约} says nothing, and a number that ends in
     * three or more zeros may have been rounded to its last other digit.
     */
    CAUTIOUS,
    /** The number as printed, without any doubt; only blanks and words without a number stay open. */
    FACE_VALUE;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int ROUND_NUMBER_ZEROS = 3;

    /**
     * The bounds that a figure allows.
     *
     * @param figure the figure
     * @param resolution the smallest step that the counted thing can have: 1 for counts, 0 for rates; not negative
     * @return the bounds, not yet cut to an indicator's range
     */
    public Bounds bounds(Figure figure, BigDecimal resolution) {
        return figure.match(
                stated -> stated(stated, resolution),
                range -> range(range, resolution),
                blank -> Bounds.UNKNOWN,
                vague -> resolution.compareTo(BigDecimal.ONE) == 0 ? Bounds.atLeast(1) : Bounds.UNKNOWN);
    }

    private Bounds stated(Stated figure, BigDecimal resolution) {
        BigDecimal value = figure.value();
        if (this == FACE_VALUE) {
            return Bounds.exactly(value);
        }
        boolean cautious = this == CAUTIOUS;
        return switch (figure.qualifier()) {
            case EXACTLY -> around(value, halfOfRounding(figure, resolution));
            case OVER -> cautious ? Bounds.atLeast(value) : Bounds.of(value, value.add(step(value, resolution)));
            case NEARLY ->
                cautious ? Bounds.atMost(value) : Bounds.of(below(value, nearlyStep(value, resolution)), value);
            case ABOUT -> cautious ? Bounds.UNKNOWN : around(value, half(step(value, resolution)));
            case AT_LEAST -> Bounds.atLeast(value);
            case AT_MOST -> Bounds.atMost(value);
        };
    }

    private Bounds range(Range range, BigDecimal resolution) {
        if (this == FACE_VALUE) {
            return Bounds.of(range.low(), range.high());
        }
        return switch (range.qualifier()) {
            case EXACTLY -> Bounds.of(range.low(), range.high());
            case OVER, AT_LEAST -> Bounds.atLeast(range.low());
            case NEARLY, AT_MOST -> Bounds.atMost(range.high());
            case ABOUT -> this == CAUTIOUS ? Bounds.UNKNOWN : aboutEnds(range, resolution);
        };
    }

    private static Bounds aboutEnds(Range range, BigDecimal resolution) {
        BigDecimal low = below(range.low(), half(step(range.low(), resolution)));
        return Bounds.of(low, range.high().add(half(step(range.high(), resolution))));
    }

    private BigDecimal halfOfRounding(Stated figure, BigDecimal resolution) {
        BigDecimal half = figure.precision().compareTo(resolution) <= 0 ? BigDecimal.ZERO : half(figure.precision());
        return this == CAUTIOUS && Decimals.trailingZeros(figure.value(), figure.precision()) >= ROUND_NUMBER_ZEROS
                ? half.max(half(Decimals.lastDigit(figure.value())))
                : half;
    }

    /** <i>s</i>, ten times larger where the number was printed to its last digit and qualified all the same. */
    private static BigDecimal step(BigDecimal value, BigDecimal resolution) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal step = Decimals.lastDigit(value);
        return step.compareTo(resolution) <= 0 ? step.scaleByPowerOfTen(1) : step;
    }

    /** 近万 is above 9000: a number whose only digit is 1 is approached from the next lower place. */
    private static BigDecimal nearlyStep(BigDecimal value, BigDecimal resolution) {
        BigDecimal step = step(value, resolution);
        boolean onlyDigitIsOne = value.compareTo(Decimals.lastDigit(value)) == 0;
        return onlyDigitIsOne ? step.scaleByPowerOfTen(-1) : step;
    }

    private static Bounds around(BigDecimal value, BigDecimal half) {
        return half.signum() == 0 ? Bounds.exactly(value) : Bounds.of(below(value, half), value.add(half));
    }

    private static BigDecimal below(BigDecimal value, BigDecimal step) {
        return value.subtract(step).max(BigDecimal.ZERO);
    }

    private static BigDecimal half(BigDecimal number) {
        return number.divide(TWO);
    }
}
