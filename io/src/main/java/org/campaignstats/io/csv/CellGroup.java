package org.campaignstats.io.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Words;

/** Cells of a row that mean something together, wherever they stand, with a number for each that they hold. */
final class CellGroup {
    private final List<CellRun> runs;
    private final ByteTokens together = new ByteTokens();
    private final byte[] numbers;

    /** The first of the runs, mostly the only one. */
    private final CellRun first;

    private final boolean isOne;

    private CellGroup(List<CellRun> runs) {
        this.runs = runs;
        this.first = runs.get(0);
        this.isOne = runs.size() == 1;
        this.numbers = new byte[runs.size() * Integer.BYTES + Words.BYTES_AHEAD];
    }

    /**
     * A group.
     *
     * @param columns its columns, one or more
     * @param separator what stands between two cells
     * @param width how many columns the row has
     */
    static CellGroup of(int[] columns, byte separator, int width) {
        int[] sorted = IntStream.of(columns).sorted().toArray();
        int[] starts = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1] + 1)
                .toArray();
        return new CellGroup(IntStream.range(0, starts.length)
                .mapToObj(i -> {
                    int last = sorted[(i + 1 < starts.length ? starts[i + 1] : sorted.length) - 1];
                    return new CellRun(sorted[starts[i]], last, separator, last == width - 1);
                })
                .toList());
    }

    List<CellRun> runs() {
        return runs;
    }

    /** The number of what was found last in all runs; {@link ByteTokens#NONE} where that is new. */
    int token() {
        if (isOne) {
            return first.token();
        }
        for (int i = 0; i < runs.size(); i++) {
            put(i, runs.get(i).token());
        }
        return together.find(numbers, 0, runs.size() * Integer.BYTES);
    }

    /** The number of what the cells of a row hold, a new one where it has none. */
    int add(ByteRow row) {
        for (int i = 0; i < runs.size(); i++) {
            put(i, runs.get(i).add(row));
        }
        return isOne ? first.token() : together.add(numbers, 0, runs.size() * Integer.BYTES);
    }

    private void put(int run, int number) {
        for (int i = 0; i < Integer.BYTES; i++) {
            numbers[run * Integer.BYTES + i] = (byte) (number >>> i * Byte.SIZE);
        }
    }
}
