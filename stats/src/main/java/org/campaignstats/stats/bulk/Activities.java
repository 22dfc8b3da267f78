package org.campaignstats.stats.bulk;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The activities of one filing and unit, each with the keys that it told of as bits. Ids that come in their order, as numbered
 * ones do, are appended to a list; the others go into a tree.
 */
final class Activities {
    private static final int FIRST_ENTRIES = 8;
    private static final int NONE = -1;

    private byte[] ids = new byte[FIRST_ENTRIES * Integer.BYTES];
    private int[] ends = new int[FIRST_ENTRIES];
    private long[] told = new long[FIRST_ENTRIES];
    private int size;
    /** The keys of the activity that was noted last, where it is not of the list. */
    private long @Nullable [] currentOther;

    private int currentEntry;
    private final TreeMap<byte[], long[]> others = new TreeMap<>(Activities::compare);

    /** Shorter ids first, so that a9 comes before a10. */
    private static int compare(byte[] one, byte[] other) {
        return compare(one, 0, one.length, other, 0, other.length);
    }

    private static int compare(byte[] one, int from, int end, byte[] other, int otherFrom, int otherEnd) {
        int shorter = Integer.compare(end - from, otherEnd - otherFrom);
        return shorter != 0 ? shorter : Arrays.compareUnsigned(one, from, end, other, otherFrom, otherEnd);
    }

    /** Notes keys of an activity; false where it had told of one of them already. */
    boolean add(byte[] id, int from, int end, long keys) {
        int order = size == 0 ? 1 : compare(id, from, end, ids, start(size - 1), ends[size - 1]);
        if (order > 0) {
            append(id, from, end);
        }
        int entry = order >= 0 ? size - 1 : find(id, from, end);
        if (entry != NONE) {
            currentEntry = entry;
            // Most are of the list: a reference that is not written costs the collector of garbage nothing.
            if (currentOther != null) {
                currentOther = null;
            }
        } else {
            currentEntry = 0;
            currentOther = others.computeIfAbsent(Arrays.copyOfRange(id, from, end), i -> new long[1]);
        }
        return addAgain(keys);
    }

    /** Notes keys of the activity that was noted last; false where it had told of one of them already. */
    boolean addAgain(long keys) {
        long[] keysOf = currentOther == null ? told : currentOther;
        boolean isNew = (keysOf[currentEntry] & keys) == 0;
        keysOf[currentEntry] |= keys;
        return isNew;
    }

    /** Notes all that another tells of; false where one of its activities had told of the same here already. */
    boolean addAll(Activities other) {
        boolean isNew = true;
        for (Cursor at = other.cursor(); at.next(); ) {
            isNew &= add(at.id, 0, at.id.length, at.keys);
        }
        return isNew;
    }

    private void append(byte[] id, int from, int end) {
        if (size == ends.length) {
            int more = size + (size >> 1);
            ends = Arrays.copyOf(ends, more);
            told = Arrays.copyOf(told, more);
        }
        int start = start(size);
        int length = end - from;
        if (start + length > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(ids.length + (ids.length >> 1), start + length));
        }
        System.arraycopy(id, from, ids, start, length);
        ends[size] = start + length;
        size++;
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    private int find(byte[] id, int from, int end) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = compare(id, from, end, ids, start(middle), ends[middle]);
            if (order == 0) {
                return middle;
            }
            if (order > 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    private long told(byte[] id, int from, int end) {
        int entry = find(id, from, end);
        if (entry != NONE) {
            return told[entry];
        }
        long[] known = others.isEmpty() ? null : others.get(Arrays.copyOfRange(id, from, end));
        return known == null ? 0 : known[0];
    }

    Cursor cursor() {
        return new Cursor();
    }

    /** Goes through the activities in the order of their ids; it stands before the first one. Ordered by where it stands. */
    final class Cursor implements Comparable<Cursor> {
        private final Iterator<Map.Entry<byte[], long[]>> rest =
                others.entrySet().iterator();
        private Map.@Nullable Entry<byte[], long[]> other = rest.hasNext() ? rest.next() : null;
        private int entry;
        private byte[] id = {};
        private long keys;

        /** Goes to the next one; false where there is none. */
        boolean next() {
            Map.Entry<byte[], long[]> waiting = other;
            if (entry == size && waiting == null) {
                return false;
            }
            byte[] listed = entry < size ? Arrays.copyOfRange(ids, start(entry), ends[entry]) : id;
            if (waiting != null && (entry == size || compare(waiting.getKey(), listed) < 0)) {
                id = waiting.getKey();
                keys = waiting.getValue()[0];
                other = rest.hasNext() ? rest.next() : null;
            } else {
                id = listed;
                keys = told[entry++];
            }
            return true;
        }

        byte[] id() {
            return id;
        }

        boolean isAt(byte[] other) {
            return Arrays.equals(id, other);
        }

        /** Whether the activity tells of a key, by its bit; of those that have none here it does not. */
        boolean tells(int bit) {
            return bit >= 0 && bit < Long.SIZE && (keys >>> bit & 1) != 0;
        }

        @Override
        public int compareTo(Cursor another) {
            return compare(id, another.id);
        }
    }

    /** Whether an activity tells of a key here and there. */
    boolean hasCommon(Activities other) {
        if (size > other.size) {
            return other.hasCommon(this);
        }
        for (int entry = 0; entry < size; entry++) {
            if ((other.told(ids, start(entry), ends[entry]) & told[entry]) != 0) {
                return true;
            }
        }
        return others.entrySet().stream()
                .anyMatch(entry -> (other.told(entry.getKey(), 0, entry.getKey().length) & entry.getValue()[0]) != 0);
    }
}
