package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;

/** Reads the figures of a wide table, column by column, since the precision of a cell depends on its column. */
final class WideFigures {
    private final List<WideRow.Placed> rows;
    private final TableFindings findings;
    private final CellReader reader;
    private final List<List<Optional<Outcome>>> byColumn = new ArrayList<>();

    WideFigures(List<WideRow.Placed> rows, List<WideColumn> columns, TableFindings findings) {
        this.rows = rows;
        this.findings = findings;
        this.reader = new CellReader(findings);
        columns.forEach(column -> byColumn.add(read(column)));
    }

    /** The outcomes of a row, from left to right. */
    List<Outcome> ofRow(int row) {
        return byColumn.stream().flatMap(column -> column.get(row).stream()).toList();
    }

    /** The outcome of a cell; empty if the cell could not be read. */
    Optional<Outcome> of(int row, int column) {
        return byColumn.get(column).get(row);
    }

    private List<Optional<Outcome>> read(WideColumn column) {
        String name = column.header().shown();
        List<Optional<PrintedFigure>> cells = new ArrayList<>();
        for (WideRow.Placed row : rows) {
            cells.add(reader.read(row.row().cells().cell(column.index()), place(row, name)));
        }
        ColumnPrecision precision = new ColumnPrecision(cells);
        List<Optional<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            WideRow.Placed row = rows.get(i);
            outcomes.add(cells.get(i)
                    .map(precision::refine)
                    .flatMap(figure -> outcome(row, column, figure, place(row, name))));
        }
        return outcomes;
    }

    private Optional<Outcome> outcome(WideRow.Placed row, WideColumn column, PrintedFigure cell, Place place) {
        try {
            PrintedFigure figure = column.measure().apply(cell);
            Optional<Measure> measure = figure.measure().or(column.measure()::measure);
            checkMeasure(figure, column, place);
            return Optional.of(Outcome.builder()
                    .indicator(column.indicator().code())
                    .unit(row.unit().id())
                    .scope(row.scope())
                    .figure(figure)
                    .measure(measure)
                    .place(place)
                    .build());
        } catch (IllegalArgumentException e) {
            findings.error("figure-unreadable", MessageException.wordingOf(e), place);
            return Optional.empty();
        }
    }

    private void checkMeasure(PrintedFigure figure, WideColumn column, Place place) {
        Optional<Measure> expected = column.measure().measure();
        if (figure.measure().isPresent()
                && expected.isPresent()
                && !figure.measure().get().countsSameAs(expected.get())) {
            findings.warning(
                    "measure-differs",
                    Message.of(
                            "'%s' counts in %s, its column in %s; it was kept in %2$s",
                            "“%s”的计量单位为%s，该列为%s；已按%2$s保留",
                            CsvRows.shown(figure.toString()),
                            figure.measure().get(),
                            expected.get()),
                    place);
        }
    }

    private Place place(WideRow.Placed row, String column) {
        return findings.place(row.row().number()).column(column);
    }
}
