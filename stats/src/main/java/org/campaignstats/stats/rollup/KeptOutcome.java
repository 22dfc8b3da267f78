package org.campaignstats.stats.rollup;

import org.campaignstats.core.language.Language;

/**
 * An outcome that was kept and shown but not added, and why.
 *
 * @param statement the outcome with its filer
 * @param reason why it was not added
 */
public record KeptOutcome(Statement statement, Reason reason) {
    /** Why an outcome is not added. */
    public enum Reason {
        /** It counts since some start before this campaign. */
        CUMULATIVE("cumulative", "累计数"),
        /** It was not done yet, or stands in a plan. */
        PLANNED("planned", "计划数"),
        /** It is one figure of several units together that have no parent in common, or that another such figure crosses. */
        GROUP("of several units together", "多个单位合报"),
        /** It is of an activity that several units held together, and of a kind that does not add up. */
        JOINT("of a joint activity", "联合活动"),
        /** It is a part of a figure of the same indicator, which it bounds from below: 其中. */
        PART("part of another figure", "其中数"),
        /** It was handed from one level to another, so that it is shown at its unit and never added over levels. */
        TRANSFER("handed over between levels", "上下级移交");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The reason in words, for tables.
         *
         * @return for example {@code cumulative}
         */
        public String words() {
            return english;
        }

        /**
         * The reason in words.
         *
         * @param language the language
         * @return the words
         */
        public String words(Language language) {
            return language.pick(english, chinese);
        }
    }
}
