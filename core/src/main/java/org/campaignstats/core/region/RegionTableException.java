package org.campaignstats.core.region;

import java.io.IOException;

/**
 * A region table that cannot be used; the message says which line, what was found there and what was expected. A table is
 * taken whole or not at all, since a missing region would make coverage wrong.
 */
public final class RegionTableException extends IOException {

    private static final long serialVersionUID = 1L;

    RegionTableException(String message) {
        super(message);
    }

    RegionTableException(String message, Throwable cause) {
        super(message, cause);
    }
}
