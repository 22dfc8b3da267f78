package org.campaignstats.stats.rollup;

/** Where the single number of a rolled-up figure comes from. */
public enum FigureKind {
    /** The unit's total was stated. */
    FILED("filed total"),
    /** Every expected part has a stated number, and this is their sum. */
    SUM("sum"),
    /** Nobody stated it, but only one number is possible, or silence was read as zero. */
    IMPLIED("implied"),
    /** There is no single number. */
    OPEN("open");

    private final String words;

    FigureKind(String words) {
        this.words = words;
    }

    /**
     * The kind in words, for tables.
     *
     * @return for example {@code filed total}
     */
    public String words() {
        return words;
    }
}
