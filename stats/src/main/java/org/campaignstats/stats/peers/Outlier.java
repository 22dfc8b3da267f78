package org.campaignstats.stats.peers;

import java.math.BigDecimal;
import org.campaignstats.core.language.Message;

/**
 * A figure that stands out from its peers.
 *
 * @param peer the figure
 * @param score the modified z-score of its number, rounded to the twelfth decimal; negative where it is below the median
 * @param certainty whether it stands out whatever its figure means
 */
public record Outlier(Peer peer, BigDecimal score, Certainty certainty) {
    /** Whether a figure stands out for all or for some of the numbers that it can mean. */
    public enum Certainty {
        /** Every number within its bounds is an outlier. */
        CERTAIN("certain", "确定"),
        /** Its number, or another within its bounds, is an outlier, but not every one. */
        POSSIBLE("possible", "可能");

        private final String english;
        private final String chinese;

        Certainty(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /**
         * The certainty in words.
         *
         * @return for example {@code certain}
         */
        public Message words() {
            return new Message(english, chinese);
        }
    }
}
