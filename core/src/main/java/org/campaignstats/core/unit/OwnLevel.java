package org.campaignstats.core.unit;

/** Whether a unit's own level, apart from the units under it, is expected to report. */
public enum OwnLevel {
    /** It does work of its own and is expected to report it. */
    EXPECTED,
    /** It only collects what the units under it report; its own figures are zero unless given. */
    NONE,
    /** It is expected in a campaign for which it filed anything, else its own level is taken as none. */
    IF_FILED
}
