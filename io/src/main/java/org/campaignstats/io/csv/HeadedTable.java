package org.campaignstats.io.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * A table with a header somewhere within its first rows, held in memory.
 *
 * @param above the rows above the header that are not empty
 * @param header the header
 * @param body the rows of data below it, without notes
 * @param lost the numbers of the rows below it that could not be read at all, the first thousands of them
 * @param lostRows how many rows could not be read at all, each of which is a finding
 */
record HeadedTable(List<CsvRow> above, CsvRow header, List<CsvRow> body, List<Integer> lost, long lostRows) {
    static final int HEADER_WITHIN = 20;
    static final int MAX_COLUMNS = 1_000;

    private static final int MAX_ROWS = 100_000;
    private static final long MAX_CELLS = 250_000;

    /** About what a cell and the outcome that it becomes take, so that a small heap ends in a message. */
    private static final long BYTES_OF_A_CELL = 800;

    private static final int MAX_LOST = 10_000;
    private static final int MAX_CHARACTERS = 8_000_000;
    private static final Pattern ROW_IN_CELL = Pattern.compile("(?s).*\n[^\n]*[,;\t][^\n]*[,;\t].*");

    /** Reads all rows; the finder says which of the first is the header, or throws. */
    static HeadedTable read(Source source, ReadOptions options, TableFindings findings, HeaderFinder finder)
            throws IOException {
        try (CsvRows rows = CsvRows.open(source, options, findings.all())) {
            List<CsvRow> first = first(rows);
            CsvRow header = finder.find(first);
            if (width(header) > MAX_COLUMNS) {
                throw new UnreadableSourceException(
                        source.name(),
                        "more than %s columns; expected one column for each indicator",
                        "超过%s列；应每个指标一列",
                        MAX_COLUMNS);
            }
            Reading reading = new Reading(source, findings, rows, header);
            for (CsvRow row : first) {
                reading.add(row);
            }
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                reading.add(row.get());
            }
            List<CsvRow> above = first.stream()
                    .filter(row -> row.row() < header.row() && !row.isBlank())
                    .toList();
            above.forEach(reading::above);
            return new HeadedTable(above, reading.usedPart(), reading.body, reading.allLost(), reading.lostRows);
        }
    }

    /** Chooses the header among the first rows. */
    interface HeaderFinder {
        CsvRow find(List<CsvRow> first) throws UnreadableSourceException;
    }

    private static List<CsvRow> first(CsvRows rows) throws IOException {
        List<CsvRow> first = new ArrayList<>();
        for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
            CsvRow row = next.get();
            if (row.cells().stream().anyMatch(cell -> ROW_IN_CELL.matcher(cell).matches())) {
                rows.splitUp(row);
                continue;
            }
            first.add(row);
            if (row.row() >= HEADER_WITHIN) {
                break;
            }
        }
        return first;
    }

    /** How many cells there are up to the last that is not empty. */
    private static int width(CsvRow row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** The rows below the header while they are read. */
    private static final class Reading {
        final List<CsvRow> body = new ArrayList<>();
        private final Source source;
        private final TableFindings findings;
        private final CsvRows rows;
        private final CsvRow header;
        private final List<Integer> lost = new ArrayList<>();
        private int nextRow = 1;
        private long notHandedOut;
        private long lostRows;
        private int cells;
        private int characters;
        private boolean afterNote;

        Reading(Source source, TableFindings findings, CsvRows rows, CsvRow header) {
            this.source = source;
            this.findings = findings;
            this.rows = rows;
            this.header = header;
        }

        void add(CsvRow row) throws UnreadableSourceException {
            skippedUpTo(row.row());
            nextRow = row.row() + row.lines().size();
            if (row.isBlank() || row.row() <= header.row()) {
                return;
            }
            boolean note = NoteRows.isNote(row);
            boolean remark = !note && NoteRows.isRemark(row, afterNote);
            if (remark && !afterNote) {
                findings.note(
                        "row-ignored",
                        Message.of(
                                "'%s' stands alone in its row and was taken as a remark",
                                "“%s”在行中单独出现，已作为备注",
                                CsvRows.shown(NoteRows.filled(row).get(0))),
                        findings.place(row.row()));
            }
            if (note || remark) {
                afterNote = note || afterNote;
                tellOfMeasure(row);
                return;
            }
            if (NoteRows.filled(row).equals(NoteRows.filled(header))) {
                findings.note(
                        "header-repeated",
                        new Message("The row repeats the header and was skipped", "该行与表头重复，已跳过"),
                        findings.place(row.row()));
                return;
            }
            data(row);
        }

        /** A measure is declared above a table; one below it may have been meant for it. */
        private void tellOfMeasure(CsvRow row) {
            String text = String.join(" ", NoteRows.filled(row));
            DeclaredMeasure.in(text)
                    .ifPresent(measure -> findings.warning(
                            "measure-below",
                            Message.of(
                                    "'%s' stands below the table, so %s was not applied; expected it above the header, or"
                                            + " in the header of its column",
                                    "“%s”在表格之下，%s未适用；应写在表头之上，或写在该列的表头中", CsvRows.shown(text), measure),
                            findings.place(row.row())));
        }

        /** Rows with figures above the header are of another table, or the header is not where it seems. */
        void above(CsvRow row) {
            List<String> cells = NoteRows.filled(row);
            long figures = cells.stream().filter(CellReader::isFigure).count();
            if (!Preamble.isLabelled(row) && figures > 0 && cells.size() > 1) {
                findings.error(
                        "row-above-header",
                        new Message(
                                "The row stands above the header and was not read; expected figures below it, one table a"
                                        + " file",
                                "该行在表头之上，未读取；数应在表头之下，每个文件一张表"),
                        findings.place(row.row()));
                lostRows++;
            }
        }

        private void data(CsvRow row) throws UnreadableSourceException {
            int columns = header.cells().size();
            boolean ragged = row.cells().size() < HeadedTable.width(header) || HeadedTable.width(row) > columns;
            if (ragged && row.hasLineBreaks() && row.row() > HEADER_WITHIN) {
                rows.splitUp(row);
                nextRow = row.row();
                return;
            }
            if (ragged) {
                lose(row, TableFindings.ragged(row.cells().size(), columns));
            } else if (HeadedTable.width(row) > MAX_COLUMNS) {
                lose(row, Message.of("The row has more than %s cells", "该行超过%s个单元格", MAX_COLUMNS));
            } else {
                keep(row);
            }
        }

        private void keep(CsvRow row) throws UnreadableSourceException {
            List<String> kept = List.copyOf(row.cells().subList(0, HeadedTable.width(row)));
            cells += kept.size();
            characters += kept.stream().mapToInt(String::length).sum();
            long most = Math.min(MAX_CELLS, Runtime.getRuntime().maxMemory() / BYTES_OF_A_CELL);
            if (body.size() == MAX_ROWS || cells > most || characters > MAX_CHARACTERS) {
                throw new UnreadableSourceException(
                        source.name(),
                        "too large for a table that is held in memory (at most %s rows and %s cells); split it, or use the"
                                + " long layout",
                        "表格过大（最多%s行、%s个单元格）；请拆分，或改用每行一条数据的格式",
                        MAX_ROWS,
                        most);
            }
            body.add(new CsvRow(row.row(), List.of(), kept));
        }

        /** The header as far as it or any row has cells: a spreadsheet may write 16,000 empty ones. */
        CsvRow usedPart() {
            int used = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            int width = Math.min(header.cells().size(), Math.max(used, HeadedTable.width(header)));
            return new CsvRow(
                    header.row(), header.lines(), List.copyOf(header.cells().subList(0, width)));
        }

        private void lose(CsvRow row, Message why) {
            lost(row.row());
            findings.error("row-ragged", why, findings.place(row.row()));
        }

        /** A row that the reader of rows did not hand out has a finding of its own. */
        private void skippedUpTo(int row) {
            for (int missing = nextRow; missing < row; missing++) {
                notHandedOut++;
                if (missing > header.row()) {
                    lost(missing);
                }
            }
        }

        private void lost(int row) {
            lostRows++;
            if (lost.size() < MAX_LOST) {
                lost.add(row);
            }
        }

        List<Integer> allLost() {
            skippedUpTo(nextRow + Math.toIntExact(rows.unreadable() - notHandedOut));
            return lost;
        }
    }

    /** How many rows of data there are, read or lost. */
    long rows() {
        return body.size() + lostRows;
    }

    /** Makes a finder of one that may find nothing. */
    static HeaderFinder finder(Source source, Function<List<CsvRow>, Optional<CsvRow>> find, Message expected) {
        return first -> {
            if (first.stream().allMatch(CsvRow::isBlank)) {
                throw new UnreadableSourceException(source.name(), "empty; expected %s", "为空；应有%s", expected);
            }
            return find.apply(first)
                    .orElseThrow(() -> new UnreadableSourceException(
                            source.name(),
                            "no header within the first %s rows; expected %s",
                            "前%s行中没有表头；应有%s",
                            HEADER_WITHIN,
                            expected));
        };
    }
}
