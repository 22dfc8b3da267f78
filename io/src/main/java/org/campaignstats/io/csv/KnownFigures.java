package org.campaignstats.io.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Words;
import org.campaignstats.stats.bulk.Collector;
import org.jspecify.annotations.Nullable;

/** What figures were added, by the cells that say how much: of whatever is counted plainly, of one thing alone. */
final class KnownFigures {
    /** Stands for all that is counted plainly, of which the same text adds the same. */
    static final int PLAIN = -1;

    private static final int FIRST_BYTES = 256;

    private final int[] columns;
    private final boolean areSideBySide;
    private final ByteTokens texts = new ByteTokens();
    private Collector.@Nullable Summed[] plain = new Collector.Summed[FIRST_BYTES];
    private final Map<Long, Collector.Summed> others = new HashMap<>();
    private byte[] scratch = new byte[FIRST_BYTES];

    KnownFigures(int[] columns) {
        this.columns = IntStream.of(columns).sorted().toArray();
        this.areSideBySide = this.columns[columns.length - 1] - this.columns[0] == columns.length - 1;
    }

    /**
     * What a figure added.
     *
     * @param counted the number of what is counted; {@link #PLAIN} for all that is counted plainly
     * @param bytes the rows
     * @param cells the cells of the row
     * @return what it added; null where none like it was added yet
     */
    Collector.@Nullable Summed find(int counted, byte[] bytes, RowCells cells) {
        int text = areSideBySide
                ? texts.find(bytes, start(cells), end(cells))
                : texts.find(scratch, 0, copy(bytes, cells));
        if (counted == PLAIN) {
            return text < 0 || text >= plain.length ? null : plain[text];
        }
        return text == ByteTokens.NONE ? null : others.get(pair(counted, text));
    }

    /** Notes what a figure added, the same way. */
    void put(int counted, byte[] bytes, RowCells cells, Collector.Summed added) {
        int text =
                areSideBySide ? texts.add(bytes, start(cells), end(cells)) : texts.add(scratch, 0, copy(bytes, cells));
        if (counted != PLAIN) {
            others.put(pair(counted, text), added);
            return;
        }
        if (text >= plain.length) {
            plain = Arrays.copyOf(plain, 2 * text);
        }
        plain[text] = added;
    }

    private static long pair(int counted, int text) {
        return (long) counted << Integer.SIZE | text;
    }

    private int start(RowCells cells) {
        return cells.start(columns[0]);
    }

    private int end(RowCells cells) {
        return cells.end(columns[columns.length - 1]);
    }

    /** Copies the cells, a zero after each, which no plain row holds. */
    private int copy(byte[] bytes, RowCells cells) {
        int at = 0;
        for (int column : columns) {
            int length = cells.length(column);
            int room = at + length + 1 + Words.BYTES_AHEAD;
            if (room > scratch.length) {
                scratch = Arrays.copyOf(scratch, 2 * room);
            }
            System.arraycopy(bytes, cells.start(column), scratch, at, length);
            at += length;
            scratch[at++] = 0;
        }
        return at;
    }
}
