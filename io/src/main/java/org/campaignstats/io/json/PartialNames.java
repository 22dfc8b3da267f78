package org.campaignstats.io.json;

/** The names of the properties of {@code campaign-partial/1}, and its own, as far as {@link JsonNames} has them not. */
final class PartialNames {
    static final String FORMAT_1 = "campaign-partial/1";

    // the first line
    static final String BOUNDS = "bounds";

    // the others
    static final String APART = "apart";
    static final String FILING = "filing";
    static final String END = "end";
    static final String FILINGS = "filings";

    // a filing
    static final String NUMBER = "number";
    static final String SUMMARY = "summary";
    static final String NAME_ROWS = "name_rows";

    // a unit
    static final String FIRST_ROW = "first_row";
    static final String LAST_ROW = "last_row";
    static final String SUMS = "sums";

    // sums; BOUNDS too
    static final String NUMERIC = "numeric";
    static final String NUMBERS = "numbers";
    static final String SUM = "sum";
    static final String LARGEST = "largest";
    static final String CAUTIOUS = "cautious";

    private PartialNames() {}
}
