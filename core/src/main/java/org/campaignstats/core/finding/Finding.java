package org.campaignstats.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing found in data: a cell that is no figure, a total that its parts contradict, a column nobody knows.
 *
 * @param code what kind of finding it is, in kebab-case: {@code figure-unreadable}
 * @param severity how much it matters
 * @param message one sentence that a person can act on, with the value in quotes and what would have been right; without
 *     the place
 * @param place where it is
 * @param evidence what the finding rests on: figures, names, other places; in a fixed order, possibly empty
 */
public record Finding(String code, Severity severity, String message, Place place, List<String> evidence) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The order in which findings are shown: by severity, place, code and message. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.place().file().orElse(""))
            .thenComparingInt(f -> f.place().row().orElse(0))
            .thenComparing(f -> f.place().column().orElse(""))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    /**
     * Checks the code and copies the evidence.
     *
     * @param code the kind of finding
     * @param severity how much it matters
     * @param message the message
     * @param place where it is
     * @param evidence what it rests on
     * @throws IllegalArgumentException if the code is not kebab-case or the message is blank
     */
    public Finding {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Finding code '" + code + "' must be kebab-case, e.g. figure-unreadable");
        }
        if (message.isBlank()) {
            throw new IllegalArgumentException("Finding '" + code + "' must have a message");
        }
        evidence = List.copyOf(evidence);
    }

    /**
     * A finding without evidence beyond its message.
     *
     * @param code the kind of finding, in kebab-case
     * @param severity how much it matters
     * @param message the message
     * @param place where it is
     * @return the finding
     * @throws IllegalArgumentException if the code is not kebab-case or the message is blank
     */
    public static Finding of(String code, Severity severity, String message, Place place) {
        return new Finding(code, severity, message, place, List.of());
    }

    /**
     * The finding in one line.
     *
     * @return for example {@code error: ningbo.csv row 7, column value: '1,38余' is not a figure …}
     */
    @Override
    public String toString() {
        String where = place.toString();
        return severity + ": " + (where.isEmpty() ? "" : where + ": ") + message;
    }
}
