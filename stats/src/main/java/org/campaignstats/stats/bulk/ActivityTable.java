package org.campaignstats.stats.bulk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which activity told of which keys, for each filing and unit: the ids themselves are kept, so that none is ever mistaken for
 * another, in a few bytes each. Keys are numbered from 0; 64 of them share an entry.
 */
final class ActivityTable {
    static final int KEYS_OF_ENTRY = Long.SIZE;

    private static final int FIRST_SLOTS = 16;

    private @Nullable Activities[] slots = new Activities[FIRST_SLOTS];
    private final Map<Long, Activities> furtherKeys = new HashMap<>();
    private int lastBlock;

    /**
     * Notes that an activity tells of a key.
     *
     * @param slot the filing and unit
     * @param key the number of the key
     * @param id holds the bytes of the id
     * @param from the first of them
     * @param length how many they are
     * @return false where it had told of it already
     */
    boolean add(int slot, int key, byte[] id, int from, int length) {
        return at(slot, key / KEYS_OF_ENTRY).add(id, from, from + length, 1L << key);
    }

    /** The activities of a slot that tell of some of the keys, a new list where there is none. */
    Activities at(int slot, int block) {
        if (block > 0) {
            lastBlock = Math.max(lastBlock, block);
            return furtherKeys.computeIfAbsent(entry(slot, block), b -> new Activities());
        }
        if (slot >= slots.length) {
            slots = Arrays.copyOf(slots, 2 * slot);
        }
        Activities activities = slots[slot];
        if (activities == null) {
            activities = new Activities();
            slots[slot] = activities;
        }
        return activities;
    }

    /**
     * The slots of which an activity tells of a key both here and in another table.
     *
     * @param other the other table, its slots and keys numbered alike
     * @param found is told each such slot
     */
    void common(ActivityTable other, IntConsumer found) {
        for (int slot = 0; slot < Math.min(slots.length, other.slots.length); slot++) {
            Activities one = slots[slot];
            Activities another = other.slots[slot];
            if (one != null && another != null && one.hasCommon(another)) {
                found.accept(slot);
            }
        }
        furtherKeys.forEach((key, activities) -> {
            Activities another = other.furtherKeys.get(key);
            if (another != null && activities.hasCommon(another)) {
                found.accept(key.intValue());
            }
        });
    }

    /** The activities of a slot that tell of some of the keys: those of one entry, counted from 0. */
    Optional<Activities> find(int slot, int block) {
        if (block > 0) {
            return Optional.ofNullable(furtherKeys.get(entry(slot, block)));
        }
        return slot < slots.length ? Optional.ofNullable(slots[slot]) : Optional.empty();
    }

    private static long entry(int slot, int block) {
        return (long) block << Integer.SIZE | slot;
    }

    /**
     * Notes all that a slot of another table tells of.
     *
     * @param slot the slot here
     * @param other the other table, its keys numbered alike
     * @param otherSlot the slot there
     * @return false where one of its activities had told of a key here already
     */
    boolean addAll(int slot, ActivityTable other, int otherSlot) {
        boolean isNew = otherSlot >= other.slots.length || addAll(slot, 0, other.slots[otherSlot]);
        for (int block = 1; block <= other.lastBlock; block++) {
            isNew &= addAll(slot, block, other.furtherKeys.get(entry(otherSlot, block)));
        }
        return isNew;
    }

    private boolean addAll(int slot, int block, @Nullable Activities more) {
        return more == null || at(slot, block).addAll(more);
    }

    /** Whether two slots tell of the same activity and key. */
    boolean hasCommon(int slot, ActivityTable other, int otherSlot) {
        boolean common =
                slot < slots.length && otherSlot < other.slots.length && hasCommon(slots[slot], other.slots[otherSlot]);
        for (int block = 1; block <= lastBlock; block++) {
            common |= hasCommon(furtherKeys.get(entry(slot, block)), other.furtherKeys.get(entry(otherSlot, block)));
        }
        return common;
    }

    private static boolean hasCommon(@Nullable Activities one, @Nullable Activities other) {
        return one != null && other != null && one.hasCommon(other);
    }
}
