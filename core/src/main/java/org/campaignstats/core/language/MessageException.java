package org.campaignstats.core.language;

/**
 * Thrown where a value is not what it must be and people, not only programmers, may have to be told so: its message is
 * worded in both languages. A reader that comes across one makes a finding of it.
 */
public class MessageException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The wording in Chinese; the English one is the message. */
    private final String chinese;

    /**
     * An exception whose {@link #getMessage} is the English wording.
     *
     * @param wording what is wrong and what would be right
     */
    public MessageException(Message wording) {
        super(wording.english());
        this.chinese = wording.chinese();
    }

    /**
     * An exception whose {@link #getMessage} is the English wording.
     *
     * @param wording what is wrong and what would be right
     * @param cause what it became known by
     */
    public MessageException(Message wording, Throwable cause) {
        super(wording.english(), cause);
        this.chinese = wording.chinese();
    }

    /**
     * An exception of a message with values in it.
     *
     * @param english the wording in English, as for {@link Message#of}
     * @param chinese the wording in Chinese
     * @param values the values in it
     */
    public MessageException(String english, String chinese, Object... values) {
        this(Message.of(english, chinese, values));
    }

    /**
     * The message.
     *
     * @return what is wrong and what would be right, in both languages
     */
    public final Message wording() {
        return new Message(String.valueOf(getMessage()), chinese);
    }

    /**
     * What an exception says, in both languages where it can.
     *
     * @param e the exception
     * @return the wording of a {@link MessageException}; of another its own message, the same in both languages
     */
    public static Message wordingOf(Exception e) {
        if (e instanceof MessageException told) {
            return told.wording();
        }
        String message = e.getMessage();
        return Message.same(message == null || message.isBlank() ? e.toString() : message);
    }
}
