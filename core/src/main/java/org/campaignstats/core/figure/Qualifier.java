package org.campaignstats.core.figure;

import java.util.Locale;
import org.campaignstats.core.language.MessageException;

/** The word beside a number that says to which side of it the truth lies. */
public enum Qualifier {
    /** No such word: {@code 115}. */
    EXACTLY("", ""),
    /** More than the number: 余 多 超 逾 突破. */
    OVER("", "余"),
    /** A little less than the number: 近. */
    NEARLY("近", ""),
    /** Around the number: 约 左右 上下, and a bare 百 千 万 as in 百家. */
    ABOUT("约", ""),
    /** The number or more: 至少 不少于 以上 上百. */
    AT_LEAST("至少", ""),
    /** The number or less: 至多 不超过 以内 不足 不到. */
    AT_MOST("不超过", "");

    private final String before;
    private final String after;

    Qualifier(String before, String after) {
        this.before = before;
        this.after = after;
    }

    String around(String number) {
        return before + number + after;
    }

    /** What is wrong with this word beside a zero. */
    MessageException ofZero() {
        return new MessageException(
                "Zero must not be qualified, was %s", "零不能带修饰词，现带%2$s", name().toLowerCase(Locale.ROOT), around(""));
    }
}
