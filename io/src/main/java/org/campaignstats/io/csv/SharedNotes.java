package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.finding.Finding;

/** For rows that are read by several threads: of the same notes that of the first row stays. */
final class SharedNotes implements OnceNotes {
    private final Map<String, Noted> notes = new HashMap<>();
    private int taken;

    /**
     * One note.
     *
     * @param row the first row that gave rise to it
     * @param order how many notes were taken before it; those of one row are taken in their order
     * @param note the note
     */
    record Noted(int row, int order, Finding note) {}

    @Override
    public synchronized void note(int row, Finding note) {
        notes.merge(
                OnceNotes.subject(note),
                new Noted(row, taken++, note),
                (one, other) -> other.row() < one.row() ? other : one);
    }

    /** The notes by row, those of one row in the order in which they were taken. */
    synchronized List<Noted> all() {
        List<Noted> all = new ArrayList<>(notes.values());
        all.sort(Comparator.comparingInt(Noted::row).thenComparingInt(Noted::order));
        return all;
    }
}
