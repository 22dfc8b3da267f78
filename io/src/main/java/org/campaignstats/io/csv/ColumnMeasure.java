package org.campaignstats.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;

/**
 * What the numbers of a column count in: 件, 万元, or 万份, which is ten thousand 份.
 *
 * @param measure the measure; empty where the header gives a multiplier alone
 * @param factor how many of the measure a number of 1 stands for: 10,000 for 万份, 1 for 件 and 万元
 */
record ColumnMeasure(Optional<Measure> measure, BigDecimal factor) {
    /** Nothing is said: the measure of the indicator is meant. */
    static final ColumnMeasure NONE = new ColumnMeasure(Optional.empty(), BigDecimal.ONE);

    private static final Map<String, Integer> ZEROS =
            Map.of("", 0, "十", 1, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);
    private static final Pattern MULTIPLIED = Pattern.compile("(?<multiplier>[十百千]?[万亿]|[十百千]|)(?<word>.*)");
    private static final Pattern LABEL = Pattern.compile("(?:计量|金额|数量)?单位:?");
    private static final Pattern SEVERAL = Pattern.compile("[、,/;]|和");
    private static final Map<String, String> ALIASES = Map.of("百分比", "%", "%", "%", "RMB", "元", "人民币元", "元");

    /** The measure that a word gives; empty if it is no known measure, with or without a multiplier. */
    static Optional<ColumnMeasure> find(String text) {
        String key = LABEL.matcher(CellText.key(text)).replaceFirst("");
        String word = ALIASES.getOrDefault(key, key);
        if (isKnown(word)) {
            return Optional.of(new ColumnMeasure(Optional.of(Measure.of(word)), BigDecimal.ONE));
        }
        Matcher m = MULTIPLIED.matcher(word);
        if (!m.matches() || m.group("multiplier").isEmpty() || !ZEROS.containsKey(m.group("multiplier"))) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.TEN.pow(ZEROS.get(m.group("multiplier")));
        if (m.group("word").isEmpty()) {
            return Optional.of(new ColumnMeasure(Optional.empty(), factor));
        }
        return isKnown(m.group("word"))
                ? Optional.of(new ColumnMeasure(Optional.of(Measure.of(m.group("word"))), factor))
                : Optional.empty();
    }

    /** The measures of a line above a table, {@code 万元、件}; none if a word of it is no measure. */
    static List<ColumnMeasure> list(String text) {
        List<ColumnMeasure> measures = new ArrayList<>();
        for (String word : SEVERAL.split(CellText.key(text), -1)) {
            Optional<ColumnMeasure> measure = find(word);
            if (measure.isEmpty()) {
                return List.of();
            }
            measures.add(measure.get());
        }
        return measures;
    }

    /** A word that multiplies and could not be read: the numbers under it would mean something else. */
    static boolean isMultiplier(String text) {
        return CellText.key(text).matches("[十百千]?[万亿].*") && find(text).isEmpty();
    }

    boolean countsSameAs(Measure other) {
        return measure.map(m -> m.countsSameAs(other)).orElse(false);
    }

    /** Whether 万 or 亿 in a cell of this column may say once more what the header says. */
    private boolean isLarge() {
        BigDecimal all = factor.multiply(measure.map(Measure::factor).orElse(BigDecimal.ONE));
        return all.compareTo(BigDecimal.TEN.pow(4)) >= 0;
    }

    /**
     * A figure of the column, times the multiplier of the header unless the cell has a measure of its own.
     *
     * @throws IllegalArgumentException if it leaves open whether 万 counts twice, or gets too large
     */
    PrintedFigure apply(PrintedFigure cell) {
        if (cell.measure().isPresent() || !cell.figure().isNumeric()) {
            return cell;
        }
        String printed = cell.printed().orElse("");
        if (isLarge() && (printed.indexOf('万') >= 0 || printed.indexOf('亿') >= 0)) {
            throw new MessageException(
                    "'%s' in a column of %s leaves open whether 万 counts twice; expected e.g. 12.5, or 12.5万元 with its"
                            + " measure",
                    "“%s”在计量单位为%s的列中，万是否重复不明确；应填如12.5，或带计量单位的12.5万元", CsvRows.shown(printed), this);
        }
        return factor.compareTo(BigDecimal.ONE) == 0
                ? cell
                : new PrintedFigure(cell.figure().times(factor), cell.printed(), cell.measure(), cell.oddities());
    }

    private static boolean isKnown(String word) {
        return !word.isBlank()
                && word.length() <= Measure.MAX_LENGTH
                && word.strip().equals(word)
                && Measure.of(word).isKnown();
    }

    /** As a header prints it. */
    @Override
    public String toString() {
        String multiplier = ZEROS.entrySet().stream()
                .filter(entry -> BigDecimal.TEN.pow(entry.getValue()).compareTo(factor) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return multiplier + measure.map(Measure::name).orElse("");
    }
}
