package org.campaignstats.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/** A table whose first row names its columns, in any order. */
final class NamedTable implements Closeable {
    private static final int HEADER_WITHIN = 20;

    private final Source source;
    private final Findings findings;
    private final CsvRows rows;
    private final TableShape shape;
    private final int headerEnd;
    private final TableRows read;

    private NamedTable(
            Source source, Findings findings, CsvRows rows, CsvRow header, List<String> known, List<String> required)
            throws UnreadableSourceException {
        this.source = source;
        this.findings = findings;
        this.rows = rows;
        this.shape =
                new TableShape(columns(header, known, required), header.cells().size());
        this.read = new TableRows(source.name(), shape, findings);
        this.headerEnd = header.row() + Math.max(1, header.lines().size()) - 1;
    }

    static NamedTable open(
            Source source, ReadOptions options, Findings findings, List<String> known, List<String> required)
            throws IOException {
        CsvRows rows = CsvRows.open(source, options, findings);
        try {
            List<CsvRow> above = new ArrayList<>();
            for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
                CsvRow row = next.get();
                boolean header = names(row, required) >= Math.min(required.size(), above.isEmpty() ? 2 : 3);
                if (header) {
                    NamedTable table = new NamedTable(source, findings, rows, row, known, required);
                    above.forEach(table::above);
                    return table;
                }
                if (!row.isBlank()) {
                    above.add(row);
                }
                if (above.size() == HEADER_WITHIN) {
                    break;
                }
            }
            if (!above.isEmpty()) {
                return new NamedTable(source, findings, rows, above.get(0), known, required);
            }
            String columns = String.join(", ", required);
            throw rows.nothingRead(Message.of("expected a header with the columns %s", "表头应有以下各列：%s", columns));
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    private static long names(CsvRow row, List<String> required) {
        return row.cells().stream()
                .map(NamedTable::name)
                .filter(required::contains)
                .distinct()
                .count();
    }

    /** Small letters or not, a column is the same. */
    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** A line of text above the header is noted; one with more cells may have been meant as data. */
    private void above(CsvRow row) {
        boolean title = row.cells().stream().filter(cell -> !cell.isBlank()).count() < 2;
        Place place = Place.of(source.name(), row.row());
        if (title) {
            findings.note(
                    "row-above-header",
                    new Message("The line stands above the header and was not read", "该行在表头之上，未读取"),
                    place);
        } else {
            read.countBad();
            findings.error(
                    "row-above-header",
                    new Message(
                            "The row stands above the header and was not read; expected rows below it",
                            "该行在表头之上，未读取；数据行应在表头之下"),
                    place);
        }
    }

    /** The columns. */
    TableShape shape() {
        return shape;
    }

    /** The last line of the header. */
    int headerEnd() {
        return headerEnd;
    }

    /** What stands between two cells. */
    char separator() {
        return rows.separator();
    }

    /** Hands every row to a reading; one that it refuses is a finding, and the rest is read on. */
    void read(Consumer<NamedRow> reading) throws IOException {
        for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            if (!next.get().isBlank()) {
                read.read(next.get(), rows, reading);
            }
        }
        if (rows() == 0) {
            findings.note("no-rows", TableFindings.NO_ROWS, Place.of(source.name()));
        }
    }

    /** All rows below the header that are not empty. */
    long rows() {
        return read.good() + read.bad() + rows.unreadable();
    }

    long rowsRead() {
        return read.good();
    }

    private Map<String, Integer> columns(CsvRow header, List<String> known, List<String> required)
            throws UnreadableSourceException {
        Map<String, Integer> found = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = name(header.cell(i));
            names.add(CsvRows.shown(name));
            if (!name.isEmpty() && found.put(name, i) != null) {
                throw new UnreadableSourceException(
                        source.name(),
                        "column '%s' occurs twice; expected each column once",
                        "列“%s”出现两次；每列只能有一个",
                        CsvRows.shown(name));
            }
            if (!name.isEmpty() && !known.contains(name)) {
                findings.warning(
                        "column-unknown",
                        Message.of(
                                "Column '%s' is not known and was not read. Known columns are: %s",
                                "列“%s”不是已知的列，未读取。已知的列有：%s", CsvRows.shown(name), known),
                        Place.of(source.name(), header.row()));
            }
        }
        for (String name : required) {
            if (!found.containsKey(name)) {
                throw new UnreadableSourceException(
                        source.name(), "no column '%s'. Columns are: %s", "没有列“%s”。现有的列：%s", name, names);
            }
        }
        return found;
    }

    /** The exception for a table that is taken whole or not at all, from what is wrong with one of its rows. */
    static UnreadableSourceException unreadable(Source source, Finding wrong) {
        Message said = wrong.wording();
        if (wrong.place().column().isPresent()) {
            said = Message.of(
                    "column %s: %s", "列“%s”：%s", wrong.place().column().get(), said);
        }
        if (wrong.place().row().isPresent()) {
            said = Message.of("row %s: %s", "第%s行：%s", wrong.place().row().getAsInt(), said);
        }
        return new UnreadableSourceException(source.name(), said);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
