package org.campaignstats.io.blocks;

/** Ids of letters and digits, with a few signs between them: what no reading changes. */
public final class PlainId {
    private static final int MOST_BYTES = 100;
    private static final boolean[] MAY_HOLD = mayHold();

    private PlainId() {}

    /**
     * Whether bytes are such an id.
     *
     * @param bytes holds them
     * @param from the first of them
     * @param end after the last of them
     * @return true for 1 to 100 letters and digits of ASCII, and {@code - _ . /} after the first
     */
    public static boolean is(byte[] bytes, int from, int end) {
        if (end == from || end - from > MOST_BYTES || bytes[from] < '0' || bytes[from] == '_') {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (bytes[i] < 0 || !MAY_HOLD[bytes[i]]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] mayHold() {
        boolean[] may = new boolean[Byte.MAX_VALUE + 1];
        for (char c = 0; c < may.length; c++) {
            may[c] = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-_./".indexOf(c) >= 0;
        }
        return may;
    }
}
