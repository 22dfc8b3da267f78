package org.campaignstats.core.finding;

import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.MessageException;

/**
 * Some characters of a running text, counted as {@link String} counts them.
 *
 * @param start how many characters stand before the first of them, 0 or more
 * @param end how many characters stand before the first one after them, above the start
 */
public record Span(int start, int end) {
    /**
     * Checks the order.
     *
     * @param start how many characters stand before the first of them
     * @param end how many characters stand before the first one after them
     * @throws IllegalArgumentException if the start is negative or not below the end
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new MessageException(
                    "Span must be 0 <= start < end, was %s to %s", "字符区间应为0 <= 起 < 止，现为%s至%s", start, end);
        }
    }

    /**
     * The characters in words, the first of a text being character 1.
     *
     * @param language the language
     * @return for example {@code characters 622–631} or 第622至631字
     */
    public String in(Language language) {
        int first = start + 1;
        return language.pick("characters " + first + "–" + end, "第" + first + "至" + end + "字");
    }
}
