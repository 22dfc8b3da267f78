package org.campaignstats.stats.rollup;

import org.campaignstats.core.language.Language;

/** Where the single number of a rolled-up figure comes from. */
public enum FigureKind {
    /** The unit's total was stated. */
    FILED("filed total", "上报合计"),
    /** Every expected part has a stated number, and this is their sum. */
    SUM("sum", "汇总"),
    /** Nobody stated it, but only one number is possible, or silence was read as zero. */
    IMPLIED("implied", "推得"),
    /** There is no single number. */
    OPEN("open", "不定"),
    /** There is no such thing: a rate of which the denominator is zero. Its bounds are all that a rate can be. */
    UNDEFINED("no rate: its denominator is zero", "分母为零，无比率");

    private final String english;
    private final String chinese;

    FigureKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The kind in words, for tables.
     *
     * @return for example {@code filed total}
     */
    public String words() {
        return english;
    }

    /**
     * The kind in words.
     *
     * @param language the language
     * @return the words
     */
    public String words(Language language) {
        return language.pick(english, chinese);
    }
}
