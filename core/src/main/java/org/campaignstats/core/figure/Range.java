package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.function.Function;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/**
 * Two numbers were given, or a word that stands for two: {@code 3至5}, {@code 七八十} (70 to 80), {@code 几} (2 to 9),
 * {@code 数百} (200 to 999).
 *
 * @param low the smaller number, after its multiplier; not negative
 * @param high the larger number, not below {@code low}
 * @param qualifier a qualifier of the whole; {@link Qualifier#EXACTLY} where none was printed
 */
public record Range(BigDecimal low, BigDecimal high, Qualifier qualifier) implements Figure {
    private static final Message LOW_END = new Message("Low end", "下限");
    private static final Message HIGH_END = new Message("High end", "上限");

    /**
     * Checks the ends.
     *
     * @param low the smaller number
     * @param high the larger number
     * @param qualifier the qualifier
     * @throws IllegalArgumentException if a number is negative or too large, if the range falls, or if a range of
     *     nothing but zero is qualified
     */
    public Range {
        low = Decimals.checked(LOW_END, low);
        high = Decimals.checked(HIGH_END, high);
        if (low.compareTo(high) > 0) {
            throw new MessageException(
                    "Range must not fall, was %s to %s", "区间不能前大后小，现为%s至%s", low.toPlainString(), high.toPlainString());
        }
        if (high.signum() == 0 && qualifier != Qualifier.EXACTLY) {
            throw qualifier.ofZero();
        }
    }

    /**
     * A range of whole numbers without a qualifier.
     *
     * @param low the smaller number, not negative
     * @param high the larger number
     * @return the range
     * @throws IllegalArgumentException if a number is negative or the range falls
     */
    public static Range of(long low, long high) {
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), Qualifier.EXACTLY);
    }

    @Override
    public <T> T match(
            Function<? super Stated, ? extends T> stated,
            Function<? super Range, ? extends T> range,
            Function<? super Blank, ? extends T> blank,
            Function<? super Vague, ? extends T> vague) {
        return range.apply(this);
    }

    /**
     * The range in Chinese print, so that {@link Figure#parse} gives an equal figure back.
     *
     * @return for example {@code 3至5} or {@code 约3至5}
     */
    @Override
    public String toString() {
        return qualifier.around(low.toPlainString() + "至" + high.toPlainString());
    }
}
