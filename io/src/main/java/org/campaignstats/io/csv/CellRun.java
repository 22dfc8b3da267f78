package org.campaignstats.io.csv;

import org.campaignstats.io.blocks.ByteHash;
import org.campaignstats.io.blocks.ByteTokens;
import org.campaignstats.io.blocks.Following;
import org.campaignstats.io.blocks.Words;

/**
 * Cells of a row that stand side by side, with a number for each text that they hold together: quotes included, and the
 * carriage return before a line feed.
 */
final class CellRun {
    private static final byte FEED = '\n';
    private static final byte RETURN = '\r';

    final int first;
    final int last;

    private final byte end;
    private final long separators;
    private final long ends;
    private final ByteTokens tokens = new ByteTokens();
    private final Following following = new Following();
    private int token = ByteTokens.NONE;

    /**
     * A run.
     *
     * @param first the first column
     * @param last the last column
     * @param separator what stands between two cells
     * @param endsRow whether the last cell is the last of the row
     */
    CellRun(int first, int last, byte separator, boolean endsRow) {
        this.first = first;
        this.last = last;
        this.end = endsRow ? FEED : separator;
        this.separators = Words.pattern(separator);
        this.ends = Words.pattern(end);
    }

    /**
     * Finds what the cells hold that start at a place; its number is the {@link #token}.
     *
     * @param bytes whole rows, with {@link Words#BYTES_AHEAD} more beyond them
     * @param from where the first cell starts
     * @param to where the last row ends
     * @return where they end, or a place beyond the last row; {@link ByteTokens#NONE} where the text is new, or the row is
     *     shorter
     */
    int find(byte[] bytes, int from, int to) {
        int before = token;
        if (before == ByteTokens.NONE) {
            return search(bytes, from, to);
        }
        int likely = following.after(before);
        int place = tokens.endOf(likely, bytes, from, to);
        if (place != ByteTokens.NONE && bytes[Math.min(place, to - 1)] == end) {
            token = likely;
            return place;
        }
        place = search(bytes, from, to);
        if (token != ByteTokens.NONE) {
            following.note(before, token);
        }
        return place;
    }

    private int search(byte[] bytes, int from, int to) {
        token = ByteTokens.NONE;
        int left = last - first;
        long hash = 0;
        for (int at = from; at < to; at += Long.BYTES) {
            long word = Words.word(bytes, at);
            long found = Words.matches(word, separators);
            if (end == FEED) {
                found |= Words.matches(word, ends);
            }
            int count = Words.count(found);
            if (count > left) {
                for (; left > 0; left--) {
                    found &= found - 1;
                }
                int before = Words.firstByte(found);
                int place = at + before;
                if (place >= to || bytes[place] != end) {
                    return ByteTokens.NONE;
                }
                hash = ByteHash.plus(hash, Words.start(word, before));
                token = tokens.find(ByteHash.end(hash), bytes, from, place);
                return token == ByteTokens.NONE ? ByteTokens.NONE : place;
            }
            left -= count;
            hash = ByteHash.plus(hash, word);
        }
        return ByteTokens.NONE;
    }

    /** The number that was found last. */
    int token() {
        return token;
    }

    /** The number of what the cells of a row hold, a new one where it has none. */
    int add(ByteRow row) {
        byte[] bytes = row.bytes();
        int place = row.end(last);
        boolean beforeReturn = end == FEED && place < bytes.length && bytes[place] == RETURN;
        token = tokens.add(bytes, row.start(first), beforeReturn ? place + 1 : place);
        return token;
    }
}
