package org.campaignstats.io.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.io.blocks.OnceNotes;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;

/**
 * Reads blocks of whole rows, for one thread. A row of an activity that differs only in its number and activity from one
 * that was read before is added up as bytes; every other row is read as {@link LongCsv} reads it.
 */
final class CsvBlock {
    /** Longer lines are held against the limits of the reader. */
    static final int LONG_LINE = 1 << 14;

    private final Source source;
    private final Collector collector;
    private final LongOutcomes outcomes;
    private final TableShape shape;
    private final char separator;
    private final ByteRow row;
    private final KnownRows known;
    private int line;
    private long unreadable;

    CsvBlock(
            Source source, ReadOptions options, Collector collector, OnceNotes once, TableShape shape, char separator) {
        this.source = source;
        this.collector = collector;
        this.outcomes = new LongOutcomes(source.name(), options, once);
        this.shape = shape;
        this.separator = separator;
        this.row = new ByteRow(separator, shape.width());
        this.known = new KnownRows(source.name(), shape, separator, collector);
    }

    /**
     * What a block held.
     *
     * @param findings what was found in its rows
     * @param rows how many there were that are not empty
     * @param good how many of them were read
     */
    record Read(Findings findings, long rows, long good) {}

    /** Reads the rows between two places of a buffer; so many lines of the file stand before them. */
    Read read(byte[] bytes, int from, int end, int linesBefore) throws IOException {
        Findings findings = new Findings(source.name());
        TableRows rows = new TableRows(source.name(), shape, findings);
        this.line = linesBefore;
        this.unreadable = 0;
        long added = 0;
        int at = from;
        while (at < end) {
            int knownRows = known.add(bytes, at, end, line);
            added += knownRows;
            line += knownRows;
            at = known.next();
            if (at < end && known.keep(bytes, line + 1)) {
                added++;
                line++;
                at = known.next();
            } else if (at < end) {
                at = readOne(bytes, at, end, rows, findings);
            }
        }
        return new Read(findings, added + rows.good() + rows.bad() + unreadable, added + rows.good());
    }

    /** Reads the row at a place; returns where the next one starts. */
    private int readOne(byte[] bytes, int start, int end, TableRows rows, Findings findings) throws IOException {
        boolean isPlain = row.read(bytes, start, end);
        int next = row.next();
        line++;
        if (next - start > LONG_LINE || hasQuote(bytes, start, next)) {
            int first = line;
            CsvRows part = CsvRows.ofPart(
                    source,
                    findings,
                    new InputStreamReader(new ByteArrayInputStream(bytes, start, end - start), StandardCharsets.UTF_8),
                    separator,
                    first - 1);
            Optional<CsvRow> read = part.next();
            if (read.isPresent() && !read.get().isBlank()) {
                rows.read(
                        read.get(),
                        part,
                        reading(findings, isPlain && read.get().row() == first));
            }
            unreadable += part.unreadable();
            line = part.lines();
            return after(bytes, start, end, line - first + 1);
        }
        String text = text(bytes, start, next);
        if (!text.isBlank()) {
            CsvRow cells = CsvRows.plain(line, text, separator);
            if (!cells.isBlank()) {
                rows.read(cells, reading(findings, isPlain));
            }
        }
        return next;
    }

    private static boolean hasQuote(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private static int after(byte[] bytes, int from, int end, int lines) {
        int at = from;
        for (int left = lines; left > 0 && at < end; at++) {
            left -= bytes[at] == '\n' ? 1 : 0;
        }
        return at;
    }

    /** The text of one line without its end. */
    private static String text(byte[] bytes, int from, int next) {
        int end = next;
        if (end > from && bytes[end - 1] == '\n') {
            end--;
            if (end > from && bytes[end - 1] == '\r') {
                end--;
            }
        }
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    private Consumer<NamedRow> reading(Findings findings, boolean isPlain) {
        return line -> {
            long before = findings.count();
            FiledOutcome said = outcomes.read(line, findings, collector::add);
            Optional<Collector.Summed> added = collector.add(said);
            if (isPlain && findings.count() == before) {
                known.learn(row, said, added);
            }
        };
    }

    /** Says at the end what units were called last. */
    void finish() {
        known.finish();
    }
}
