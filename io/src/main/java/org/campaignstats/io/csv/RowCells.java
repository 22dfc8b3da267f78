package org.campaignstats.io.csv;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Words;
import org.jspecify.annotations.Nullable;

/**
 * Splits rows of known cells: those that say who filed and about whom, and what is counted, are found whole; all others one by
 * one.
 */
final class RowCells {
    private static final int NONE = ByteTokens.NONE;

    private static final byte QUOTE = '"';
    private static final byte RETURN = '\r';

    private final RowGroups groups;
    private final int width;
    /** How many columns stand before the tail. */
    private final int head;

    private final CellGroup who;
    private final CellGroup what;
    /** The run that starts in a column; null where a cell of its own does. */
    private final @Nullable CellRun[] runs;
    /** What ends the cell of a column. */
    private final long[] patterns;

    /** Whether the last cell is in no run. */
    private final boolean endsInCell;

    private final int[] starts;
    private final int[] ends;

    /**
     * No cells yet.
     *
     * @param groups the columns
     * @param width how many there are
     * @param separator what stands between them
     */
    RowCells(RowGroups groups, int width, byte separator) {
        this.groups = groups;
        this.width = width;
        this.head = head(groups, width);
        this.who = CellGroup.of(groups.who, separator, width);
        this.what = CellGroup.of(groups.what, separator, width);
        this.runs = new CellRun[width];
        who.runs().forEach(run -> runs[run.first] = run);
        what.runs().forEach(run -> runs[run.first] = run);
        this.patterns = new long[width];
        Arrays.fill(patterns, Words.pattern(separator));
        patterns[width - 1] = Words.pattern((byte) '\n');
        this.endsInCell =
                Stream.of(who, what).flatMap(group -> group.runs().stream()).allMatch(run -> run.last < width - 1);
        this.starts = new int[width];
        this.ends = new int[width];
    }

    /**
     * All columns are before the tail unless those that say who, what and how much come first: only then are all others
     * decided by the bytes of the tail.
     */
    private static int head(RowGroups groups, int width) {
        int deciding = groups.who.length + groups.what.length + 1;
        boolean areFirst = IntStream.concat(
                        IntStream.of(groups.value),
                        Stream.of(groups.who, groups.what).flatMapToInt(IntStream::of))
                .allMatch(column -> column < deciding);
        return areFirst ? deciding : width;
    }

    /** The cells that say who filed and about whom. */
    CellGroup who() {
        return who;
    }

    /** The cells that say what is counted. */
    CellGroup what() {
        return what;
    }

    /**
     * Finds the cells of a row before its tail.
     *
     * @param bytes whole rows, with {@link Words#BYTES_AHEAD} more beyond them
     * @param from where the row starts
     * @param end where the last row ends
     * @return where the tail starts, or the next row where there is no tail; {@link ByteTokens#NONE} where a cell is not known
     */
    int splitHead(byte[] bytes, int from, int end) {
        int at = from;
        int column = 0;
        while (column < head) {
            CellRun run = runs[column];
            int place;
            if (run != null) {
                place = run.find(bytes, at, end);
                column = run.last + 1;
            } else {
                place = ByteScan.findPattern(bytes, at, end, patterns[column]);
                starts[column] = at;
                ends[column] = place;
                column++;
            }
            // Below 0 too, in one branch.
            if (Integer.compareUnsigned(place, end) >= 0) {
                return NONE;
            }
            at = place + 1;
        }
        return at;
    }

    /**
     * Finds the cells of the tail.
     *
     * @param bytes whole rows, with {@link Words#BYTES_AHEAD} more beyond them
     * @param from what {@link #splitHead} gave, where that is a place
     * @param end where the last row ends
     * @return where the next row starts; {@link ByteTokens#NONE} where the row may not be plain
     */
    int splitTail(byte[] bytes, int from, int end) {
        int at = from;
        for (int column = head; column < width; column++) {
            int place = ByteScan.findPattern(bytes, at, end, patterns[column]);
            starts[column] = at;
            ends[column] = place;
            if (place >= end) {
                return NONE;
            }
            at = place + 1;
        }
        int last = width - 1;
        if (endsInCell && ends[last] > starts[last] && bytes[ends[last] - 1] == RETURN) {
            ends[last]--;
        }
        return groups.others.length == 0 || areOthersPlain(bytes) ? at : NONE;
    }

    private boolean areOthersPlain(byte[] bytes) {
        for (int column : groups.others) {
            if (!ByteRow.isPlain(bytes, starts[column], ends[column])) {
                return false;
            }
        }
        return true;
    }

    /** Takes the cells of a row that was read. */
    void take(ByteRow row) {
        for (int column = 0; column < width; column++) {
            starts[column] = row.start(column);
            ends[column] = row.end(column);
        }
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    int length(int column) {
        return ends[column] - starts[column];
    }

    /** How many quotes stand before the text of a cell, and behind it. */
    int quotes(byte[] bytes, int column) {
        int start = starts[column];
        return bytes[start] == QUOTE && ends[column] - start > 1 && bytes[ends[column] - 1] == QUOTE ? 1 : 0;
    }

    /** Whether a cell holds no text. */
    boolean isEmpty(byte[] bytes, int column) {
        int length = length(column);
        return length == 0 || length == 2 && quotes(bytes, column) == 1;
    }

    /** Whether there is nothing beside the value. */
    boolean isAlone(byte[] bytes) {
        for (int column : groups.besideValue) {
            if (!isEmpty(bytes, column)) {
                return false;
            }
        }
        return true;
    }

    /** The value as a whole number in plain digits; {@link PlainNumber#NONE} where it is none. */
    long number(byte[] bytes) {
        int quotes = quotes(bytes, groups.value);
        return PlainNumber.read(bytes, starts[groups.value] + quotes, ends[groups.value] - quotes);
    }

    /**
     * Whether the value is in digits alone, or blank, and nothing is printed beside it: that means the same of whatever is
     * counted plainly; with words it depends on what is counted.
     */
    boolean isInDigits(byte[] bytes) {
        int quotes = quotes(bytes, groups.value);
        return PlainNumber.areDigits(bytes, starts[groups.value] + quotes, ends[groups.value] - quotes)
                && (groups.printed < 0 || isEmpty(bytes, groups.printed));
    }

    /** Whether the cell of the activity holds an id. */
    boolean isListed(byte[] bytes) {
        return groups.activity >= 0 && !isEmpty(bytes, groups.activity);
    }
}
