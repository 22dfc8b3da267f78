package org.campaignstats.io.reading;

import java.io.IOException;

/** Thrown where a source cannot be read at all: not text, in no known encoding, a workbook, a table without a header. */
public final class UnreadableSourceException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A message that begins with the name of the source.
     *
     * @param source the name of the source
     * @param message what is wrong and what would be right
     */
    public UnreadableSourceException(String source, String message) {
        super(source + ": " + message);
    }
}
