package org.campaignstats.core.indicator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.measure.Measure;

/** What is left of a header when all that printers vary is taken away. */
final class HeaderText {
    private static final Pattern INNERMOST_BRACKETS = Pattern.compile("\\(([^()]*(?:\\([^()]*\\))?)\\)");
    private static final Pattern MEASURE_BEHIND =
            Pattern.compile("(?:[-/:、,(_—]|(?<=\\p{IsHan})(?=[万亿千萬]元$))(?<measure>[^-/:、,()_—]{1,4})$");
    private static final Pattern MEASURE_LABEL = Pattern.compile("^(?:(?:计量|金额|货币)?单位|金额)?:?(?:人民币)?");

    private HeaderText() {}

    /** Half width, small letters, without a measure, spaces, punctuation and brackets; what else stands in brackets stays. */
    static String key(String header) {
        return letters(withoutMeasure(halfWidth(header)));
    }

    /** The same without anything that stands in brackets, for a name that is told apart without it. */
    static String keyWithoutBrackets(String name) {
        return letters(INNERMOST_BRACKETS.matcher(halfWidth(name)).replaceAll(""));
    }

    /** The measure that a header names, in brackets or behind its name; what {@link #key} leaves out. */
    static Optional<Measure> measure(String header) {
        String text = halfWidth(header);
        Optional<Measure> inBrackets = INNERMOST_BRACKETS
                .matcher(text)
                .results()
                .map(found -> asMeasure(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
        return inBrackets.or(() -> {
            Matcher behind = MEASURE_BEHIND.matcher(text.strip());
            return behind.find() ? asMeasure(behind.group("measure")) : Optional.empty();
        });
    }

    private static String withoutMeasure(String header) {
        Matcher brackets = INNERMOST_BRACKETS.matcher(header);
        String text = brackets.replaceAll(
                found -> asMeasure(found.group(1)).isPresent() ? "" : Matcher.quoteReplacement(found.group()));
        Matcher behind = MEASURE_BEHIND.matcher(text.strip());
        return behind.find() && asMeasure(behind.group("measure")).isPresent()
                ? text.strip().substring(0, behind.start())
                : text;
    }

    private static Optional<Measure> asMeasure(String text) {
        String word = MEASURE_LABEL
                .matcher(text.replaceAll("\\s", "").replace('萬', '万'))
                .replaceFirst("");
        boolean possible = !word.isEmpty() && word.length() <= Measure.MAX_LENGTH;
        return possible ? Optional.of(Measure.of(word)).filter(Measure::isKnown) : Optional.empty();
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
