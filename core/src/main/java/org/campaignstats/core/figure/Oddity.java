package org.campaignstats.core.figure;

/** What is unusual about a printed figure that was clear enough to be read. */
public enum Oddity {
    /** Qualified although printed to the last digit: {@code 67余}, {@code 约115}. */
    QUALIFIED_TO_THE_LAST_DIGIT("qualified although printed to the last digit"),
    /** Two qualifiers: {@code 约3万余}; the stronger one counts. */
    TWO_QUALIFIERS("two qualifiers, of which the stronger counts"),
    /** The qualifier stands between a number that is not round and its multiplier: {@code 8多万}. */
    QUALIFIER_BEFORE_MULTIPLIER("the qualifier stands before the multiplier"),
    /** The measure leaves open which of two it is: {@code 户(次)}, {@code 篇(则)}. */
    AMBIGUOUS_MEASURE("the measure leaves open which of two it is"),
    /** The word after the number is no known measure; it was kept as the measure. */
    UNKNOWN_MEASURE("the word after the number is no known measure"),
    /** A year mask stands in the place of a number: {@code 20xx余}. */
    YEAR_MASK("a year mask stands in the place of a number"),
    /** Some digits are masked: {@code 3_}; nothing is read from the others. */
    PARTLY_MASKED("some digits are masked"),
    /** Ten thousand or more before 万: {@code 15000万}. */
    LARGE_BEFORE_WAN("ten thousand or more before 万"),
    /** A multiplier without a digit that is a measure too: {@code 万元}; read as about 10,000 元. */
    PERHAPS_A_MEASURE("a multiplier without a digit, perhaps only a measure");

    private final String description;

    Oddity(String description) {
        this.description = description;
    }

    /**
     * The oddity in words, to be put into a message.
     *
     * @return a phrase without a full stop
     */
    public String description() {
        return description;
    }
}
