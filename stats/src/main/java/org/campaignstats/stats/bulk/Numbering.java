package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.FigureKey;
import org.jspecify.annotations.Nullable;

/** Numbers for filings, for filings with a unit, and for keys, given in the order in which they are first met. */
final class Numbering {
    private static final CampaignId ANY = CampaignId.of("any");

    private final Map<FilingHead, Integer> headNumbers = new HashMap<>();
    private final List<FilingHead> heads = new ArrayList<>();
    private final Map<Slot, Integer> slotNumbers = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<FigureKey, Integer> keyNumbers = new HashMap<>();
    private final List<FigureKey> keys = new ArrayList<>();

    /**
     * What one filing says of one unit.
     *
     * @param head the number of the filing
     * @param unit the unit
     */
    record Slot(int head, UnitId unit) {
        /** As a record's, written out: it is asked for even before anything is compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Slot that && head == that.head && unit.equals(that.unit);
        }

        /** As a record's. */
        @Override
        public int hashCode() {
            return 31 * head + unit.hashCode();
        }
    }

    synchronized int head(FilingHead head) {
        return number(head, headNumbers, heads);
    }

    synchronized int slot(int head, UnitId unit) {
        return number(new Slot(head, unit), slotNumbers, slots);
    }

    /** The number of a key in whatever campaign. */
    synchronized int key(FigureKey key) {
        return number(new FigureKey(ANY, key.indicator(), key.breakdown(), key.measure()), keyNumbers, keys);
    }

    private static <T> int number(T of, Map<T, Integer> numbers, List<T> all) {
        Integer known = numbers.putIfAbsent(of, all.size());
        if (known == null) {
            all.add(of);
            return all.size() - 1;
        }
        return known;
    }

    /** The numbers of the filings. */
    Map<FilingHead, Integer> headNumbers() {
        return headNumbers;
    }

    /** The filings by their numbers. */
    List<FilingHead> heads() {
        return heads;
    }

    /** The filings with a unit by their numbers. */
    List<Slot> slots() {
        return slots;
    }

    /** The keys by their numbers, of whatever campaign. */
    List<FigureKey> keys() {
        return keys;
    }

    synchronized int keyCount() {
        return keys.size();
    }

    int headNumber(int slot) {
        return slots.get(slot).head();
    }

    synchronized FilingHead head(int slot) {
        return heads.get(headNumber(slot));
    }

    synchronized UnitId unit(int slot) {
        return slots.get(slot).unit();
    }

    /** The unit that a slot is about, in its campaign. */
    Gathering.Apart about(int slot) {
        return new Gathering.Apart(head(slot).campaign().id(), unit(slot));
    }

    /** The unit that filed it. */
    Gathering.Apart by(int slot) {
        return new Gathering.Apart(head(slot).campaign().id(), head(slot).filer());
    }
}
