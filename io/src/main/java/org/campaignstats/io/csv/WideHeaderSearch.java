package org.campaignstats.io.csv;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.indicator.IndicatorCatalogue;

/** Finds the header of a wide table: of the rows without figures and labels the one with the most known words. */
final class WideHeaderSearch {
    private static final int UNIT_POINTS = 4;
    private static final int KNOWN_POINTS = 2;

    private final IndicatorCatalogue catalogue;

    WideHeaderSearch(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The best row, the first of several as good; empty if none can be a header. */
    Optional<CsvRow> find(List<CsvRow> first) {
        CsvRow best = null;
        int most = 0;
        for (CsvRow row : first) {
            int points = points(row);
            if (points > most) {
                most = points;
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    private int points(CsvRow row) {
        List<String> cells = NoteRows.filled(row);
        List<HeaderCell> headers = cells.stream().map(HeaderCell::of).toList();
        long figures = cells.stream().filter(CellReader::isFigure).count();
        boolean namesUnit = headers.stream().map(ColumnRole::of).anyMatch(ColumnRole.UNIT::equals);
        boolean tooManyFigures = namesUnit ? figures * 2 >= cells.size() : figures > 0;
        if (cells.size() < 2 || Preamble.isLabelled(row) || NoteRows.isNote(row) || tooManyFigures) {
            return 0;
        }
        return headers.stream().mapToInt(this::points).sum();
    }

    private int points(HeaderCell cell) {
        ColumnRole role = ColumnRole.of(cell);
        if (role == ColumnRole.UNIT) {
            return UNIT_POINTS;
        }
        boolean known = role != ColumnRole.OTHER
                || cell.measure().isPresent()
                || !catalogue.match(cell.name()).isEmpty();
        return known ? KNOWN_POINTS : 1;
    }
}
