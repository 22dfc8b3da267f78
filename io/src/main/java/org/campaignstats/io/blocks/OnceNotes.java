package org.campaignstats.io.blocks;

import java.util.HashSet;
import java.util.Set;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.io.reading.Findings;

/** Takes what is noted once of a thing that many rows name. */
public interface OnceNotes {
    /**
     * Takes a note to which a row gives rise, unless an earlier row gave rise to the same.
     *
     * @param row the row
     * @param note the note
     */
    void note(int row, Finding note);

    /**
     * Takes a note to which a row gives rise, unless an earlier row gave rise to the same.
     *
     * @param row the row
     * @param code the kind of finding
     * @param message the message
     * @param place where it is
     */
    default void note(int row, String code, Message message, Place place) {
        note(row, Finding.of(code, Severity.NOTE, message, place));
    }

    /**
     * What makes two notes the same, wherever they stand.
     *
     * @param note the note
     * @return its code and message
     */
    static String subject(Finding note) {
        return note.code() + " " + note.message();
    }

    /**
     * For rows that are read in their order: the first of the same notes is a finding at once.
     *
     * @param findings takes the notes
     * @return what takes notes
     */
    static OnceNotes in(Findings findings) {
        Set<String> noted = new HashSet<>();
        return (row, note) -> {
            if (noted.add(subject(note))) {
                findings.add(note);
            }
        };
    }
}
