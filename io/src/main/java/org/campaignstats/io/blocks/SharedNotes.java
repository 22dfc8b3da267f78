package org.campaignstats.io.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.finding.Finding;

/** For what is read by several threads: of the same notes the first in the order of the file stays. */
public final class SharedNotes implements OnceNotes {
    private final Map<String, Noted> notes = new HashMap<>();
    private int taken;

    /**
     * One note.
     *
     * @param at the row, or any other place in the order of the file, of the first that gave rise to it
     * @param order how many notes were taken before it; those of one place are taken in their order
     * @param note the note
     */
    public record Noted(long at, int order, Finding note) {}

    @Override
    public void note(int row, Finding note) {
        note(row, OnceNotes.subject(note), note);
    }

    /**
     * Takes a note, unless one of the same subject is of a place before.
     *
     * @param at the place in the order of the file
     * @param subject what makes two notes the same
     * @param note the note
     */
    public synchronized void note(long at, String subject, Finding note) {
        notes.merge(subject, new Noted(at, taken++, note), (one, other) -> other.at() < one.at() ? other : one);
    }

    /**
     * The notes.
     *
     * @return by their places, those of one place in the order in which they were taken
     */
    public synchronized List<Noted> all() {
        List<Noted> all = new ArrayList<>(notes.values());
        all.sort(Comparator.comparingLong(Noted::at).thenComparingInt(Noted::order));
        return all;
    }
}
