package org.campaignstats.stats.suspect;

import org.campaignstats.core.language.Message;

/** The factors by which numbers in reports are wrong, and how that comes about. */
enum PowerOfTen {
    /** 3,000 for 30,000. */
    TEN(1, 3, "a factor of 10: one zero, or 万 and 千 mixed up", "相差10倍：多写或少写一个0，或万、千混淆"),
    /** 300 for 30,000. */
    HUNDRED(2, 8, "a factor of 100: two zeros", "相差100倍：多写或少写两个0"),
    /** 30 for 30,000. */
    THOUSAND(3, 4, "a factor of 1,000: 千 missing or too many", "相差1,000倍：多写或漏写“千”"),
    /** 3 for 30,000; 元 for 万元. */
    TEN_THOUSAND(4, 4, "a factor of 10,000: 万 missing or too many", "相差10,000倍：多写或漏写“万”");

    private final int exponent;
    private final int tries;
    private final String english;
    private final String chinese;

    PowerOfTen(int exponent, int tries, String english, String chinese) {
        this.exponent = exponent;
        this.tries = tries;
        this.english = english;
        this.chinese = chinese;
    }

    int exponent() {
        return exponent;
    }

    /** How rare it is among the four: of so many slips by a power of ten one is by this. */
    int tries() {
        return tries;
    }

    /** How it comes about. */
    Message words() {
        return new Message(english, chinese);
    }
}
