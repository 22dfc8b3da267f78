package org.campaignstats.io.blocks;

import java.util.Arrays;

/** Numbers for texts as bytes, given in the order in which they are first met. */
public final class ByteTokens {
    /** The number of no text. */
    public static final int NONE = -1;

    private static final int FIRST_PLACES = 256;
    private static final int FIRST_BYTES = 1 << 12;

    private int[] places = new int[FIRST_PLACES];
    private int[] hashes = new int[FIRST_PLACES];
    /** Where each text starts, and the next one would. */
    private int[] starts = new int[FIRST_PLACES + 1];

    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;

    /** No texts yet. */
    public ByteTokens() {
        Arrays.fill(places, NONE);
    }

    /**
     * The number of a text.
     *
     * @param text holds it, and {@link Words#BYTES_AHEAD} more bytes behind it
     * @param from its first byte
     * @param end after its last byte
     * @return its number; {@link #NONE} where it has none
     */
    public int find(byte[] text, int from, int end) {
        return find(ByteHash.of(text, from, end), text, from, end);
    }

    /**
     * The number of a text whose {@linkplain ByteHash hash} is known already.
     *
     * @param hash the hash
     * @param text holds it, and {@link Words#BYTES_AHEAD} more bytes behind it
     * @param from its first byte
     * @param end after its last byte
     * @return its number; {@link #NONE} where it has none
     */
    public int find(int hash, byte[] text, int from, int end) {
        return places[place(hash, text, from, end)];
    }

    /**
     * The number of a text, a new one where it has none.
     *
     * @param text holds it, and {@link Words#BYTES_AHEAD} more bytes behind it
     * @param from its first byte
     * @param end after its last byte
     * @return its number
     */
    public int add(byte[] text, int from, int end) {
        int hash = ByteHash.of(text, from, end);
        int place = place(hash, text, from, end);
        if (places[place] != NONE) {
            return places[place];
        }
        places[place] = size;
        append(hash, text, from, end);
        return size - 1;
    }

    /** Where a text is, or would be. */
    private int place(int hash, byte[] text, int from, int end) {
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != NONE && !(hashes[places[place]] == hash && isText(places[place], text, from, end))) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** Whether the text of a number stands between two places. */
    private boolean isText(int token, byte[] text, int from, int end) {
        int length = end - from;
        return length(token) == length && Words.isSame(bytes, starts[token], text, from, length);
    }

    /**
     * Where the text of a number ends that starts at a place.
     *
     * @param token the number
     * @param text the bytes
     * @param from the place
     * @param end where the bytes end, {@link Words#BYTES_AHEAD} more behind them
     * @return the place after it, which lies beyond the end where the bytes are but the first of the text; {@link #NONE} where
     *     another text starts there
     */
    public int endOf(int token, byte[] text, int from, int end) {
        int start = starts[token];
        int length = starts[token + 1] - start;
        return Words.isSame(bytes, start, text, from, Math.min(length, end - from)) ? from + length : NONE;
    }

    /**
     * How many bytes a text has.
     *
     * @param token its number
     * @return its length
     */
    public int length(int token) {
        return starts[token + 1] - starts[token];
    }

    private void append(int hash, byte[] text, int from, int end) {
        if (size == hashes.length) {
            starts = Arrays.copyOf(starts, 2 * size + 1);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        int start = starts[size];
        int length = end - from;
        int room = start + length + Words.BYTES_AHEAD;
        if (room > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, room));
        }
        System.arraycopy(text, from, bytes, start, length);
        hashes[size] = hash;
        size++;
        starts[size] = start + length;
        if (2 * size > places.length) {
            placeAgain();
        }
    }

    private void placeAgain() {
        places = new int[2 * places.length];
        Arrays.fill(places, NONE);
        int mask = places.length - 1;
        for (int token = 0; token < size; token++) {
            int place = hashes[token] & mask;
            while (places[place] != NONE) {
                place = place + 1 & mask;
            }
            places[place] = token;
        }
    }
}
