package org.campaignstats.io.results;

import java.util.Comparator;
import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.unit.UnitId;

/**
 * One thing that a check of files tells.
 *
 * @param kind how it came to light
 * @param finding what was found, or what would have to be known
 * @param filer whose filing it is in, or who did not file; empty where it is about the batch, and where it cannot be told
 */
public record CheckFinding(Kind kind, Finding finding, Optional<UnitId> filer) {
    /** How something came to light. */
    public enum Kind {
        /** A rule is broken. */
        BROKEN,
        /** It cannot be told whether a rule holds: something is blank, missing or not known. */
        UNDECIDED,
        /** It was found in reading the file: a row that cannot be read, a word that is not known. */
        READING
    }

    /** The order in which they are shown: that of findings, then by filer. */
    static final Comparator<CheckFinding> ORDER = Comparator.comparing(CheckFinding::finding, Finding.ORDER)
            .thenComparing(CheckFinding::kind)
            .thenComparing(found -> found.filer().map(UnitId::text).orElse(""));
}
