package org.campaignstats.io.blocks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes eight at a time, as a number whose lowest byte is the first. */
public final class Words {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
    /** Its six highest bits differ for each place to which it is shifted. */
    private static final long EACH_PLACE = 0x03F79D71B4CB0A89L;

    private static final int BITS_OF_PLACE = 6;
    /** The bytes of all places. */
    private static final byte[] PLACES = places();

    /** As many bytes must stand behind those that are looked at word by word. */
    public static final int BYTES_AHEAD = Long.BYTES;

    private Words() {}

    private static byte[] places() {
        byte[] places = new byte[Long.SIZE];
        for (int bit = 0; bit < places.length; bit++) {
            places[place(1L << bit)] = (byte) (bit / Byte.SIZE);
        }
        return places;
    }

    private static int place(long bit) {
        return (int) (bit * EACH_PLACE >>> Long.SIZE - BITS_OF_PLACE);
    }

    /**
     * Eight bytes.
     *
     * @param bytes holds the bytes
     * @param at where the first of them is
     * @return a word, the first of them its lowest
     */
    public static long word(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /**
     * The first bytes of a word.
     *
     * @param word the word
     * @param length how many of its bytes, fewer than eight
     * @return these and zeros
     */
    public static long start(long word, int length) {
        return word & (1L << length * Byte.SIZE) - 1;
    }

    /**
     * A word of the same byte eight times.
     *
     * @param of the byte
     * @return the word
     */
    public static long pattern(byte of) {
        return EACH * (of & 0xFF);
    }

    /**
     * Where a word has the bytes of a pattern.
     *
     * @param word the word
     * @param pattern the pattern
     * @return the highest bit of each byte that is the same in both
     */
    public static long matches(long word, long pattern) {
        long different = word ^ pattern;
        return ~((different & LOW) + LOW | different | LOW);
    }

    /**
     * How many bytes of a word are marked. The quick compiler makes no single instruction of counting bits.
     *
     * @param found the highest bits of some of its bytes, as {@link #matches} gives them
     * @return how many bits are set
     */
    public static int count(long found) {
        return (int) ((found >>> Byte.SIZE - 1) * EACH >>> Long.SIZE - Byte.SIZE);
    }

    /**
     * The first byte of a word in which a bit is set. The quick compiler makes no single instruction of counting zeros, and so
     * this takes a third of the time there.
     *
     * @param word the word, not 0
     * @return 0 for the lowest byte, 7 for the highest
     */
    public static int firstByte(long word) {
        return PLACES[place(word & -word)];
    }

    /**
     * Whether two texts are the same.
     *
     * @param one holds a text, and {@link #BYTES_AHEAD} more bytes behind it
     * @param from its first byte
     * @param other holds another, and {@link #BYTES_AHEAD} more bytes behind it
     * @param otherFrom its first byte
     * @param length how many bytes both have
     * @return true where all are
     */
    public static boolean isSame(byte[] one, int from, byte[] other, int otherFrom, int length) {
        for (int at = 0; ; at += Long.BYTES) {
            long different = word(one, from + at) ^ word(other, otherFrom + at);
            if (length - at < Long.BYTES) {
                return start(different, length - at) == 0;
            }
            if (different != 0) {
                return false;
            }
        }
    }
}
