package org.campaignstats.core.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Reads one printed figure, from left to right: qualifier, number, multiplier, qualifier, measure, qualifier. */
final class FigureParser {
    private static final Set<String> ZERO_WORDS = Set.of("无", "没有", "未发生", "未开展", "零");
    private static final Set<String> BLANK_WORDS = Set.of("", "/", "不适用", "—", "——");
    private static final Pattern DASHES = Pattern.compile("[-—–―－]+");
    private static final Pattern BLANK = Pattern.compile("(?:\\d*(?:_+\\d*|[XxΧ×]+)|\\*+)(?:余|多)?[百千]?[万亿]?(?:余|多)?");

    /** Words that begin like a figure and are none, or could be read in two ways. */
    private static final Set<String> NO_FIGURES = Set.of("零件", "十分", "百分", "千分", "万分", "一两", "三包", "两节", "多元");

    /** The names of the day and of the hotlines: before an unknown word they count nothing. */
    private static final Set<String> NAMES =
            Set.of("3.15", "315", "12315", "12345", "12358", "12365", "12331", "96345");

    private static final Pattern YEAR_MASK = Pattern.compile("(?:19|20)[_Xx×]{2}(?!\\d).*|(?:19|20)\\d[_Xx×](?!\\d).*");
    private static final Pattern VAGUE = Pattern.compile("多(?<measure>.{1,3})|大量|大批|若干|许多|众多|诸多|不少");
    private static final Pattern RANGE_WORD = Pattern.compile("至|到|~|～");
    private static final Pattern RANGE_SIGN = Pattern.compile("[-—–―－]\\s*\\d");
    private static final Pattern MEASURE_BEFORE_RANGE_WORD =
            Pattern.compile("\\s*(?<measure>%|\\p{IsHan}{1,2})\\s*(?=至|到|~|～)");

    private static final int PLAIN_DIGITS = 15;

    private final PrintedCursor cursor;
    private final NumberReader numbers;

    private FigureParser(String original) {
        this.cursor = new PrintedCursor(original);
        this.numbers = new NumberReader(cursor);
    }

    static PrintedFigure parse(String text) {
        return isPlainNumber(text)
                ? new PrintedFigure(Stated.of(Long.parseLong(text)), Optional.of(text), Optional.empty(), List.of())
                : new FigureParser(text).parse();
    }

    private PrintedFigure parse() {
        String text = cursor.text();
        if (isPlainNumber(text)) {
            return printed(Stated.of(Long.parseLong(text)), Optional.empty());
        }
        if (ZERO_WORDS.contains(text)) {
            return printed(Stated.zeroInWords(), Optional.empty());
        }
        if (BLANK_WORDS.contains(text) || DASHES.matcher(text).matches()) {
            return printed(new Blank(cursor.printed()), Optional.empty());
        }
        if (NO_FIGURES.contains(text)) {
            throw cursor.refused("it is a word, or could be read in two ways", "是词语，或有两种读法");
        }
        Matcher vague = VAGUE.matcher(text);
        if (vague.matches() && (vague.group("measure") == null || MeasureWord.isKnown(vague.group("measure")))) {
            return printed(new Vague(cursor.printed()), Optional.empty());
        }
        return number();
    }

