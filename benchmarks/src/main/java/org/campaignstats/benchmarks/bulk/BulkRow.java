package org.campaignstats.benchmarks.bulk;

/**
 * One figure of the file.
 *
 * @param campaign the campaign: {@code 2016}
 * @param unit the unit that files it about itself
 * @param scope {@code event}, {@code own} or {@code whole}
 * @param indicator the code of the indicator
 * @param number what is said
 * @param activity the id of the activity; empty for a total
 */
record BulkRow(String campaign, String unit, String scope, String indicator, SaidNumber number, String activity) {
    static final String EVENT = "event";
    static final String OWN = "own";
    static final String WHOLE = "whole";
}
