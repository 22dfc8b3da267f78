package org.campaignstats.io.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FilingHead;

/**
 * Reads blocks of whole rows, for one thread. A row of an activity that differs only in its number and activity from one
 * that was read before is added up as bytes; every other row is read as {@link LongCsv} reads it.
 */
final class CsvBlock {
    private static final long NONE = -1;
    private static final int ALL_PLAIN = -1;
    private static final int MOST_DIGITS = 17;
    private static final int MOST_ID = 100;
    private static final int ZEROS_OF_ROUND_NUMBER = 1000;
    private static final int FIRST_KEY = 256;
    /** Longer lines are held against the limits of the reader. */
    private static final int LONG_LINE = 1 << 14;

    private final Source source;
    private final Collector collector;
    private final LongOutcomes outcomes;
    private final TableShape shape;
    private final RowGroups groups;
    private final char separator;
    private final ByteRow row;
    private final CellTokens who;
    private final CellTokens what;
    private final CellTokens figures;
    private int line;
    private long unreadable;
    private int[] slots = {};
    private int[] lastRows = {};
    private final List<Optional<Named>> named = new ArrayList<>();
    /** The keys of figures that print no measure; of those that do the key is their own. */
    private int[] keys = {};

    private boolean[] plain = {};
    private final List<Collector.Summed> summed = new ArrayList<>();

    /** What rows of one sort call units. */
    private record Named(FilingHead head, Map<UnitId, String> names) {}

    CsvBlock(
            Source source, ReadOptions options, Collector collector, OnceNotes once, TableShape shape, char separator) {
        this.source = source;
        this.collector = collector;
        this.outcomes = new LongOutcomes(source.name(), options, once);
        this.shape = shape;
        this.groups = new RowGroups(shape);
        this.separator = separator;
        this.row = new ByteRow(separator, shape.width());
        this.who = new CellTokens(groups.who);
        this.what = new CellTokens(groups.what);
        this.figures = new CellTokens(groups.howMuch());
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
            int before = line;
            at = addKnown(bytes, at, end);
            added += line - before;
            if (at < end) {
                at = readOne(bytes, at, end, rows, findings);
            }
        }
        return new Read(findings, added + rows.good() + rows.bad() + unreadable, added + rows.good());
    }

    /** Adds rows whose sorts are known; returns where the first of another sort starts. */
    private int addKnown(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            if (!row.read(bytes, at, end) || row.next() - at > LONG_LINE || !add(bytes, line + 1)) {
                return at;
            }
            line++;
            at = row.next();
        }
        return at;
    }

    /** Reads the row that was looked at last; returns where the next one starts. */
    private int readOne(byte[] bytes, int start, int end, TableRows rows, Findings findings) throws IOException {
        boolean isPlain = row.isPlain();
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
            if (isPlain && added.isPresent() && findings.count() == before) {
                learn(said, added.get());
            }
        };
    }

    /** Notes what the cells of the row that was read mean. */
    private void learn(FiledOutcome said, Collector.Summed added) {
        int whoToken = who.add(row);
        if (whoToken >= slots.length) {
            slots = filled(slots, whoToken);
            lastRows = Arrays.copyOf(lastRows, slots.length);
        }
        while (named.size() <= whoToken) {
            named.add(Optional.empty());
        }
        slots[whoToken] = added.slot();
        if (!said.names().isEmpty()) {
            named.set(whoToken, Optional.of(new Named(said.head(), said.names())));
        }
        int whatToken = what.add(row);
        if (whatToken >= keys.length) {
            keys = filled(keys, whatToken);
            plain = Arrays.copyOf(plain, keys.length);
        }
        if (said.outcome().figure().measure().isEmpty()) {
            keys[whatToken] = added.key();
            plain[whatToken] = added.plain();
        }
        int figure = figures.add(sortOfFigure(whatToken), row);
        while (summed.size() <= figure) {
            summed.add(added);
        }
        summed.set(figure, added);
    }

    private static int[] filled(int[] numbers, int last) {
        int[] more = Arrays.copyOf(numbers, Math.max(FIRST_KEY, 2 * last + 1));
        Arrays.fill(more, numbers.length, more.length, ByteTokens.NONE);
        return more;
    }

    /** Adds the figure of a plain row whose sort is known; false where it has to be read. */
    private boolean add(byte[] bytes, int line) {
        if (groups.activity < 0 || !isPlainId(bytes)) {
            return false;
        }
        int whoToken = who.find(row);
        if (whoToken == ByteTokens.NONE) {
            return false;
        }
        int whatToken = what.find(row);
        if (whatToken == ByteTokens.NONE) {
            return false;
        }
        int slot = slots[whoToken];
        int id = row.start(groups.activity);
        int length = row.end(groups.activity) - id;
        long number = plain[whatToken] ? plainNumber(bytes) : NONE;
        if (number != NONE) {
            collector.addExact(slot, keys[whatToken], number, bytes, id, length, line);
        } else {
            int sort = sortOfFigure(whatToken);
            int figure = figures.find(sort, row);
            if (figure == ByteTokens.NONE) {
                return false;
            }
            Collector.Summed same = summed.get(figure);
            int key = sort == ALL_PLAIN ? keys[whatToken] : same.key();
            collector.add(slot, key, same.figure(), bytes, id, length, line);
        }
        lastRows[whoToken] = line;
        return true;
    }

    /** Digits alone mean the same of whatever is counted plainly; with words beside them it depends on what is counted. */
    private int sortOfFigure(int whatToken) {
        if (!plain[whatToken]) {
            return whatToken;
        }
        for (int i = row.start(groups.value); i < row.end(groups.value); i++) {
            if (row.bytes()[i] < '0' || row.bytes()[i] > '9') {
                return whatToken;
            }
        }
        boolean printed = groups.printed >= 0 && row.end(groups.printed) > row.start(groups.printed);
        return printed ? whatToken : ALL_PLAIN;
    }

    /** Says at the end what units were called last. */
    void finish() {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).isPresent() && lastRows[i] > 0) {
                Named last = named.get(i).get();
                collector.name(last.head(), last.names(), lastRows[i]);
            }
        }
    }

    /** A number in plain digits without others beside it, the last three of them not all zeros; else {@link #NONE}. */
    private long plainNumber(byte[] bytes) {
        int start = row.start(groups.value);
        int end = row.end(groups.value);
        if (end == start || end - start > MOST_DIGITS || bytes[start] == '0') {
            return NONE;
        }
        for (int column : groups.besideValue) {
            if (row.end(column) != row.start(column)) {
                return NONE;
            }
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number % ZEROS_OF_ROUND_NUMBER == 0 ? NONE : number;
    }

    /** Letters and digits, with a few signs between them: what no reading changes. */
    private boolean isPlainId(byte[] bytes) {
        int start = row.start(groups.activity);
        int end = row.end(groups.activity);
        if (end == start || end - start > MOST_ID || !isLetterOrDigit(bytes[start])) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            byte b = bytes[i];
            if (!isLetterOrDigit(b) && b != '-' && b != '_' && b != '.' && b != '/') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
