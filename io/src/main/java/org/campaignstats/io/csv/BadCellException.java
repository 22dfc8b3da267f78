package org.campaignstats.io.csv;

/** A cell that cannot be read; becomes a finding at its column. */
final class BadCellException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String column;

    BadCellException(String code, String column, String message) {
        super(message, null, false, false);
        this.code = code;
        this.column = column;
    }

    String code() {
        return code;
    }

    String column() {
        return column;
    }

    /** The message, which a bad cell always has. */
    String message() {
        return String.valueOf(getMessage());
    }
}
