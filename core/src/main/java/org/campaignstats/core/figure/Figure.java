package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.language.Message;

/**
 * One number as it was reported: a number, two numbers, an empty place for one, or an amount in words.
 *
 * <p>Zero is {@code Stated(0)}; a {@link Blank} is never zero; a figure that was not reported at all is no {@code Figure}
 * but the absence of one. Figures are exact decimals and never negative.
 *
 * <p>What surrounds the number in a report (its measure, the text as printed) is kept by {@link PrintedFigure}.
 */
public sealed interface Figure permits Stated, Range, Blank, Vague {
    /**
     * Reads a figure without a measure, as {@code toString} writes it or as reports print it.
     *
     * @param text for example {@code 1380余}, {@code 12.5万}, {@code 3至5}, {@code _} or {@code 多次}
     * @return the figure
     * @throws FigureFormatException if the text is not a figure, or holds a measure: that is for
     *     {@link PrintedFigure#parse}
     */
    static Figure parse(String text) {
        PrintedFigure printed = PrintedFigure.parse(text);
        if (printed.measure().isPresent()) {
            throw new FigureFormatException(
                    text,
                    Message.of(
                            "it has a measure, '%s'",
                            "带有计量单位“%s”", printed.measure().get()));
        }
        return printed.figure();
    }

    /**
     * Calls the function for this case. There is one for each, so that a case added later is a compile error in every
     * caller.
     *
     * @param <T> what the functions return
     * @param stated for one number
     * @param range for two numbers
     * @param blank for an empty or masked place
     * @param vague for an amount in words
     * @return what the function returned
     */
    <T> T match(
            Function<? super Stated, ? extends T> stated,
            Function<? super Range, ? extends T> range,
            Function<? super Blank, ? extends T> blank,
            Function<? super Vague, ? extends T> vague);

    /**
     * The single number that was stated.
     *
     * @return the number as said, whatever its qualifier; empty for every case but {@link Stated}
     */
    default Optional<BigDecimal> number() {
        return match(s -> Optional.of(s.value()), r -> Optional.empty(), b -> Optional.empty(), v -> Optional.empty());
    }

    /**
     * The figure in a measure of which one of its own is a multiple: {@code 12.5} in 万元 is 125,000 in 元.
     *
     * @param factor how many of the other measure one of its own is, a positive power of ten
     * @return numbers and precision times the factor; a blank or vague figure as it is
     * @throws IllegalArgumentException if the factor is no power of ten or a number gets too large
     */
    default Figure times(BigDecimal factor) {
        return match(
                s -> new Stated(s.value().multiply(factor), s.precision().multiply(factor), s.qualifier()),
                r -> new Range(r.low().multiply(factor), r.high().multiply(factor), r.qualifier()),
                b -> b,
                v -> v);
    }

    /**
     * Whether a number was given: one, or two of a range.
     *
     * @return false for {@link Blank} and {@link Vague}
     */
    default boolean isNumeric() {
        return match(s -> true, r -> true, b -> false, v -> false);
    }
}