    /** Most cells of most tables: a few digits and nothing else. */
    private static boolean isPlainNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= PLAIN_DIGITS;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = PrintedCursor.isDigit(text.charAt(i));
        }
        return digits && (text.charAt(0) != '0' || text.length() == 1);
    }

    private PrintedFigure number() {
        qualifierBefore();
        Optional<PrintedFigure> blank = blank();
        if (blank.isPresent()) {
            return blank.get();
        }
        Numeral first = numbers.read().orElseThrow(cursor::noNumber);
        Optional<String> measureOfFirst = measureBeforeRangeWord();
        if (!first.isRange() && cursor.take(RANGE_WORD) != null) {
            Numeral second = numbers.read()
                    .orElseThrow(() -> cursor.refused("no second number at '%s'", "“%s”处没有第二个数", cursor.rest()));
            return range(first, second, measureOfFirst);
        }
        qualifierAfter();
        Optional<Measure> measure = measure(first);
        if (first.bare() && !cursor.isQualified()) {
            cursor.qualify(Qualifier.ABOUT);
            if (MeasureWord.isKnown(cursor.text())) {
                cursor.odd(Oddity.PERHAPS_A_MEASURE);
            }
        }
        return printed(figure(first, cursor.qualifier()), measure);
    }

    private Figure figure(Numeral numeral, Qualifier qualifier) {
        try {
            if (numeral.isRange()) {
                return range(numeral.low(), numeral.high(), qualifier);
            }
            if (numeral.low().signum() == 0 && numeral.precision().signum() == 0 && qualifier == Qualifier.EXACTLY) {
                return Stated.zeroInWords();
            }
            Stated stated = new Stated(numeral.low(), numeral.precision(), qualifier);
            boolean nearby = EnumSet.of(Qualifier.OVER, Qualifier.NEARLY, Qualifier.ABOUT)
                    .contains(qualifier);
            if (nearby && Decimals.lastDigit(stated.value()).compareTo(BigDecimal.ONE) == 0) {
                cursor.odd(Oddity.QUALIFIED_TO_THE_LAST_DIGIT);
            }
            return stated;
        } catch (IllegalArgumentException e) {
            throw cursor.refused(MessageException.wordingOf(e));
        }
    }

    private Range range(BigDecimal low, BigDecimal high, Qualifier qualifier) {
        try {
            return new Range(low, high, qualifier);
        } catch (IllegalArgumentException e) {
            throw cursor.refused(MessageException.wordingOf(e));
        }
    }

    private PrintedFigure range(Numeral first, Numeral second, Optional<String> measureOfFirst) {
        if (second.isRange() || first.bare() || second.bare()) {
            throw cursor.refused("a range needs two plain numbers", "区间的两端应是两个普通的数");
        }
        qualifierAfter();
        Optional<Measure> measure = measure(second);
        if (measureOfFirst.isPresent() && !measureOfFirst.equals(measure.map(Measure::name))) {
            throw cursor.refused("its two numbers have different measures", "两个数的计量单位不同");
        }
        BigDecimal low = first.low().multiply(measureOfFirst.isPresent() ? BigDecimal.ONE : second.sharedWith(first));
        if (low.compareTo(second.low()) > 0) {
            throw cursor.refused("the range falls", "区间前大后小");
        }
        return printed(range(low, second.low(), cursor.qualifier()), measure);
    }

    private Optional<PrintedFigure> blank() {
        Matcher m = cursor.matcher(BLANK);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        if (YEAR_MASK.matcher(m.group()).matches()) {
            cursor.odd(Oddity.YEAR_MASK);
        } else if (m.group().chars().anyMatch(c -> PrintedCursor.isDigit((char) c))) {
            cursor.odd(Oddity.PARTLY_MASKED);
        }
        cursor.moveTo(m.end());
        qualifierAfter();
        String mark = cursor.before();
        Optional<Measure> measure = measure(null);
        return Optional.of(printed(new Blank(mark.strip()), measure));
    }

    private void qualifierBefore() {
        int length;
        while ((length = QualifierWords.lengthBefore(cursor.rest())) > 0) {
            cursor.qualify(QualifierWords.before(cursor.rest()));
            cursor.skip(length);
        }
    }

    private void qualifierAfter() {
        cursor.skipSpace();
        int length;
        while ((length = QualifierWords.lengthAfter(cursor.rest())) > 0) {
            cursor.qualify(QualifierWords.after(cursor.rest().substring(0, length)));
            cursor.skip(length);
        }
    }

    private Optional<String> measureBeforeRangeWord() {
        Matcher m = cursor.matcher(MEASURE_BEFORE_RANGE_WORD);
        if (!m.lookingAt() || !MeasureWord.isKnown(m.group("measure"))) {
            return Optional.empty();
        }
        cursor.moveTo(m.end());
        return Optional.of(m.group("measure"));
    }

    /** All that is left is the measure and perhaps a qualifier after it. */
    private Optional<Measure> measure(@Nullable Numeral numeral) {
        String word = cursor.rest().strip();
        int suffix = QualifierWords.lengthAtEnd(word);
        if (suffix > 0 && !MeasureWord.isKnown(word)) {
            cursor.qualify(QualifierWords.after(word.substring(word.length() - suffix)));
            word = word.substring(0, word.length() - suffix).strip();
        }
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (RANGE_SIGN.matcher(word).lookingAt()) {
            throw cursor.refused(
                    "'%s' could be a range, a date or a code; write a range as 3至5", "“%s”可能是区间、日期或编号；区间请写作3至5", word);
        }
        MeasureWord measure = MeasureWord.read(word)
                .orElseThrow(() -> cursor.refused("'%s' is no measure", "“%s”不是计量单位", cursor.rest()));
        boolean multiplied = numeral != null && !numeral.multipliers().isEmpty();
        if (multiplied && Measure.of(measure.name()).isMultiple()) {
            throw cursor.refused(
                    "two multipliers, one of them in the measure %s", "有两个倍数词，其中一个在计量单位%s中", measure.name());
        }
        if (measure.oddity() == Oddity.UNKNOWN_MEASURE) {
            checkUnknown(measure.name(), numeral);
        }
        if (measure.oddity() != null) {
            cursor.odd(measure.oddity());
        }
        return Optional.of(Measure.of(measure.name()));
    }

    /**
     * A word that is on no list is a measure only where it cannot be part of another: after plain digits, or where it
     * goes on after a known measure (名执法人员). 一般, 百货, 3余姚 and 12315热线 count nothing.
     */
    private void checkUnknown(String word, @Nullable Numeral numeral) {
        String text = cursor.text();
        String before = text.substring(0, text.length() - word.length()).strip();
        boolean plainDigits =
                numeral != null && PrintedCursor.isDigit(before.charAt(before.length() - 1)) && !NAMES.contains(before);
        boolean longNumeral = before.length() > 1;
        if (!plainDigits && !(longNumeral && MeasureWord.beginsKnown(word))) {
            throw cursor.refused("'%s' is no known measure", "“%s”不是已知的计量单位", word);
        }
    }

    private PrintedFigure printed(Figure figure, Optional<Measure> measure) {
        return new PrintedFigure(figure, Optional.of(cursor.printed()), measure, cursor.oddities());
    }
}
