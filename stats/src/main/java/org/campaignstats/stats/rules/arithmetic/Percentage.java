package org.campaignstats.stats.rules.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Holding;

/**
 * A printed percentage, to be compared to one that was computed.
 *
 * <p>It was rounded to its last digit by convention, and may have been cut off there, see {@link CutOff}. A number that is
 * printed without a measure may be a fraction: 0.95 is 95%, and 1.2 growth of 120%, as spreadsheets export them.
 */
final class Percentage {
    static final Measure PERCENT = Measure.of("%");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Outcome outcome;
    private final Amount amount;
    private final BigDecimal step;

    private Percentage(Outcome outcome, Amount amount, BigDecimal step) {
        this.outcome = outcome;
        this.amount = amount;
        this.step = step;
    }

    /** What the one figure of an amount prints. */
    static Percentage of(Amount printed) {
        return new Percentage(
                printed.outcomes().get(0),
                CutOff.allowed(printed).withoutMeasure(),
                CutOff.step(printed).orElse(HUNDREDTH));
    }

    /** The percentage as an amount of no measure. */
    Amount amount() {
        return amount;
    }

    /** Whether it can be a computed percentage, in the reading that fits better. */
    Holding isSameAs(Amount computed) {
        Holding inPercent = amount.isSameAs(computed);
        if (inPercent.isBroken() && outcome.measure().isEmpty()) {
            Holding asFraction = amount.times(HUNDRED).isSameAs(computed);
            return asFraction.isCertain() ? inPercent : asFraction;
        }
        return inPercent;
    }

    /** Whether it may be printed as a fraction and is no more than all. */
    boolean mayBeFraction() {
        return outcome.measure().isEmpty()
                && outcome.figure()
                        .figure()
                        .number()
                        .filter(n -> n.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
    }

    /** A computed percentage, rounded as this one is printed: {@code 4.67%}, or between which it is. */
    Message right(Bounds computed) {
        BigDecimal percent = mayBeFraction() ? step.multiply(HUNDRED) : step;
        int scale = Math.max(0, percent.stripTrailingZeros().scale());
        if (computed.isOpen()) {
            String least = percent(computed.lower().setScale(scale, RoundingMode.FLOOR));
            return new Message("at least " + least, "至少" + least);
        }
        BigDecimal most = computed.upper().orElseThrow();
        String nearest = percent(most.setScale(scale, RoundingMode.HALF_UP));
        return nearest.equals(percent(computed.lower().setScale(scale, RoundingMode.HALF_UP)))
                ? Message.same(nearest)
                : Message.same(Bounds.of(
                                        computed.lower().setScale(scale, RoundingMode.FLOOR),
                                        most.setScale(scale, RoundingMode.CEILING))
                                .print(Language.EN)
                        + "%");
    }

    private static String percent(BigDecimal number) {
        return number.toPlainString() + "%";
    }
}
