package org.campaignstats.io.csv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.FileBytes;
import org.campaignstats.io.blocks.ReaderThreads;
import org.campaignstats.io.blocks.Words;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;

/**
 * A file cut into blocks of whole rows. A line break in quotes is no end of a row: a block starts only where no quote can be
 * open, after a hundred lines of even quotes, or as many characters as an open one is read on for.
 */
final class CsvBlocks {
    /** As far as {@link CsvRows} reads on in search of a closing quote. */
    private static final int LINES_OF_OPEN_QUOTE = 100;

    private static final int BYTES_OF_OPEN_QUOTE = 3 << 16;
    private static final int LOOK_BACK = 1 << 19;
    private static final int LINE = 1 << 10;
    private static final int LONGEST_BLOCK = 1 << 22;
    private static final int HEADER_WITHIN = 1 << 18;

    private final FileChannel channel;
    private final Source source;
    private final Findings findings;
    private final TableShape shape;
    private final char separator;
    private final long badAboveHeader;
    private final long[] starts;
    private final int[] lines;

    private CsvBlocks(
            FileChannel channel, Source source, Findings findings, NamedTable header, long[] starts, int[] lines) {
        this.channel = channel;
        this.source = source;
        this.findings = findings;
        this.shape = header.shape();
        this.separator = header.separator();
        this.badAboveHeader = header.rows();
        this.starts = starts;
        this.lines = lines;
    }

    /** The blocks of a file; empty where it has to be read row by row. */
    static Optional<CsvBlocks> of(FileChannel channel, Source source, ReadOptions options, int size, int threads)
            throws IOException {
        long length = channel.size();
        byte[] start = bytes(channel, source, 0, (int) Math.min(length, HEADER_WITHIN));
        int lastLine = ByteScan.wholeLines(start);
        boolean isUtf8 = options.encoding()
                        .filter(told -> !told.equals(StandardCharsets.UTF_8))
                        .isEmpty()
                && lastLine > 0
                && ByteScan.isUtf8(start, 0, lastLine)
                && !ByteScan.hasLoneReturn(start, 0, lastLine);
        if (!isUtf8) {
            return Optional.empty();
        }
        Findings findings = new Findings(source.name());
        Source head = Source.ofBytes(source.name(), Arrays.copyOf(start, lastLine));
        try (NamedTable header = NamedTable.open(head, options, findings, LongColumns.ALL, LongColumns.REQUIRED)) {
            int from = 0;
            for (int left = header.headerEnd(); left > 0 && from < lastLine; from++) {
                left -= start[from] == '\n' ? 1 : 0;
            }
            return scanned(channel, source, findings, header, from, size, threads);
        } catch (UnreadableSourceException e) {
            return Optional.empty();
        }
    }

    private static Optional<CsvBlocks> scanned(
            FileChannel channel, Source source, Findings findings, NamedTable header, int from, int size, int threads)
            throws IOException {
        long length = channel.size();
        int count = (int) Math.max(1, (length - from + size - 1) / size);
        int[] lineEnds = new int[count];
        boolean[] quotes = new boolean[count];
        AtomicBoolean safe = new AtomicBoolean(true);
        AtomicInteger next = new AtomicInteger();
        ReaderThreads.run(threads, () -> {
            byte[] bytes = new byte[(int) Math.min(size + 4L, Math.max(0, length - from))];
            for (int i = next.getAndIncrement(); i < count && safe.get(); i = next.getAndIncrement()) {
                long at = from + (long) i * size;
                int filled = (int) Math.min(size + 4L, length - at);
                FileBytes.fill(channel, source.name(), at, bytes, filled);
                int end = Math.min(size, filled);
                int first = i == 0 ? 0 : character(bytes, 0, filled);
                int last = character(bytes, end, filled);
                boolean endsInReturn = end < filled && bytes[end - 1] == '\r';
                ByteScan.Look look = ByteScan.look(bytes, end);
                lineEnds[i] = look.lines();
                quotes[i] = look.hasQuotes();
                boolean isUtf8 = look.isAscii() && last == end || ByteScan.isUtf8(bytes, first, last);
                boolean loneReturn =
                        look.hasReturns() && ByteScan.hasLoneReturn(bytes, 0, endsInReturn ? end + 1 : end);
                if (!isUtf8 || loneReturn) {
                    safe.set(false);
                }
            }
        });
        if (!safe.get()) {
            return Optional.empty();
        }
        long[] starts = new long[count + 1];
        int[] lines = new int[count + 1];
        starts[0] = from;
        lines[0] = header.headerEnd();
        starts[count] = length;
        int before = header.headerEnd();
        for (int i = 1; i < count; i++) {
            before += lineEnds[i - 1];
            long nominal = from + (long) i * size;
            if (starts[i - 1] >= nominal) {
                starts[i] = starts[i - 1];
                lines[i] = lines[i - 1];
                continue;
            }
            boolean quoted = false;
            for (int j = i; j >= 0 && (long) (i - j) * size <= LOOK_BACK; j--) {
                quoted |= quotes[j];
            }
            starts[i] = safeStart(channel, source, from, nominal, quoted);
            if (starts[i] - starts[i - 1] > LONGEST_BLOCK) {
                return Optional.empty();
            }
            lines[i] = before;
            if (starts[i] > nominal) {
                lines[i] += count(channel, source, nominal, starts[i]);
            }
        }
        if (length - starts[count - 1] > LONGEST_BLOCK) {
            return Optional.empty();
        }
        return Optional.of(new CsvBlocks(channel, source, findings, header, starts, lines));
    }

