package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of all filings and units, whichever collector added them up. */
final class SlotFigures {
    private final List<@Nullable ListedFigures> listed = new ArrayList<>();
    private final List<@Nullable UnlistedFigures> unlisted = new ArrayList<>();

    /**
     * Takes what a collector has added up since the last time. A roll-up may read what was there before: that does not change.
     */
    void take(Collector collector) {
        collector.units().forEach(unit -> {
            while (listed.size() <= unit.slot()) {
                listed.add(null);
                unlisted.add(null);
            }
            ListedFigures more = unit.takeListed();
            if (more != null) {
                ListedFigures known = listed.get(unit.slot());
                listed.set(unit.slot(), known == null ? more : known.with(more));
            }
            UnlistedFigures others = unit.takeUnlisted();
            if (others != null) {
                UnlistedFigures known = unlisted.get(unit.slot());
                unlisted.set(unit.slot(), known == null ? others : known.with(others));
            }
        });
    }

    /** The figures of listed activities; null where there is none. */
    @Nullable
    ListedFigures listed(int slot) {
        return slot < listed.size() ? listed.get(slot) : null;
    }

    /** The figures of no listed activities; null where there is none. */
    @Nullable
    UnlistedFigures unlisted(int slot) {
        return slot < unlisted.size() ? unlisted.get(slot) : null;
    }

    boolean hasAny(int slot) {
        return listed(slot) != null || hasUnlisted(slot);
    }

    boolean hasUnlisted(int slot) {
        return unlisted(slot) != null;
    }
}
