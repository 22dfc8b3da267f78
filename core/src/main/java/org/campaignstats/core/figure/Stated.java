package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.function.Function;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/**
 * One number was given: {@code 115}, {@code 1380余}, {@code 12.5万}, {@code 无} for zero.
 *
 * @param value the number after its multiplier: 13400 for {@code 1.34万}; not negative, a multiple of the precision
 * @param precision the place value of the last printed digit times the multiplier, a power of ten: 1 for {@code 115},
 *     1000 for {@code 12.5万}, 0.1 for {@code 77.9}; 0 where a word said it exactly, as {@code 无} does
 * @param qualifier the word that says to which side the truth lies; {@link Qualifier#EXACTLY} where none was printed
 */
public record Stated(BigDecimal value, BigDecimal precision, Qualifier qualifier) implements Figure {
    private static final Message VALUE = new Message("Value", "数值");

    /**
     * Checks the number.
     *
     * @param value the number after its multiplier
     * @param precision the place value of the last printed digit times the multiplier, or 0
     * @param qualifier the qualifier
     * @throws IllegalArgumentException if the value is negative, too large or no multiple of the precision, if the
     *     precision is no power of ten, or if zero is qualified ({@code 0余})
     */
    public Stated {
        value = Decimals.checked(VALUE, value);
        precision = Decimals.checkedPrecision(precision);
        boolean isWhole = value.scale() == 0 && precision.compareTo(BigDecimal.ONE) == 0;
        if (!isWhole && precision.signum() > 0 && value.remainder(precision).signum() != 0) {
            throw new MessageException(
                    "Value %s must be a multiple of its precision %s",
                    "数值%s应是其精度%s的整数倍", value.toPlainString(), precision.toPlainString());
        }
        if (precision.signum() == 0 && value.signum() != 0) {
            throw new MessageException(
                    "Precision 0 is for zero in words; value %s must give its own",
                    "精度0只用于文字表示的零；数值%s应有自己的精度", value.toPlainString());
        }
        if (value.signum() == 0 && qualifier != Qualifier.EXACTLY) {
            throw qualifier.ofZero();
        }
    }

    /**
     * A whole number, printed to the last digit, without a qualifier.
     *
     * @param value the number, not negative
     * @return the figure, with precision 1
     * @throws IllegalArgumentException if the value is negative
     */
    public static Stated of(long value) {
        return new Stated(BigDecimal.valueOf(value), BigDecimal.ONE, Qualifier.EXACTLY);
    }

    /**
     * A number as a decimal prints it: the precision is the place of its last digit, 1 for a whole number.
     *
     * @param value the number, not negative
     * @param qualifier the qualifier
     * @return the figure
     * @throws IllegalArgumentException if the value is negative or too large
     */
    public static Stated of(BigDecimal value, Qualifier qualifier) {
        return new Stated(value, BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), qualifier);
    }

    /**
     * Zero in words, as {@code 无} and {@code 没有}: exact whatever is counted.
     *
     * @return zero with precision 0
     */
    public static Stated zeroInWords() {
        return new Stated(BigDecimal.ZERO, BigDecimal.ZERO, Qualifier.EXACTLY);
    }

    @Override
    public <T> T match(
            Function<? super Stated, ? extends T> stated,
            Function<? super Range, ? extends T> range,
            Function<? super Blank, ? extends T> blank,
            Function<? super Vague, ? extends T> vague) {
        return stated.apply(this);
    }

    /**
     * The number in Chinese print, so that {@link Figure#parse} gives an equal figure back.
     *
     * @return for example {@code 1.34万}, {@code 近5000}, {@code 无} for zero in words
     */
    @Override
    public String toString() {
        return precision.signum() == 0 ? "无" : qualifier.around(Decimals.print(value, precision));
    }
}
