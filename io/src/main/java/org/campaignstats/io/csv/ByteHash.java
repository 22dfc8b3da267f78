package org.campaignstats.io.csv;

/** A hash of bytes, word by word; a word that is not full is filled with zeros. */
final class ByteHash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private ByteHash() {}

    /** The hash of bytes behind which {@link ByteScan#BYTES_AHEAD} more are. */
    static int of(byte[] text, int from, int end) {
        long hash = 0;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = plus(hash, ByteScan.word(text, at));
        }
        return end(plus(hash, ByteScan.start(ByteScan.word(text, at), end - at)));
    }

    /** The hash of one word more. */
    static long plus(long hash, long word) {
        long more = (hash ^ word) * FACTOR;
        return more ^ more >>> 29;
    }

    /** The last words of a text were taken: full ones, and one that is not, be it empty. */
    static int end(long hash) {
        return (int) (hash ^ hash >>> 32);
    }
}