    /** The first byte of a character at or after a place. */
    private static int character(byte[] bytes, int from, int filled) {
        int at = from;
        while (at < filled && at < from + 3 && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }

    private static int count(FileChannel channel, Source source, long from, long end) throws IOException {
        byte[] bytes = bytes(channel, source, from, (int) (end - from));
        return ByteScan.count(bytes, 0, bytes.length, '\n');
    }

    /** The first place from one on at which a row starts for certain; the end of the file where there is none. */
    private static long safeStart(FileChannel channel, Source source, long first, long nominal, boolean quoted)
            throws IOException {
        long length = channel.size();
        int ahead = LINE;
        while (true) {
            long from = quoted ? Math.max(first, nominal - LOOK_BACK) : nominal - 1;
            byte[] bytes = bytes(channel, source, from, (int) Math.min(length - from, nominal - from + ahead));
            int start = (int) (nominal - from);
            for (int at = Math.max(1, start); at <= bytes.length; at++) {
                if (bytes[at - 1] == '\n') {
                    if (!quoted && ByteScan.count(bytes, start, at, '"') > 0) {
                        return safeStart(channel, source, first, nominal, true);
                    }
                    if (!quoted || isSafe(bytes, at, from == first)) {
                        return from + at;
                    }
                }
            }
            if (from + bytes.length >= length) {
                return length;
            }
            if (ahead > LONGEST_BLOCK) {
                return length;
            }
            ahead *= 4;
        }
    }

    /** Whether the lines before a place are of even quotes, as many as an open one is read on for. */
    private static boolean isSafe(byte[] bytes, int place, boolean fromTheFirst) {
        int lines = 0;
        int end = place;
        while (lines < LINES_OF_OPEN_QUOTE && place - end < BYTES_OF_OPEN_QUOTE) {
            if (end == 0) {
                return fromTheFirst;
            }
            int start = end - 1;
            while (start > 0 && bytes[start - 1] != '\n') {
                start--;
            }
            if (start == 0 && !fromTheFirst) {
                return false;
            }
            if (ByteScan.count(bytes, start, end, '"') % 2 == 1) {
                return false;
            }
            lines++;
            end = start;
        }
        return true;
    }

    private static byte[] bytes(FileChannel channel, Source source, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        FileBytes.fill(channel, source.name(), from, bytes, length);
        return bytes;
    }

    int count() {
        return starts.length - 1;
    }

    int length(int block) {
        return (int) (starts[block + 1] - starts[block]);
    }

    int linesBefore(int block) {
        return lines[block];
    }

    /** The bytes of a block, and {@link Words#BYTES_AHEAD} more, in a buffer that is used again where it is large enough. */
    byte[] load(int block, byte[] buffer) throws IOException {
        int length = length(block);
        int room = length + Words.BYTES_AHEAD;
        byte[] bytes = buffer.length >= room ? buffer : new byte[room];
        FileBytes.fill(channel, source.name(), starts[block], bytes, length);
        return bytes;
    }

    TableShape shape() {
        return shape;
    }

    char separator() {
        return separator;
    }

    Findings findings() {
        return findings;
    }

    /** How many rows stand above the header that are no titles. */
    long badAboveHeader() {
        return badAboveHeader;
    }
}
