package org.campaignstats.io.csv;

import java.nio.charset.StandardCharsets;

/** One row as bytes, split at its separators, each cell with its quotes; only of the plain sort, all else is told to be none. */
final class ByteRow {
    private static final int PLAIN_FROM = 0x20;
    private static final byte DELETE = 0x7F;
    private static final byte FIRST_OF_CONTROL = (byte) 0xC2;

    private final byte separator;
    private final int width;
    private final int[] starts;
    private final int[] ends;
    private byte[] bytes = {};
    private int next;
    private boolean plain;

    ByteRow(char separator, int width) {
        this.separator = (byte) separator;
        this.width = width;
        this.starts = new int[width];
        this.ends = new int[width];
    }

    /**
     * Reads the line at a place.
     *
     * @param in the bytes of whole lines
     * @param from where the line starts
     * @param end where the last line ends
     * @return whether it is plain: as many cells as there are columns, each in quotes or without any, and no control
     *     character but the line's end
     */
    boolean read(byte[] in, int from, int end) {
        this.bytes = in;
        this.plain = true;
        int cell = 0;
        int at = from;
        while (true) {
            if (cell == width) {
                return skip(at, end);
            }
            starts[cell] = at;
            if (at < end && in[at] == '"') {
                at++;
                while (at < end && in[at] != '"' && isPlain(in[at])) {
                    at++;
                }
                if (at >= end || in[at] != '"') {
                    return skip(at, end);
                }
                at++;
            } else {
                while (at < end && in[at] != separator && in[at] != '"' && isPlain(in[at])) {
                    at++;
                }
            }
            ends[cell++] = at;
            if (at >= end || in[at] == '\n' || in[at] == '\r' && at + 1 < end && in[at + 1] == '\n') {
                next = at >= end ? end : in[at] == '\n' ? at + 1 : at + 2;
                plain &= cell == width;
                return plain;
            }
            if (in[at] != separator) {
                return skip(at, end);
            }
            at++;
        }
    }

    /** Neither a control character nor the first byte of one. */
    private static boolean isPlain(byte b) {
        return b >= PLAIN_FROM ? b != DELETE : b < 0 && b != FIRST_OF_CONTROL;
    }

    /** Goes to the end of a line that is not plain. */
    private boolean skip(int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        next = Math.min(end, at + 1);
        plain = false;
        return false;
    }

    /** Whether the last line that was read is plain. */
    boolean isPlain() {
        return plain;
    }

    /** Where the next line starts. */
    int next() {
        return next;
    }

    /** Where a cell starts, with its quotes. */
    int start(int column) {
        return starts[column];
    }

    /** Where a cell ends, with its quotes. */
    int end(int column) {
        return ends[column];
    }

    /** Whether a cell stands in quotes or has none, and holds no control character. */
    static boolean isPlain(byte[] in, int start, int end) {
        int quote = quotes(in, start, end);
        for (int at = start + quote; at < end - quote; at++) {
            if (!isPlain(in[at]) || in[at] == '"') {
                return false;
            }
        }
        return true;
    }

    /** The text of a cell without its quotes. */
    static String text(byte[] in, int start, int end) {
        int quote = quotes(in, start, end);
        return new String(in, start + quote, end - start - 2 * quote, StandardCharsets.UTF_8);
    }

    private static int quotes(byte[] in, int start, int end) {
        return end - start > 1 && in[start] == '"' && in[end - 1] == '"' ? 1 : 0;
    }

    byte[] bytes() {
        return bytes;
    }
}
