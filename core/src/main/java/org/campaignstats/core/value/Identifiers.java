package org.campaignstats.core.value;

import org.campaignstats.core.language.MessageException;

/** The form that all identifiers share. */
public final class Identifiers {
    private static final int MAX_LENGTH = 100;
    private static final int SHOWN = 40;

    private Identifiers() {}

    /**
     * Checks that a text can identify something.
     *
     * @param english what it identifies, to begin the message: {@code Unit id}
     * @param chinese the same in Chinese: 单位编号
     * @param text the text
     * @param example a right one, to end the message
     * @throws IllegalArgumentException if it is blank, longer than 100 characters, or has control characters, a
     *     semicolon or space around it
     */
    public static void check(String english, String chinese, String text, String example) {
        if (text.isBlank()
                || text.length() > MAX_LENGTH
                || !isPlain(text)
                || !text.strip().equals(text)) {
            String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            throw new MessageException(
                    english + " '%s' must be 1 to %s characters, without control characters, semicolon or space around"
                            + " it, e.g. %s",
                    chinese + "“%s”应为1至%s个字符，不含控制字符和分号，首尾无空格，如%s",
                    shown.replaceAll("\\p{Cntrl}", "?"),
                    MAX_LENGTH,
                    example);
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }
}
