package org.campaignstats.core.figure;

import java.util.function.Function;
import org.campaignstats.core.language.MessageException;

/**
 * An amount in words, without a number: {@code 多次}, {@code 大量}. It says that there was some.
 *
 * @param words the words as printed, with their measure; never blank
 */
public record Vague(String words) implements Figure {
    /**
     * Checks the words.
     *
     * @param words the words as printed
     * @throws IllegalArgumentException if they are blank
     */
    public Vague {
        if (words.isBlank()) {
            throw new MessageException(
                    "The words of a vague figure must not be blank, expected e.g. 多次", "以文字表示的数量不能为空，应填如多次");
        }
    }

    @Override
    public <T> T match(
            Function<? super Stated, ? extends T> stated,
            Function<? super Range, ? extends T> range,
            Function<? super Blank, ? extends T> blank,
            Function<? super Vague, ? extends T> vague) {
        return vague.apply(this);
    }

    /**
     * The words.
     *
     * @return the words as printed
     */
    @Override
    public String toString() {
        return words;
    }
}
