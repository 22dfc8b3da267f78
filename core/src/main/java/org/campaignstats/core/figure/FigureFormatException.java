package org.campaignstats.core.figure;

import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/** Thrown where a text is not a figure; the message quotes the text, says why, and shows what figures look like. */
public final class FigureFormatException extends MessageException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    /**
     * A message of the form {@code '1,38余' is not a figure (reason); expected e.g. 1380, 1380余, 12.5万 or _}.
     *
     * @param text the text that was read; a long one is cut, control characters are escaped
     * @param reason what is wrong with it
     */
    public FigureFormatException(String text, Message reason) {
        super(
                "'%s' is not a figure (%s); expected e.g. 1380, 1380余, 12.5万 or _",
                "“%s”不是可识别的数（%s）；应填如1380、1380余、12.5万或_", shown(text), reason);
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > SHOWN ? out + "…" : out.toString();
    }
}
