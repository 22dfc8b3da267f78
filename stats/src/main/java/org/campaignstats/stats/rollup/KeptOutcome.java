package org.campaignstats.stats.rollup;

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
        CUMULATIVE("cumulative"),
        /** It was not done yet, or stands in a plan. */
        PLANNED("planned"),
        /** It is one figure of several units together. */
        GROUP("of several units together"),
        /** It is of an activity that several units held together. */
        JOINT("of a joint activity"),
        /** It is a part of a figure of the same indicator: 其中. */
        PART("part of another figure");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * The reason in words, for tables.
         *
         * @return for example {@code cumulative}
         */
        public String words() {
            return words;
        }
    }
}
