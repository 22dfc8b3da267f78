package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;

/** Keeps figures of no activity that are like others that were kept: those in digits and blanks, without a note. */
final class KeptRows {
    private final String source;
    private final TableShape shape;
    private final RowGroups groups;
    private final RowCells cells;
    private final Collector collector;

    /**
     * Keeps rows.
     *
     * @param source the name of the file
     * @param shape its columns
     * @param groups what they decide
     * @param cells the cells of the row that was split last
     * @param collector what takes the figures
     */
    KeptRows(String source, TableShape shape, RowGroups groups, RowCells cells, Collector collector) {
        this.source = source;
        this.shape = shape;
        this.groups = groups;
        this.cells = cells;
        this.collector = collector;
    }

    /**
     * Keeps the figure of the row that was split last.
     *
     * @param by what was said by the same about the same
     * @param of what was said of the same
     * @param bytes the rows
     * @param line the line of the row
     * @return false where the row has to be read
     */
    boolean add(FiledOutcome by, FiledOutcome of, byte[] bytes, int line) {
        if (groups.note >= 0 && !cells.isEmpty(bytes, groups.note)) {
            return false;
        }
        Optional<PrintedFigure> figure = usualFigure(bytes, line);
        if (figure.isEmpty()) {
            return false;
        }
        Outcome outcome = Outcome.builder()
                .from(of.outcome())
                .units(by.outcome().units())
                .figure(figure.get())
                .place(Place.of(source, line))
                .build();
        collector.add(new FiledOutcome(by.head(), Optional.empty(), List.of(), Optional.empty(), outcome, by.names()));
        return true;
    }

    /** The figure of a row in digits or a blank; empty where it has to be held against what is counted, or is none. */
    private Optional<PrintedFigure> usualFigure(byte[] bytes, int line) {
        if (!cells.isInDigits(bytes)) {
            return Optional.empty();
        }
        String value = text(bytes, groups.value);
        try {
            return Optional.of(cells.isAlone(bytes) ? PrintedFigure.parse(value) : figureBeside(bytes, value, line))
                    .filter(figure ->
                            figure.measure().isEmpty() && figure.oddities().isEmpty());
        } catch (IllegalArgumentException | BadCellException e) {
            return Optional.empty();
        }
    }

    /** The figure of a value with words beside it. */
    private PrintedFigure figureBeside(byte[] bytes, String value, int line) {
        List<String> texts = new ArrayList<>(Collections.nCopies(shape.width(), ""));
        texts.set(groups.value, value);
        for (int column : groups.besideValue) {
            if (!ByteRow.isPlain(bytes, cells.start(column), cells.end(column))) {
                throw new IllegalArgumentException("Not plain");
            }
            texts.set(column, text(bytes, column));
        }
        return LongFigure.read(new NamedRow(shape.columns(), new CsvRow(line, List.of(), texts)));
    }

    private String text(byte[] bytes, int column) {
        return ByteRow.text(bytes, cells.start(column), cells.end(column));
    }
}
