package org.campaignstats.io.csv;

import org.campaignstats.io.blocks.RoundNumber;
import org.campaignstats.io.blocks.Words;

/** A whole number in plain digits, read from bytes. */
final class PlainNumber {
    /** What is no such number. */
    static final long NONE = -1;

    private static final int MOST_DIGITS = 17;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long ABOVE_NINE = 0x7676767676767676L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long PAIRS = 0x00FF00FF00FF00FFL;
    private static final long FOURS = 0x0000FFFF0000FFFFL;

    private PlainNumber() {}

    /** A number of at most 17 digits, the first of them no zero, the last three not all zeros. */
    static long read(byte[] bytes, int start, int end) {
        int digits = end - start;
        if (digits < 1 || digits > MOST_DIGITS || bytes[start] == '0' || RoundNumber.is(bytes, start, end)) {
            return NONE;
        }
        boolean isWord = digits <= Long.BYTES && start + Long.BYTES <= bytes.length;
        return isWord ? ofWord(Words.word(bytes, start), digits) : ofDigits(bytes, start, end);
    }

    /** Whether bytes are digits, if there are any. */
    static boolean areDigits(byte[] bytes, int start, int end) {
        if (end - start < Long.BYTES && start + Long.BYTES <= bytes.length) {
            int others = Long.SIZE - (end - start) * Byte.SIZE;
            return end == start || isNoOther(Words.word(bytes, start) << others ^ ZEROS << others);
        }
        for (int i = start; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoOther(long each) {
        return ((each + ABOVE_NINE | each) & HIGH) == 0;
    }

    /** The first bytes of a word as digits, all at once: pairs of them are put together, then fours, then all eight. */
    private static long ofWord(long word, int digits) {
        int others = Long.SIZE - digits * Byte.SIZE;
        long each = word << others ^ ZEROS << others;
        if (!isNoOther(each)) {
            return NONE;
        }
        long pairs = each * 2561 >>> 8 & PAIRS;
        long fours = pairs * 6553601 >>> 16 & FOURS;
        return fours * 42949672960001L >>> 32;
    }

    private static long ofDigits(byte[] bytes, int start, int end) {
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
