package org.campaignstats.io.json;

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
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;

/**
 * A file cut into blocks of whole lines, each beginning with an object after the end of another one. There no summary can be
 * open whatever stands before: {@code } {} is no JSON within one, and reading would go on at the second brace or not at all.
 */
final class JsonBlocks {
    private static final int MARK = 3;
    private static final int START = 1 << 16;
    private static final int LONGEST_BLOCK = 1 << 25;
    /** What is looked at beyond a part of the file: the rest of a character. */
    private static final int BEYOND = 4;

    private final FileChannel channel;
    private final String source;
    private final long[] starts;
    private final int[] lines;
    private final boolean[] mayEnd;

    private JsonBlocks(FileChannel channel, String source, long[] starts, int[] lines, boolean[] mayEnd) {
        this.channel = channel;
        this.source = source;
        this.starts = starts;
        this.lines = lines;
        this.mayEnd = mayEnd;
    }

    /** What was seen of one part of the file. */
    private record Part(int lineEnds, int cut, int linesToCut, boolean isOddToCut, boolean isOddFromCut) {
        static final int NO_CUT = -1;

        /** Looks through bytes up to an end, and at what follows it. */
        static Part of(byte[] bytes, int end, int filled) {
            int lines = 0;
            int cut = NO_CUT;
            int linesToCut = 0;
            boolean oddToCut = false;
            boolean odd = false;
            for (int at = ByteScan.find(bytes, 0, end, '\n'); at < end; at = ByteScan.find(bytes, at + 1, end, '\n')) {
                lines++;
                boolean ends = lastBefore(bytes, at) == '}';
                boolean begins = at + 1 < filled && bytes[at + 1] == '{';
                odd |= !ends || !begins && at + 1 < filled;
                if (cut == NO_CUT && ends && begins) {
                    cut = at + 1;
                    linesToCut = lines;
                    oddToCut = odd;
                    odd = false;
                }
            }
            return cut == NO_CUT
                    ? new Part(lines, cut, lines, odd, false)
                    : new Part(lines, cut, linesToCut, oddToCut, odd);
        }
    }

    /** The blocks of a file; empty where it has to be read from its beginning on. */
    static Optional<JsonBlocks> of(FileChannel channel, Source source, ReadOptions options, int size, int threads)
            throws IOException {
        if (!begins(channel, source, options)) {
            return Optional.empty();
        }
        byte[] start = start(channel, source, MARK);
        return scanned(channel, source.name(), mark(start), size, threads);
    }

    /** Whether a file begins as one that can be cut does: with an object, in what may be UTF-8. */
    static boolean begins(FileChannel channel, Source source, ReadOptions options) throws IOException {
        byte[] start = start(channel, source, START);
        int from = mark(start);
        return options.encoding()
                        .filter(told -> !told.equals(StandardCharsets.UTF_8))
                        .isEmpty()
                && start.length > from
                && start[from] == '{'
                && ByteScan.count(start, 0, start.length, '\0') == 0;
    }

    private static byte[] start(FileChannel channel, Source source, int length) throws IOException {
        byte[] start = new byte[(int) Math.min(channel.size(), length)];
        FileBytes.fill(channel, source.name(), 0, start, start.length);
        return start;
    }

    /** How many bytes the mark of UTF-8 takes, where there is one. */
    private static int mark(byte[] start) {
        boolean isMarked =
                start.length >= MARK && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        return isMarked ? MARK : 0;
    }

    private static Optional<JsonBlocks> scanned(FileChannel channel, String source, int from, int size, int threads)
            throws IOException {
        long length = channel.size();
        int count = (int) ((length - from + size - 1) / size);
        Part[] parts = new Part[count];
        AtomicBoolean safe = new AtomicBoolean(true);
        AtomicInteger next = new AtomicInteger();
        ReaderThreads.run(threads, () -> {
            byte[] bytes = new byte[(int) Math.min(size + (long) BEYOND, length - from)];
            for (int i = next.getAndIncrement(); i < count && safe.get(); i = next.getAndIncrement()) {
                long at = from + (long) i * size;
                int filled = (int) Math.min(size + (long) BEYOND, length - at);
                FileBytes.fill(channel, source, at, bytes, filled);
                int end = Math.min(size, filled);
                if (!ByteScan.isAsciiWithoutReturns(bytes, 0, end) && !isReadable(bytes, end, filled, i == 0)) {
                    safe.set(false);
                }
                parts[i] = Part.of(bytes, end, filled);
            }
        });
        return safe.get() ? cut(channel, source, parts, from, size) : Optional.empty();
    }

    /** The last byte before a place that is no white space; 0 where there is none. */
    static byte lastBefore(byte[] bytes, int end) {
        int at = end - 1;
        while (at >= 0 && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at--;
        }
        return at < 0 ? 0 : bytes[at];
    }

    /** Whether bytes are UTF-8, without carriage returns but before line feeds. */
    private static boolean isReadable(byte[] bytes, int end, int filled, boolean isFirst) {
        boolean endsInReturn = end < filled && bytes[end - 1] == '\r';
        return ByteScan.isUtf8(bytes, isFirst ? 0 : character(bytes, 0, filled), character(bytes, end, filled))
                && !ByteScan.hasLoneReturn(bytes, 0, endsInReturn ? end + 1 : end);
    }

    /** The first byte of a character at or after a place. */
    private static int character(byte[] bytes, int from, int filled) {
        int at = from;
        while (at < filled && at < from + MARK && (bytes[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }

    private static Optional<JsonBlocks> cut(FileChannel channel, String source, Part[] parts, int from, int size)
            throws IOException {
        long[] starts = new long[parts.length + 2];
        int[] lines = new int[parts.length + 1];
        boolean[] mayEnd = new boolean[parts.length + 1];
        starts[0] = from;
        int block = 0;
        int before = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            mayEnd[block] |= part.isOddToCut();
            if (part.cut() != Part.NO_CUT) {
                block++;
                starts[block] = from + (long) i * size + part.cut();
                lines[block] = before + part.linesToCut();
                mayEnd[block] = part.isOddFromCut();
            }
            before += part.lineEnds();
        }
        int count = block + 1;
        starts[count] = channel.size();
        for (int i = 0; i < count; i++) {
            if (starts[i + 1] - starts[i] > LONGEST_BLOCK) {
                return Optional.empty();
            }
        }
        return Optional.of(new JsonBlocks(
                channel,
                source,
                Arrays.copyOf(starts, count + 1),
                Arrays.copyOf(lines, count),
                Arrays.copyOf(mayEnd, count)));
    }

    int count() {
        return lines.length;
    }

    long start(int block) {
        return starts[block];
    }

    int length(int block) {
        return (int) (starts[block + 1] - starts[block]);
    }

    int linesBefore(int block) {
        return lines[block];
    }

    /** Of each block whether reading may end in it, because of what is no JSON. */
    boolean[] mayEnd() {
        return mayEnd.clone();
    }

    /** The bytes of a block, in a buffer that is used again where it is large enough. */
    byte[] load(int block, byte[] buffer) throws IOException {
        int length = length(block);
        int room = length + Words.BYTES_AHEAD;
        byte[] bytes = buffer.length >= room ? buffer : new byte[room];
        FileBytes.fill(channel, source, starts[block], bytes, length);
        return bytes;
    }
}
