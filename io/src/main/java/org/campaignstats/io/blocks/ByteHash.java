package org.campaignstats.io.blocks;

/** A hash of bytes, word by word; a word that is not full is filled with zeros. */
public final class ByteHash {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private ByteHash() {}

    /**
     * The hash of bytes.
     *
     * @param text holds them, and {@link Words#BYTES_AHEAD} more behind them
     * @param from the first of them
     * @param end after the last of them
     * @return the hash
     */
    public static int of(byte[] text, int from, int end) {
        long hash = 0;
        for (int at = from; ; at += Long.BYTES) {
            long word = Words.word(text, at);
            if (end - at < Long.BYTES) {
                return end(plus(hash, Words.start(word, end - at)));
            }
            hash = plus(hash, word);
        }
    }

    /**
     * Takes one word more.
     *
     * @param hash what was taken so far, at first 0
     * @param word eight bytes; at last the rest of them and zeros, be it zeros alone
     * @return what is taken now
     */
    public static long plus(long hash, long word) {
        long more = (hash ^ word) * FACTOR;
        return more ^ more >>> 29;
    }

    /**
     * The hash of all words that were taken.
     *
     * @param hash what was taken
     * @return the hash
     */
    public static int end(long hash) {
        return (int) (hash ^ hash >>> 32);
    }
}
