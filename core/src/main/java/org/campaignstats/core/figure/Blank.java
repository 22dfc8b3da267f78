package org.campaignstats.core.figure;

import java.util.function.Function;

/**
 * The place for a number is empty or masked: {@code _}, {@code _余}, {@code XX}, {@code 20xx余}, {@code —}, an empty cell.
 * It says nothing about the number; it is never zero.
 *
 * @param mark what stands in the place of the number, without the measure; empty for an empty cell
 */
public record Blank(String mark) implements Figure {
    @Override
    public <T> T match(
            Function<? super Stated, ? extends T> stated,
            Function<? super Range, ? extends T> range,
            Function<? super Blank, ? extends T> blank,
            Function<? super Vague, ? extends T> vague) {
        return blank.apply(this);
    }

    /**
     * The mark.
     *
     * @return what stands in the place of the number; may be empty
     */
    @Override
    public String toString() {
        return mark;
    }
}
