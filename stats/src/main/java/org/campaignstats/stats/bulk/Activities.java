package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The activities of one filing and unit, each with the keys that it told of as bits. Ids that come in their order, as numbered
 * ones do, are appended to lists, of which a full one is followed by another; the others go into a tree.
 */
final class Activities {
    private static final int FEWEST_OF_LIST = 8;
    private static final int MOST_OF_LIST = 64;

    private final List<ActivityList> lists = new ArrayList<>(1);
    private @Nullable ActivityList last;
    private int listed;
    /** The keys of the activity that was noted last, where it is not of the last list. */
    private long @Nullable [] currentOther;

    private int currentEntry;
    private final TreeMap<byte[], long[]> others = new TreeMap<>(ActivityList::compare);

    /** Notes keys of an activity; false where it had told of one of them already. */
    boolean add(byte[] id, int from, int end, long keys) {
        ActivityList list = last;
        int order = list == null ? 1 : list.compare(id, from, end, list.size() - 1);
        if (list != null && order == 0) {
            setCurrentLast(list);
        } else if (order > 0 && end - from <= ActivityList.MOST_BYTES) {
            setCurrentLast(append(id, from, end));
        } else {
            setCurrentEarlier(id, from, end);
        }
        return addAgain(keys);
    }

    private void setCurrentEarlier(byte[] id, int from, int end) {
        ActivityList list = listOf(id, from, end);
        int entry = list == null ? -1 : list.find(id, from, end);
        if (list != null && entry >= 0) {
            setCurrent(list.told(), entry);
        } else {
            setCurrent(others.computeIfAbsent(Arrays.copyOfRange(id, from, end), i -> new long[1]), 0);
        }
    }

    private void setCurrentLast(ActivityList list) {
        currentEntry = list.size() - 1;
        // Most are of the last list: a reference that is not written costs the collector of garbage nothing.
        if (currentOther != null) {
            currentOther = null;
        }
    }

    private void setCurrent(long[] keysOf, int entry) {
        currentOther = keysOf;
        currentEntry = entry;
    }

    /** Notes keys of the activity that was noted last; false where it had told of one of them already. */
    boolean addAgain(long keys) {
        long[] other = currentOther;
        long[] keysOf = other == null ? Objects.requireNonNull(last).told() : other;
        long before = keysOf[currentEntry];
        keysOf[currentEntry] = before | keys;
        return (before & keys) == 0;
    }

    /** Notes all that another tells of; false where one of its activities had told of the same here already. */
    boolean addAll(Activities other) {
        boolean isNew = true;
        for (Cursor at = other.cursor(); at.next(); ) {
            isNew &= add(at.id, 0, at.id.length, at.keys);
        }
        return isNew;
    }

    private ActivityList append(byte[] id, int from, int end) {
        listed++;
        ActivityList list = last;
        if (list != null && list.append(id, from, end)) {
            return list;
        }
        list = new ActivityList(Math.max(FEWEST_OF_LIST, Math.min(MOST_OF_LIST, listed / 3)), end - from);
        list.append(id, from, end);
        lists.add(list);
        last = list;
        return list;
    }

    /** The list that holds an id if any does: the first that does not end before it. */
    private @Nullable ActivityList listOf(byte[] id, int from, int end) {
        int low = 0;
        int high = lists.size();
        while (low < high) {
            int middle = low + high >>> 1;
            ActivityList list = lists.get(middle);
            if (list.compare(id, from, end, list.size() - 1) > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < lists.size() ? lists.get(low) : null;
    }

    /** The keys that an activity told of; none where there is no such one. */
    long told(byte[] id, int from, int end) {
        ActivityList list = listOf(id, from, end);
        int entry = list == null ? -1 : list.find(id, from, end);
        if (list != null && entry >= 0) {
            return list.told()[entry];
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
        private int list;
        private int entry;
        private byte[] id = {};
        private long keys;

        /** Goes to the next one; false where there is none. */
        boolean next() {
            Map.Entry<byte[], long[]> waiting = other;
            ActivityList at = list < lists.size() ? lists.get(list) : null;
            if (at == null && waiting == null) {
                return false;
            }
            byte[] next = at == null ? id : at.id(entry);
            if (waiting != null && (at == null || ActivityList.compare(waiting.getKey(), next) < 0)) {
                id = waiting.getKey();
                keys = waiting.getValue()[0];
                other = rest.hasNext() ? rest.next() : null;
            } else if (at != null) {
                id = next;
                keys = at.told()[entry++];
                if (entry == at.size()) {
                    list++;
                    entry = 0;
                }
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
            return ActivityList.compare(id, another.id);
        }
    }

    /** Whether an activity tells of a key here and there. */
    boolean hasCommon(Activities other) {
        if (listed > other.listed) {
            return other.hasCommon(this);
        }
        return lists.stream().anyMatch(list -> list.hasCommon(other))
                || others.entrySet().stream()
                        .anyMatch(entry ->
                                (other.told(entry.getKey(), 0, entry.getKey().length) & entry.getValue()[0]) != 0);
    }
}
