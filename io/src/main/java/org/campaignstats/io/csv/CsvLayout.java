package org.campaignstats.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a CSV file is laid out: what one row of it stands for. */
public enum CsvLayout {
    /** One outcome a row; see {@link LongCsv}. */
    LONG,
    /** One unit a row, one indicator a column; see {@link WideCsv}. */
    WIDE,
    /** One unit a file, one indicator a row; see {@link FormCsv}. */
    FORM;

    private static final Set<String> LONG_NAMES = Set.of("campaign", "unit", "indicator", "value");
    private static final int HEADER_WITHIN = 20;

    /** The layout that the first rows of a file show; a table that is neither long nor a form is taken as wide. */
    static CsvLayout of(List<CsvRow> firstRows) {
        List<CsvRow> filled = firstRows.stream().filter(row -> !row.isBlank()).toList();
        boolean begins = !filled.isEmpty() && longNames(filled.get(0)) >= 2;
        if (begins || filled.stream().limit(HEADER_WITHIN).anyMatch(row -> longNames(row) > 2)) {
            return LONG;
        }
        return filled.stream().limit(HEADER_WITHIN).anyMatch(FormHeader::isHeader) ? FORM : WIDE;
    }

    private static long longNames(CsvRow row) {
        return row.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .filter(LONG_NAMES::contains)
                .distinct()
                .count();
    }
}
