package org.campaignstats.stats.peers;

import java.math.BigDecimal;

/**
 * When a figure counts as an outlier among its peers.
 *
 * <p>Source: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993, section 3.3: a
 * figure of which the modified z-score is larger than 3.5, above or below, is a potential outlier.
 *
 * @param threshold how large the modified z-score may be, above or below, positive
 * @param smallestSample how many figures are needed before any is called an outlier, 3 or more
 */
public record OutlierRule(BigDecimal threshold, int smallestSample) {
    /**
     * Threshold 3.5, and at least five figures: of five, two can be far off and the median and the MAD still rest on the
     * other three; of fewer, a second slip decides what is usual.
     */
    public static final OutlierRule STANDARD = new OutlierRule(new BigDecimal("3.5"), 5);

    private static final int LEAST = 3;

    /**
     * Checks both.
     *
     * @param threshold how large the modified z-score may be
     * @param smallestSample how many figures are needed
     * @throws IllegalArgumentException if the threshold is not positive or the sample below 3
     */
    public OutlierRule {
        if (threshold.signum() <= 0) {
            throw new IllegalArgumentException(
                    "The threshold must be positive, e.g. 3.5, was " + threshold.toPlainString());
        }
        if (smallestSample < LEAST) {
            throw new IllegalArgumentException("The smallest sample must be 3 or more, was " + smallestSample);
        }
    }
}
