package org.campaignstats.assertions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.finding.Finding;

/** Findings as a failure prints them, one a line. */
final class FindingText {
    private FindingText() {}

    /** The finding as a report prints it, then its code and what it is about: {@code (part-exceeds-whole, 330203 x)}. */
    static String of(Finding finding) {
        String about = Stream.of(finding.unit(), finding.indicator())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return finding + " (" + finding.code() + (about.isEmpty() ? "" : ", " + about) + ")";
    }

    /** Each finding in a line of its own, after a line break; of many only the first. */
    static String lines(List<Finding> findings) {
        return Lines.of(findings.stream().map(FindingText::of));
    }

    /** What would have to be known, in the same way. */
    static String undecided(List<Finding> notes) {
        return Lines.of(notes.stream()
                .map(note -> "undecided: "
                        + Stream.of(note.place().toString(), note.message())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(": "))));
    }
}
