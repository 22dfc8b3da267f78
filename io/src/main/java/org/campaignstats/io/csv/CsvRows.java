package org.campaignstats.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.SourceText;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one by one. A row that cannot be read is a finding, and the next line is a row again: a quote
 * that is never closed costs its own row and no other.
 *
 * <p>FastCSV reads each row; this class only gives it the lines that belong to one.
 */
final class CsvRows implements Closeable {
    /** A quoted cell of more lines than this is taken as a quote that was never closed. */
    private static final int MAX_LINES = 100;

    private static final int MAX_CHARACTERS = 1 << 16;

    private final Source source;
    private final Findings findings;
    private final LineReader in;
    private final Deque<String> again = new ArrayDeque<>();
    private final CsvReader.CsvReaderBuilder csv;
    private final char separator;
    private int row;
    private long unreadable;

    private CsvRows(Source source, Findings findings, LineReader in, char separator) {
        this.separator = separator;
        this.source = source;
        this.findings = findings;
        this.in = in;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false);
    }

    /** Opens a source; the separator is the comma, tab or semicolon that most of the first lines have. */
    static CsvRows open(Source source, ReadOptions options, Findings findings) throws IOException {
        LineReader in = new LineReader(SourceText.open(source, options.encoding()));
        List<String> start = new ArrayList<>();
        int characters = 0;
        String line;
        while (start.size() < MAX_LINES && characters < MAX_CHARACTERS && (line = in.next()) != null) {
            start.add(line);
            characters += line.length();
        }
        CsvRows rows = new CsvRows(source, findings, in, separator(start));
        rows.again.addAll(start);
        return rows;
    }

    /**
     * The rows of a part of a file.
     *
     * @param source the file
     * @param findings takes what is found
     * @param part the lines of the part
     * @param separator what stands between two cells
     * @param before how many lines of the file stand before the part
     */
    static CsvRows ofPart(Source source, Findings findings, Reader part, char separator, int before) {
        CsvRows rows = new CsvRows(source, findings, new LineReader(part), separator);
        rows.row = before;
        return rows;
    }

    /** What stands between two cells. */
    char separator() {
        return separator;
    }

    /** How many lines of the file were read so far. */
    int lines() {
        return row;
    }

    private static char separator(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char separator : new char[] {',', '\t', ';'}) {
            long count =
                    lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    /** The next row; empty lines are rows too. Empty after the last. */
    Optional<CsvRow> next() throws IOException {
        while (true) {
            String line = line();
            if (line == null) {
                return Optional.empty();
            }
            int start = row;
            if (line.length() >= LineReader.MAX_LENGTH) {
                refuse(
                        start,
                        "row-too-long",
                        Message.of(
                                "The row has more than %s characters; expected one outcome or one unit a row",
                                "该行超过%s个字符；应每行一条数据或一个单位", LineReader.MAX_LENGTH));
                continue;
            }
            Optional<CsvRow> read = complete(start, line);
            if (read.isPresent()) {
                return read;
            }
        }
    }

    /** Says that a row with line breaks makes no sense, so that its lines after the first are read as rows again. */
    void splitUp(CsvRow broken) {
        refuse(broken.row(), "quote-unclosed", unclosed(broken.lines().get(0)));
        giveBack(broken.lines().subList(1, broken.lines().size()));
    }

    /** How many rows could not be read as CSV. */
    long unreadable() {
        return unreadable;
    }

    /** The refusal of a source of which no row was read, with what was expected. */
    UnreadableSourceException nothingRead(Message expected) {
        return unreadable == 0
                ? new UnreadableSourceException(source.name(), "empty; %s", "为空；%s", expected)
                : new UnreadableSourceException(
                        source.name(),
                        "no row of it can be read as CSV, be it that line breaks are missing; %s",
                        "没有一行可按CSV读取，可能缺少换行；%s",
                        expected);
    }

    private Optional<CsvRow> complete(int start, String first) throws IOException {
        List<String> lines = new ArrayList<>(List.of(first));
        StringBuilder text = new StringBuilder(first);
        while (true) {
            try {
                return Optional.of(new CsvRow(start, List.copyOf(lines), cells(text.toString())));
            } catch (CsvParseException e) {
                boolean mayGoOn = isOpen(text) && lines.size() < MAX_LINES && text.length() < MAX_CHARACTERS;
                String next = mayGoOn ? untilClosed(text, lines) : null;
                if (next == null) {
                    giveBack(lines.subList(1, lines.size()));
                    refuse(start, first);
                    return Optional.empty();
                }
            }
        }
    }

    /** Adds lines until the quotes of the row are even; null where the file or the limit ends first. */
    private @Nullable String untilClosed(StringBuilder text, List<String> lines) throws IOException {
        while (lines.size() < MAX_LINES && text.length() < MAX_CHARACTERS) {
            String line = line();
            if (line == null) {
                return null;
            }
            lines.add(line);
            text.append('\n').append(line);
            if (!isOpen(text)) {
                return line;
            }
        }
        return null;
    }

    private List<String> cells(String line) {
        return line.isEmpty() ? List.of("") : csv.ofSingleCsvRecord(line).getFields();
    }

    /** A row of one line without any quote. */
    static CsvRow plain(int number, String line, char separator) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            cells.add(line.substring(from, at));
            from = at + 1;
        }
        cells.add(line.substring(from));
        return new CsvRow(number, List.of(line), cells);
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private @Nullable String line() throws IOException {
        try {
            String line = again.isEmpty() ? in.next() : again.poll();
            row += line == null ? 0 : 1;
            return line;
        } catch (CharacterCodingException e) {
            throw new UnreadableSourceException(source.name(), "changed its encoding while it was read", "在读取过程中编码改变");
        }
    }

    private void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            again.push(lines.get(i));
        }
        row -= lines.size();
    }

    private void refuse(int at, String line) {
        if (isOpen(line)) {
            refuse(at, "quote-unclosed", unclosed(line));
        } else if (line.indexOf('"') >= 0) {
            refuse(at, "quote-misplaced", misplaced(line));
        } else {
            refuse(
                    at,
                    "row-too-long",
                    Message.of("The row '%s' has more cells than can be read", "行“%s”的单元格过多，无法读取", shown(line)));
        }
    }

    private void refuse(int at, String code, Message message) {
        unreadable++;
        findings.error(code, message, Place.of(source.name(), at));
    }

    private static Message unclosed(String line) {
        return Message.of(
                "A quote is opened and never closed in '%s'; expected \"…\" around the whole cell",
                "“%s”中的双引号没有配对；整个单元格应写在一对双引号\"…\"之间", shown(line));
    }

    private static Message misplaced(String line) {
        return Message.of(
                "Text follows a closing quote in '%s'; expected a comma, or \"\" for a quote in a cell",
                "“%s”中后一个双引号之后还有文字；其后应为逗号，单元格内的双引号应写作\"\"", shown(line));
    }

    static String shown(String text) {
        int limit = 60;
        String cut = text.length() > limit ? text.substring(0, limit) + "…" : text;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
