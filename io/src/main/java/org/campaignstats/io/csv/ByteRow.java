package org.campaignstats.io.csv;

/** One row as bytes, split at its separators; only of the plain sort, all else is told to be none. */
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
            int start = at;
            int last;
            if (at < end && in[at] == '"') {
                start = ++at;
                while (at < end && in[at] != '"' && isPlain(in[at])) {
                    at++;
                }
                last = at;
                if (at >= end || in[at] != '"') {
                    return skip(at, end);
                }
                at++;
            } else {
                while (at < end && in[at] != separator && in[at] != '"' && isPlain(in[at])) {
                    at++;
                }
                last = at;
            }
            starts[cell] = start;
            ends[cell] = last;
            cell++;
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

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    byte[] bytes() {
        return bytes;
    }
}
