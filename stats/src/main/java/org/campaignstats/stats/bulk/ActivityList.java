package org.campaignstats.stats.bulk;

import java.util.Arrays;

/** Some activities in the order of their ids, each with the keys that it told of as bits: as many as there is room for. */
final class ActivityList {
    /** The most bytes that an id may have here. */
    static final int MOST_BYTES = Character.MAX_VALUE;

    private final byte[] ids;
    private final char[] ends;
    private final long[] told;
    private int size;

    /**
     * No activities yet.
     *
     * @param most how many there is room for
     * @param length the length of the first id, at most {@link #MOST_BYTES}; others are not much longer
     */
    ActivityList(int most, int length) {
        this.ids = new byte[Math.min(MOST_BYTES, most * (length + 1))];
        this.ends = new char[most];
        this.told = new long[most];
    }

    /** Shorter ids first, so that a9 comes before a10. */
    static int compare(byte[] one, byte[] other) {
        return compare(one, 0, one.length, other, 0, other.length);
    }

    private static int compare(byte[] one, int from, int end, byte[] other, int otherFrom, int otherEnd) {
        int shorter = Integer.compare(end - from, otherEnd - otherFrom);
        return shorter != 0 ? shorter : Arrays.compareUnsigned(one, from, end, other, otherFrom, otherEnd);
    }

    int size() {
        return size;
    }

    /** Whether an id stands before that of an entry, below 0, or behind it, above 0; 0 where it is the same. */
    int compare(byte[] id, int from, int end, int entry) {
        return compare(id, from, end, ids, start(entry), ends[entry]);
    }

    /** Adds an activity that comes after all others; false where there is no room. */
    boolean append(byte[] id, int from, int end) {
        int start = start(size);
        int length = end - from;
        if (size == ends.length || length > ids.length - start) {
            return false;
        }
        System.arraycopy(id, from, ids, start, length);
        ends[size] = (char) (start + length);
        size++;
        return true;
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    /** The entry of an activity; below 0 where it has none. */
    int find(byte[] id, int from, int end) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = compare(id, from, end, middle);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The keys that each entry told of, to be written to. */
    long[] told() {
        return told;
    }

    byte[] id(int entry) {
        return Arrays.copyOfRange(ids, start(entry), ends[entry]);
    }

    /** Whether an activity tells of a key here and elsewhere. */
    boolean hasCommon(Activities other) {
        for (int entry = 0; entry < size; entry++) {
            if ((other.told(ids, start(entry), ends[entry]) & told[entry]) != 0) {
                return true;
            }
        }
        return false;
    }
}
