package org.campaignstats.core.campaign;

/** Over what time an outcome was counted. */
public enum Basis {
    /** This campaign. Only such outcomes are added up. */
    PERIOD,
    /** Since some start before this campaign: 累计. For a stock this is the same as {@link #PERIOD}. */
    CUMULATIVE,
    /** Not done yet. */
    PLANNED
}
