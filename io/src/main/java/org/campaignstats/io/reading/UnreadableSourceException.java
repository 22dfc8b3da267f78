package org.campaignstats.io.reading;

import java.io.IOException;
import org.campaignstats.core.language.Message;

/** Thrown where a source cannot be read at all: not text, in no known encoding, a workbook, a table without a header. */
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    /** The wording in Chinese; the English one is the message. */
    private final String chinese;

    /**
     * A message that begins with the name of the source.
     *
     * @param source the name of the source
     * @param reason what is wrong and what would be right
     */
    public UnreadableSourceException(String source, Message reason) {
        super(source + ": " + reason.english());
        this.chinese = source + "：" + reason.chinese();
    }

    /**
     * A message with values in it that begins with the name of the source.
     *
     * @param source the name of the source
     * @param english what is wrong and what would be right, in English as for {@link Message#of}
     * @param chinese the same in Chinese
     * @param values the values in it
     */
    public UnreadableSourceException(String source, String english, String chinese, Object... values) {
        this(source, Message.of(english, chinese, values));
    }

    /**
     * The message, of which {@link #getMessage} is the English wording.
     *
     * @return the name of the source, what is wrong and what would be right, in both languages
     */
    public Message wording() {
        return new Message(String.valueOf(getMessage()), chinese);
    }
}
