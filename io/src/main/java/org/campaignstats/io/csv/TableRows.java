package org.campaignstats.io.csv;

import java.util.function.Consumer;
import org.campaignstats.core.finding.Place;
import org.campaignstats.io.reading.Findings;

/** Reads the rows of a table one by one; one that is refused is a finding. */
final class TableRows {
    private final String source;
    private final TableShape shape;
    private final Findings findings;
    private long good;
    private long bad;

    TableRows(String source, TableShape shape, Findings findings) {
        this.source = source;
        this.shape = shape;
        this.findings = findings;
    }

    /** Hands a row to a reading; where that refuses one with line breaks, its lines are rows of their own. */
    void read(CsvRow row, CsvRows from, Consumer<NamedRow> reading) {
        if (!row.hasLineBreaks()) {
            read(row, reading);
            return;
        }
        try {
            reading.accept(shape.named(row));
            good++;
        } catch (BadCellException e) {
            from.splitUp(row);
        }
    }

    /** Hands a row of one line to a reading. */
    void read(CsvRow row, Consumer<NamedRow> reading) {
        try {
            reading.accept(shape.named(row));
            good++;
        } catch (BadCellException e) {
            bad++;
            findings.add(e.at(Place.of(source, row.row())));
        }
    }

    /** Counts a row that was refused in another way. */
    void countBad() {
        bad++;
    }

    long good() {
        return good;
    }

    long bad() {
        return bad;
    }
}
