package org.campaignstats.stats.bulk;

import org.campaignstats.stats.rollup.ActivitySums;
import org.jspecify.annotations.Nullable;

/** Adds up what activities give of one unit in one filing, for one thread. */
public final class UnitCollector {
    private final Collector collector;
    private final int slot;
    private @Nullable Activities told;
    private @Nullable ListedFigures listed;
    private @Nullable UnlistedFigures unlisted;
    private boolean isToldHere;

    UnitCollector(Collector collector, int slot) {
        this.collector = collector;
        this.slot = slot;
    }

    /**
     * Tells of an activity of which a figure is added.
     *
     * @param key the number of the key
     * @param id holds the id of the activity in UTF-8
     * @param from its first byte
     * @param length how many bytes it has
     * @return false where the key was told of already, which makes the unit one that has to be set apart
     */
    public boolean tell(int key, byte[] id, int from, int length) {
        isToldHere = key < ActivityTable.KEYS_OF_ENTRY;
        if (!isToldHere) {
            return noteNew(collector.activities().add(slot, key, id, from, length));
        }
        Activities first = told;
        if (first == null) {
            first = collector.activities().at(slot, 0);
            told = first;
        }
        return noteNew(first.add(id, from, from + length, 1L << key));
    }

    /**
     * Tells of one more figure of the activity that was told of last, which is found at once.
     *
     * @param key the number of the key
     * @param id holds the id of that activity in UTF-8
     * @param from its first byte
     * @param length how many bytes it has
     * @return false where the key was told of already, which makes the unit one that has to be set apart
     */
    public boolean tellAgain(int key, byte[] id, int from, int length) {
        Activities first = told;
        if (first == null || !isToldHere || key >= ActivityTable.KEYS_OF_ENTRY) {
            return tell(key, id, from, length);
        }
        return noteNew(first.addAgain(1L << key));
    }

    /**
     * Adds a number that is exact whatever the policy.
     *
     * @param key the number of the key
     * @param number the number
     * @param row the row that it stands in
     */
    public void addExact(int key, long number, int row) {
        listed().addExact(key, number, row);
    }

    /**
     * Adds a figure like another one that was added here or to another unit.
     *
     * @param key the number of the key
     * @param figure the figure
     * @param row the row that it stands in
     */
    public void add(int key, SummedFigure figure, int row) {
        listed().add(key, figure, row);
    }

    /**
     * Notes a number that is exact whatever the policy, of no listed activity.
     *
     * @param key the number of the key
     * @param number the number
     * @param row the row that it stands in
     */
    public void addUnlistedExact(int key, long number, int row) {
        unlisted().addExact(key, number, row);
    }

    /**
     * Notes a figure of no listed activity, like another one that was noted here or of another unit.
     *
     * @param key the number of the key
     * @param figure the figure
     * @param row the row that it stands in
     */
    public void addUnlisted(int key, SummedFigure figure, int row) {
        unlisted().add(key, figure, row);
    }

    /** Adds what was put together before. */
    void add(int key, ActivitySums sums) {
        if (sums.isListed()) {
            listed().add(key, sums);
        } else {
            unlisted().add(key, sums);
        }
    }

    private ListedFigures listed() {
        ListedFigures figures = listed;
        if (figures == null) {
            figures = new ListedFigures(collector.keyCount());
            listed = figures;
        }
        return figures;
    }

    private UnlistedFigures unlisted() {
        UnlistedFigures figures = unlisted;
        if (figures == null) {
            figures = new UnlistedFigures(collector.keyCount());
            unlisted = figures;
        }
        return figures;
    }

    int slot() {
        return slot;
    }

    /** What was added up of listed activities, which is another's from now on; null where nothing was. */
    @Nullable
    ListedFigures takeListed() {
        ListedFigures taken = listed;
        listed = null;
        return taken;
    }

    /** What was noted of no listed activities, which is another's from now on; null where nothing was. */
    @Nullable
    UnlistedFigures takeUnlisted() {
        UnlistedFigures taken = unlisted;
        unlisted = null;
        return taken;
    }

    private boolean noteNew(boolean isNew) {
        if (!isNew) {
            collector.mark(slot);
        }
        return isNew;
    }
}
