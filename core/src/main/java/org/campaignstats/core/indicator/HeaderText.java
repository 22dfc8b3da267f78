package org.campaignstats.core.indicator;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.measure.Measure;

/** What is left of a header when all that printers vary is taken away. */
final class HeaderText {
    private static final Pattern INNERMOST_BRACKETS = Pattern.compile("\\(([^()]*(?:\\([^()]*\\))?)\\)");
    private static final Pattern MEASURE_BEHIND = Pattern.compile("[/:、,(]([^/:、,()]{1,4})$");

    private HeaderText() {}

    /** Half width, small letters, without a measure, spaces, punctuation and brackets; what else stands in brackets stays. */
    static String key(String header) {
        return letters(withoutMeasure(halfWidth(header)));
    }

    /** The same without anything that stands in brackets, for a name that is told apart without it. */
    static String keyWithoutBrackets(String name) {
        return letters(INNERMOST_BRACKETS.matcher(halfWidth(name)).replaceAll(""));
    }

    private static String withoutMeasure(String header) {
        Matcher brackets = INNERMOST_BRACKETS.matcher(header);
        String text =
                brackets.replaceAll(found -> isMeasure(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
        Matcher behind = MEASURE_BEHIND.matcher(text.strip());
        return behind.find() && isMeasure(behind.group(1)) ? text.strip().substring(0, behind.start()) : text;
    }

    private static boolean isMeasure(String text) {
        String word = text.strip().replaceFirst("^单位:", "").strip();
        return !word.isEmpty()
                && word.length() <= Measure.MAX_LENGTH
                && Measure.of(word).isKnown();
    }

    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : c;
            out.append("[{【〔".indexOf(half) >= 0 ? '(' : "]}】〕".indexOf(half) >= 0 ? ')' : half);
        }
        return out.toString();
    }

    private static String letters(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.chars()
                .filter(c -> Character.isLetterOrDigit(c) || c == '%' || c == '_')
                .forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
