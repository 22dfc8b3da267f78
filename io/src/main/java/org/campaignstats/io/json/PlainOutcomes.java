package org.campaignstats.io.json;

import java.util.Arrays;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.stats.bulk.UnitCollector;

/** What the outcomes of one filing add, until all of the filing is known to be right. */
final class PlainOutcomes {
    private static final int FIRST = 256;

    private int[] ids = new int[FIRST];
    private int[] lengths = new int[FIRST];
    private int[] keys = new int[FIRST];
    private int[] rows = new int[FIRST];
    private long[] numbers = new long[FIRST];
    /** The numbers of figures seen before; {@link ByteTokens#NONE} of exact numbers. */
    private int[] figures = new int[FIRST];

    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** A number that is exact, of an activity whose id stands there. */
    void add(int id, int length, int key, int row, long number) {
        int entry = entry(id, length, key, row);
        numbers[entry] = number;
        figures[entry] = ByteTokens.NONE;
    }

    /** A figure seen before, by its number, of an activity whose id stands there. */
    void addKnown(int id, int length, int key, int row, int figure) {
        int entry = entry(id, length, key, row);
        figures[entry] = figure;
    }

    private int entry(int id, int length, int key, int row) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
            keys = Arrays.copyOf(keys, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            figures = Arrays.copyOf(figures, 2 * size);
        }
        ids[size] = id;
        lengths[size] = length;
        keys[size] = key;
        rows[size] = row;
        return size++;
    }

    /** Adds all that there is to a unit; figures of one activity come one after another. */
    void addTo(UnitCollector unit, byte[] bytes, KnownFigures known) {
        for (int i = 0; i < size; i++) {
            if (i > 0 && ids[i] == ids[i - 1]) {
                unit.tellAgain(keys[i], bytes, ids[i], lengths[i]);
            } else {
                unit.tell(keys[i], bytes, ids[i], lengths[i]);
            }
            if (figures[i] == ByteTokens.NONE) {
                unit.addExact(keys[i], numbers[i], rows[i]);
            } else {
                unit.add(keys[i], known.summed(figures[i]), rows[i]);
            }
        }
    }
}
