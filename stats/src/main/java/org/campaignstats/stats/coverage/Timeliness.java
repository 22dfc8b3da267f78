package org.campaignstats.stats.coverage;

import org.campaignstats.core.language.Message;

/** Whether a unit filed by the deadline. */
public enum Timeliness {
    /** A report of it was filed on the day of the deadline or before; that it was revised later does not change it. */
    ON_TIME("on time", "按时"),
    /** The day of each of its reports is known and after the deadline. */
    LATE("late", "逾期"),
    /** A report has no day, and none is known to be on time. */
    DAY_UNKNOWN("day unknown", "日期不详"),
    /** There is no deadline, or there is no report: only a plan was filed. */
    NOT_JUDGED("not judged", "不判断");

    private final String english;
    private final String chinese;

    Timeliness(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The timeliness in words.
     *
     * @return for example {@code on time}
     */
    public Message words() {
        return new Message(english, chinese);
    }
}
