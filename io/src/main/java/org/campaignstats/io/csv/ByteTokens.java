package org.campaignstats.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers for texts as bytes, given in the order in which they are first met. */
final class ByteTokens {
    static final int NONE = -1;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_PLACES = 256;
    private static final int FIRST_BYTES = 1 << 12;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private int[] places = new int[FIRST_PLACES];
    private int[] hashes = new int[FIRST_PLACES];
    private int[] ends = new int[FIRST_PLACES];
    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;
    private int last = NONE;

    ByteTokens() {
        Arrays.fill(places, NONE);
    }

    /** The number of a text; {@link #NONE} where it has none. The text that was asked for last is found at once. */
    int find(byte[] text, int from, int end) {
        if (last == NONE || !isText(last, text, from, end)) {
            last = places[place(hash(text, from, end), text, from, end)];
        }
        return last;
    }

    /** The number of a text, a new one where it has none. */
    int add(byte[] text, int from, int end) {
        int hash = hash(text, from, end);
        int place = place(hash, text, from, end);
        if (places[place] != NONE) {
            return places[place];
        }
        places[place] = size;
        append(hash, text, from, end);
        return size - 1;
    }

    private static int hash(byte[] text, int from, int end) {
        long hash = (long) end - from;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ (long) LONGS.get(text, at)) * FACTOR;
            hash ^= hash >>> 29;
        }
        long rest = 0;
        for (; at < end; at++) {
            rest = rest << Byte.SIZE | text[at] & 0xFF;
        }
        hash = (hash ^ rest) * FACTOR;
        return (int) (hash ^ hash >>> 32);
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

    private boolean isText(int token, byte[] text, int from, int end) {
        int start = token == 0 ? 0 : ends[token - 1];
        return ends[token] - start == end - from && Arrays.equals(bytes, start, ends[token], text, from, end);
    }

    private void append(int hash, byte[] text, int from, int end) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        int start = size == 0 ? 0 : ends[size - 1];
        int length = end - from;
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + length));
        }
        System.arraycopy(text, from, bytes, start, length);
        hashes[size] = hash;
        ends[size] = start + length;
        size++;
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
