package org.campaignstats.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignstats.core.indicator.IndicatorCatalogue;

/**
 * A header or an indicator's name, parted from the measure in brackets at its end: {@code 投诉(件)}.
 *
 * @param text all of it, on one line
 * @param name what is left without the measure
 * @param measure the measure; empty if none is printed
 * @param unclear whether the brackets hold a multiplier that could not be read, as {@code (万人/天)} does
 */
record HeaderCell(String text, String name, Optional<ColumnMeasure> measure, boolean unclear) {
    private static final Pattern OPENING = Pattern.compile("[(（\\[【〔]");
    private static final Pattern CLOSED = Pattern.compile(".*[)）\\]】〕]", Pattern.DOTALL);

    static HeaderCell of(String cell) {
        String text = CellText.tidy(cell);
        boolean unclear = false;
        if (CLOSED.matcher(text).matches()) {
            Matcher m = OPENING.matcher(text);
            while (m.find() && m.end() < text.length()) {
                String inside = text.substring(m.end(), text.length() - 1);
                Optional<ColumnMeasure> measure = ColumnMeasure.find(inside);
                if (measure.isPresent() && m.start() > 0) {
                    return new HeaderCell(text, CellText.tidy(text.substring(0, m.start())), measure, false);
                }
                unclear |= ColumnMeasure.isMultiplier(inside);
            }
        }
        Optional<ColumnMeasure> named = IndicatorCatalogue.measureIn(text)
                .map(measure -> new ColumnMeasure(Optional.of(measure), BigDecimal.ONE));
        return new HeaderCell(text, text, named, unclear && named.isEmpty());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The header as messages name it. */
    String shown() {
        return CsvRows.shown(text);
    }
}
