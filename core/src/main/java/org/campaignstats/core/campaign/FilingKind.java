package org.campaignstats.core.campaign;

/** What a summary is. */
public enum FilingKind {
    /** What was done. */
    REPORT,
    /** What will be done; never enters a total. */
    PLAN,
    /**
     * Replaces, in the report of the same filer and campaign of the same or an earlier revision, only the outcomes that
     * it names: those of the same indicator, units, breakdown, scope, basis, activity, measure and {@code partOf}.
     */
    CORRECTION
}
