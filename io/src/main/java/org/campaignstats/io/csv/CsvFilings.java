package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/** Filings in any layout of CSV, told apart by what the first rows hold. */
public final class CsvFilings {
    private static final int ROWS_LOOKED_AT = 20;

    private CsvFilings() {}

    /**
     * Reads a source in the layout that its first rows show; see {@link CsvLayout}.
     *
     * @param source the source
     * @param options what is known beforehand
     * @return every good outcome, and a finding for each bad one
     * @throws UnreadableSourceException if no row is there, or no header of any layout
     * @throws IOException if it cannot be read
     */
    public static ReadResult read(Source source, ReadOptions options) throws IOException {
        return switch (layout(source, options)) {
            case LONG -> LongCsv.read(source, options);
            case WIDE -> WideCsv.read(source, options);
            case FORM -> FormCsv.read(source, options);
        };
    }

    /** Whether a source is of the long layout; false too where it is of none. */
    static boolean isLong(Source source, ReadOptions options) throws IOException {
        try {
            return layout(source, options) == CsvLayout.LONG;
        } catch (UnreadableSourceException e) {
            return false;
        }
    }

    private static CsvLayout layout(Source source, ReadOptions options) throws IOException {
        List<CsvRow> first = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(source, options, new Findings(source.name()))) {
            for (Optional<CsvRow> next = rows.next();
                    next.isPresent() && first.size() < ROWS_LOOKED_AT;
                    next = rows.next()) {
                first.add(next.get());
            }
            if (first.stream().allMatch(CsvRow::isBlank)) {
                throw rows.nothingRead(new Message("expected CSV with a header, or JSON", "应为带表头的CSV，或JSON"));
            }
        }
        List<String> header = first.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> row.cells().stream().map(String::strip).toList())
                .orElse(List.of());
        if (header.containsAll(UnitsCsv.REQUIRED)) {
            throw new UnreadableSourceException(
                    source.name(),
                    "a file of units, not of filings; give it with --units, or to Filings.readUnits",
                    "是单位表，不是报送数据；请用--units指定，或交给Filings.readUnits");
        }
        return CsvLayout.of(first);
    }
}
