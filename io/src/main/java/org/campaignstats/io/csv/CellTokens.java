package org.campaignstats.io.csv;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers for what some cells of a row hold together. */
final class CellTokens {
    private static final int FIRST_BYTES = 256;

    private final ByteTokens tokens = new ByteTokens();
    private final int[] columns;
    private final boolean adjacent;
    private byte[] scratch = new byte[FIRST_BYTES];

    CellTokens(int... columns) {
        this.columns = IntStream.of(columns).sorted().toArray();
        this.adjacent = columns.length > 0 && this.columns[columns.length - 1] - this.columns[0] == columns.length - 1;
    }

    /** The number of what the cells of a row hold, {@link ByteTokens#NONE} where that is new. */
    int find(ByteRow row) {
        if (adjacent) {
            return tokens.find(row.bytes(), row.start(columns[0]), row.end(columns[columns.length - 1]));
        }
        int length = copy(row, 0);
        return tokens.find(scratch, 0, length);
    }

    /** The number of what the cells of a row hold, with another number before them. */
    int find(int number, ByteRow row) {
        int length = copy(row, put(number));
        return tokens.find(scratch, 0, length);
    }

    int add(ByteRow row) {
        if (adjacent) {
            return tokens.add(row.bytes(), row.start(columns[0]), row.end(columns[columns.length - 1]));
        }
        int length = copy(row, 0);
        return tokens.add(scratch, 0, length);
    }

    int add(int number, ByteRow row) {
        int length = copy(row, put(number));
        return tokens.add(scratch, 0, length);
    }

    private int put(int number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            scratch[i] = (byte) (number >>> i * Byte.SIZE);
        }
        return Integer.BYTES;
    }

    /** Copies the cells, a zero after each, which no plain row holds. */
    private int copy(ByteRow row, int from) {
        int at = from;
        for (int column : columns) {
            int length = row.end(column) - row.start(column);
            if (at + length + 1 > scratch.length) {
                scratch = Arrays.copyOf(scratch, 2 * (at + length + 1));
            }
            System.arraycopy(row.bytes(), row.start(column), scratch, at, length);
            at += length;
            scratch[at++] = 0;
        }
        return at;
    }
}
