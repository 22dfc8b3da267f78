package org.campaignstats.io.csv;

import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/** A cell that cannot be read; becomes a finding at its column. */
final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String column;
    private final String chinese;

    BadCellException(String code, String column, Message wording) {
        super(wording.english(), null, false, false);
        this.code = code;
        this.column = column;
        this.chinese = wording.chinese();
    }

    /** What a cell or the whole row was refused for. */
    BadCellException(String code, String column, IllegalArgumentException refusal) {
        this(code, column, MessageException.wordingOf(refusal));
    }

    String code() {
        return code;
    }

    String column() {
        return column;
    }

    Message wording() {
        return new Message(String.valueOf(getMessage()), chinese);
    }
}
