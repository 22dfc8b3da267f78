package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.stats.bulk.Collector;
import org.jspecify.annotations.Nullable;

/** What figures were added, by the cells that say how much: of whatever is counted plainly, of one thing alone. */
final class KnownFigures {
    private static final int FIRST_BYTES = 256;

    private final int[] columns;
    private final boolean areSideBySide;
    private final ByteTokens texts = new ByteTokens();
    private final List<Collector.@Nullable Summed> plain = new ArrayList<>();
    private final Map<Long, Collector.Summed> others = new HashMap<>();
    private byte[] scratch = new byte[FIRST_BYTES];

    KnownFigures(int[] columns) {
        this.columns = IntStream.of(columns).sorted().toArray();
        this.areSideBySide = this.columns[columns.length - 1] - this.columns[0] == columns.length - 1;
    }

    /** What a figure added of something that is counted plainly; null where none like it was added yet. */
    Collector.@Nullable Summed findPlain(byte[] bytes, int[] starts, int[] ends) {
        int text = find(bytes, starts, ends);
        return text < 0 || text >= plain.size() ? null : plain.get(text);
    }

    /** What a figure added of one thing; null where none like it was added yet. */
    Collector.@Nullable Summed find(int counted, byte[] bytes, int[] starts, int[] ends) {
        int text = find(bytes, starts, ends);
        return text == ByteTokens.NONE ? null : others.get(pair(counted, text));
    }

    void putPlain(byte[] bytes, int[] starts, int[] ends, Collector.Summed added) {
        int text = add(bytes, starts, ends);
        while (plain.size() <= text) {
            plain.add(null);
        }
        plain.set(text, added);
    }

    void put(int counted, byte[] bytes, int[] starts, int[] ends, Collector.Summed added) {
        others.put(pair(counted, add(bytes, starts, ends)), added);
    }

    private static long pair(int counted, int text) {
        return (long) counted << Integer.SIZE | text;
    }

    private int find(byte[] bytes, int[] starts, int[] ends) {
        return areSideBySide
                ? texts.find(bytes, starts[columns[0]], ends[columns[columns.length - 1]])
                : texts.find(scratch, 0, copy(bytes, starts, ends));
    }

    private int add(byte[] bytes, int[] starts, int[] ends) {
        return areSideBySide
                ? texts.add(bytes, starts[columns[0]], ends[columns[columns.length - 1]])
                : texts.add(scratch, 0, copy(bytes, starts, ends));
    }

    /** Copies the cells, a zero after each, which no plain row holds. */
    private int copy(byte[] bytes, int[] starts, int[] ends) {
        int at = 0;
        for (int column : columns) {
            int length = ends[column] - starts[column];
            int room = at + length + 1 + ByteScan.BYTES_AHEAD;
            if (room > scratch.length) {
                scratch = Arrays.copyOf(scratch, 2 * room);
            }
            System.arraycopy(bytes, starts[column], scratch, at, length);
            at += length;
            scratch[at++] = 0;
        }
        return at;
    }
}
