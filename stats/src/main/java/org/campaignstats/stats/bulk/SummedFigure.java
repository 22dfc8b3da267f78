package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.RollUp;
import org.jspecify.annotations.Nullable;

/**
 * What one figure adds to the sums of activities, made once for all figures that are printed alike; or several added up
 * before. Immutable.
 */
public final class SummedFigure {
    private static final int DIGITS_OF_LONG = 18;

    private final boolean numeric;
    private final Optional<BigDecimal> number;
    private final BigDecimal[] ends;
    private final long @Nullable [] addends;
    private final boolean open;
    private final boolean cautiousOpen;

    private SummedFigure(boolean numeric, Optional<BigDecimal> number, Bounds bounds, Bounds cautious) {
        this.numeric = numeric;
        this.number = number;
        this.open = bounds.isOpen();
        this.cautiousOpen = cautious.isOpen();
        this.ends = new BigDecimal[] {
            number.orElse(BigDecimal.ZERO),
            bounds.lower(),
            bounds.upper().orElse(BigDecimal.ZERO),
            cautious.lower(),
            cautious.upper().orElse(BigDecimal.ZERO)
        };
        this.addends = longs(ends);
    }

    static SummedFigure of(Outcome outcome, RollUp rollUp) {
        Indicator indicator = rollUp.indicator(outcome.indicator());
        return new SummedFigure(
                outcome.figure().figure().isNumeric(),
                outcome.baseFigure().number(),
                indicator.bounds(outcome.baseFigure(), rollUp.bounds()),
                indicator.bounds(outcome.baseFigure(), BoundsPolicy.CAUTIOUS));
    }

    static SummedFigure of(ActivitySums sums) {
        return new SummedFigure(sums.numeric() > 0, Optional.of(sums.sum()), sums.bounds(), sums.cautious());
    }

    /** Whether it is a whole number that fits into a {@code long} with others. */
    static boolean isWhole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= DIGITS_OF_LONG;
    }

    private static long @Nullable [] longs(BigDecimal[] numbers) {
        long[] longs = new long[numbers.length];
        for (int i = 0; i < longs.length; i++) {
            if (!isWhole(numbers[i])) {
                return null;
            }
            longs[i] = numbers[i].longValueExact();
        }
        return longs;
    }

    /**
     * Whether a whole number that is printed in plain digits, the last three of them not all zeros, is exact in the measure of
     * an outcome whatever the policy.
     */
    static boolean isPlain(Outcome outcome, RollUp rollUp) {
        Indicator indicator = rollUp.indicator(outcome.indicator());
        BigDecimal factor = outcome.measure().map(Measure::factor).orElse(BigDecimal.ONE);
        return indicator.resolution().compareTo(BigDecimal.ONE) == 0
                && indicator.range().isUnknown()
                && factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether it says how much. */
    boolean isNumeric() {
        return numeric;
    }

    /** Whether it gives one number; a blank, a vague word and a range do not. */
    boolean isNumber() {
        return number.isPresent();
    }

    /** Its number; 0 where it gives none. */
    BigDecimal number() {
        return ends[0];
    }

    /** The lower end of its bounds under the policy of the roll-up. */
    BigDecimal lower() {
        return ends[1];
    }

    /** The lower end of its bounds under the cautious policy. */
    BigDecimal cautiousLower() {
        return ends[3];
    }

    /** Its number, and the lower and upper ends of its bounds under the policy of the roll-up and under the cautious one. */
    BigDecimal[] ends() {
        return ends;
    }

    /** The same as whole numbers; null where one of them is none, or too large. */
    long @Nullable [] addends() {
        return addends;
    }

    /** Whether its bounds are open above under the policy of the roll-up. */
    boolean isOpen() {
        return open;
    }

    /** Whether its bounds are open above under the cautious policy. */
    boolean isCautiousOpen() {
        return cautiousOpen;
    }
}
