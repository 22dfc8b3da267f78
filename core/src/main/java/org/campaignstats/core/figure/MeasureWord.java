package org.campaignstats.core.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The word after a number, read as its measure.
 *
 * @param name the measure
 * @param oddity what is unusual about it; null where nothing is
 */
record MeasureWord(String name, @Nullable Oddity oddity) {
    private static final int MAX_UNKNOWN = 6;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");
    private static final Pattern ONE_OF_TWO = Pattern.compile("(.+?)\\((次|则|册|本|个|件|起|户|家|张|条|幅|期|场)\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Words that scale, order, date, halve, approximate or deny: with one of them the number means something else. */
    private static final Pattern MEANS_SOMETHING_ELSE =
            Pattern.compile("[倍成折第届年月日号时零〇一二两三四五六七八九十百千万亿几数半余多超近约以不没未无非来把许点整强弱至到上下左右内外前后兆之打番头佘季级纪等大注顶谈楼]");

    /** Empty for a text that cannot be a measure. */
    static Optional<MeasureWord> read(String text) {
        Matcher bracketed = IN_BRACKETS.matcher(text);
        String word = bracketed.matches() && isKnown(bracketed.group(1)) ? bracketed.group(1) : text;
        Matcher oneOfTwo = ONE_OF_TWO.matcher(word);
        if (oneOfTwo.matches() && isKnown(oneOfTwo.group(1))) {
            return Optional.of(new MeasureWord(word, Oddity.AMBIGUOUS_MEASURE));
        }
        if (isKnown(word)) {
            return Optional.of(new MeasureWord(word, null));
        }
        return word.length() <= MAX_UNKNOWN
                        && HAN.matcher(word).matches()
                        && !MEANS_SOMETHING_ELSE.matcher(word).find()
                ? Optional.of(new MeasureWord(word, Oddity.UNKNOWN_MEASURE))
                : Optional.empty();
    }

    static boolean beginsKnown(String word) {
        return isKnown(word.substring(0, 1)) || word.length() > 1 && isKnown(word.substring(0, 2));
    }

    static boolean isKnown(String word) {
        boolean possible = !word.isBlank()
                && word.length() <= Measure.MAX_LENGTH
                && word.strip().equals(word);
        return possible && Measure.of(word).isKnown();
    }
}
