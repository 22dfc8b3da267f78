package org.campaignstats.core.campaign;

/** Whether a report says that it gave all the events, parts or keys of an outcome. */
public enum Completeness {
    /** It does not say: there may be others. */
    UNKNOWN,
    /** All are given and no two of them overlap. */
    COMPLETE
}
