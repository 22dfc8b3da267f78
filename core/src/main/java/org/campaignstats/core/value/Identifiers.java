package org.campaignstats.core.value;

/** The form that all identifiers share. */
public final class Identifiers {
    private static final int MAX_LENGTH = 100;
    private static final int SHOWN = 40;

    private Identifiers() {}

    /**
     * Checks that a text can identify something.
     *
     * @param what what it identifies, to begin the message: {@code Unit id}
     * @param text the text
     * @param example a right one, to end the message
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, or has control characters, a
     *     semicolon or space around it
     */
    public static void check(String what, String text, String example) {
        boolean plain = text.chars().noneMatch(c -> Character.isISOControl(c) || c == ';');
        if (text.isBlank()
                || text.length() > MAX_LENGTH
                || !plain
                || !text.strip().equals(text)) {
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            throw new IllegalArgumentException(what + " '" + shown.replaceAll("\\p{Cntrl}", "?")
                    + "' must be 1 to " + MAX_LENGTH
                    + " characters, without control characters, semicolon or space around it, e.g. " + example);
        }
    }
}
