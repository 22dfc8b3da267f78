package org.campaignstats.io.json;

/** How much of a JSON text is held at a time; what is within is read and written, what is beyond is refused. */
final class JsonLimits {
    /** Objects and arrays within each other; a summary has eight. */
    static final int NESTING = 200;

    /** Characters of one text, name or number. */
    static final int TEXT = 1_000_000;

    /** Digits, point and sign of a number that is looked at: more than any figure or total has. */
    static final int NUMBER = 100;

    /** Characters of one outcome, activity or campaign, each value counted as {@value #VALUE} more. */
    static final int PIECE = 8_000_000;

    static final int VALUE = 16;

    /** Units of one outcome. */
    static final int UNITS = 10_000;

    private JsonLimits() {}
}
