package org.campaignstats.core.figure;

import org.campaignstats.core.language.Message;

/** What is unusual about a printed figure that was clear enough to be read. */
public enum Oddity {
    /** Qualified although printed to the last digit: {@code 67余}, {@code 约115}. */
    QUALIFIED_TO_THE_LAST_DIGIT("qualified although printed to the last digit", "精确到末位却带修饰词"),
    /** Two qualifiers: {@code 约3万余}; the stronger one counts. */
    TWO_QUALIFIERS("two qualifiers, of which the stronger counts", "有两个修饰词，以较强的为准"),
    /** The qualifier stands between a number that is not round and its multiplier: {@code 8多万}. */
    QUALIFIER_BEFORE_MULTIPLIER("the qualifier stands before the multiplier", "修饰词在倍数词之前"),
    /** The measure leaves open which of two it is: {@code 户(次)}, {@code 篇(则)}. */
    AMBIGUOUS_MEASURE("the measure leaves open which of two it is", "计量单位是两种中的哪一种不明确"),
    /** The word after the number is no known measure; it was kept as the measure. */
    UNKNOWN_MEASURE("the word after the number is no known measure", "数后的词不是已知的计量单位"),
    /** A year mask stands in the place of a number: {@code 20xx余}. */
    YEAR_MASK("a year mask stands in the place of a number", "数的位置上是年份占位符"),
    /** Some digits are masked: {@code 3_}; nothing is read from the others. */
    PARTLY_MASKED("some digits are masked", "部分数位被遮盖"),
    /** Ten thousand or more before 万: {@code 15000万}. */
    LARGE_BEFORE_WAN("ten thousand or more before 万", "万前的数达到一万"),
    /** A multiplier without a digit that is a measure too: {@code 万元}; read as about 10,000 元. */
    PERHAPS_A_MEASURE("a multiplier without a digit, perhaps only a measure", "只有倍数词而没有数字，可能只是计量单位");

    private final String english;
    private final String chinese;

    Oddity(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The oddity in words, to be put into a message.
     *
     * @return a phrase without a full stop, in both languages
     */
    public Message description() {
        return new Message(english, chinese);
    }
}
