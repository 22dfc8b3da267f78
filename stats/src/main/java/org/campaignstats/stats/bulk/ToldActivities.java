package org.campaignstats.stats.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.campaignstats.core.campaign.ActivityId;

/** Goes through the activities of one filing and unit in the order of their ids, wherever they were noted. */
final class ToldActivities implements Iterator<ToldActivity> {
    private final PriorityQueue<Part> parts = new PriorityQueue<>();
    private final List<Integer> keys;

    /** Some of the activities, with the number of the key that their first bit stands for. */
    private record Part(Activities.Cursor at, int firstKey) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return at.compareTo(other.at);
        }
    }

    /**
     * The activities of a slot.
     *
     * @param tables where they were noted
     * @param slot the filing and unit
     * @param keys the numbers of the keys, in the order of the sums
     */
    ToldActivities(List<ActivityTable> tables, int slot, List<Integer> keys) {
        this.keys = keys;
        int blocks = keys.stream()
                        .mapToInt(key -> key / ActivityTable.KEYS_OF_ENTRY)
                        .max()
                        .orElse(-1)
                + 1;
        for (ActivityTable table : tables) {
            for (int block = 0; block < blocks; block++) {
                int firstKey = block * ActivityTable.KEYS_OF_ENTRY;
                table.find(slot, block).ifPresent(activities -> proceed(new Part(activities.cursor(), firstKey)));
            }
        }
    }

    private void proceed(Part part) {
        if (part.at().next()) {
            parts.add(part);
        }
    }

    @Override
    public boolean hasNext() {
        return !parts.isEmpty();
    }

    @Override
    public ToldActivity next() {
        Part first = parts.peek();
        if (first == null) {
            throw new NoSuchElementException();
        }
        byte[] id = first.at().id();
        TreeSet<Integer> told = new TreeSet<>();
        while (!parts.isEmpty() && Objects.requireNonNull(parts.peek()).at().isAt(id)) {
            Part part = Objects.requireNonNull(parts.poll());
            for (int place = 0; place < keys.size(); place++) {
                if (part.at().tells(keys.get(place) - part.firstKey())) {
                    told.add(place);
                }
            }
            proceed(part);
        }
        return new ToldActivity(ActivityId.of(new String(id, StandardCharsets.UTF_8)), List.copyOf(told));
    }
}
