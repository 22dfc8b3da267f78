package org.campaignstats.stats.coverage;

/**
 * How many units filed a report by the deadline.
 *
 * @param onTime filed by the deadline
 * @param late filed after it
 * @param dayUnknown filed, but it is not known when: neither on time nor late
 */
public record Punctuality(int onTime, int late, int dayUnknown) {}
