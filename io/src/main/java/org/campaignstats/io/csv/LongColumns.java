package org.campaignstats.io.csv;

import java.util.List;

/** The names of the columns of the long layout. */
final class LongColumns {
    static final String CAMPAIGN = "campaign";
    static final String UNIT = "unit";
    static final String UNIT_NAME = "unit_name";
    static final String FILER = "filer";
    static final String INDICATOR = "indicator";
    static final String SCOPE = "scope";
    static final String BASIS = "basis";
    static final String BREAKDOWN = "breakdown";
    static final String VALUE = "value";
    static final String MEASURE = "measure";
    static final String QUALIFIER = "qualifier";
    static final String PRECISION = "precision";
    static final String PRINTED = "printed";
    static final String PART_OF = "part_of";
    static final String COMPLETE = "complete";
    static final String ACTIVITY = "activity";
    static final String ORGANISERS = "organisers";
    static final String DATE = "date";
    static final String KIND = "kind";
    static final String REVISION = "revision";
    static final String FILED_ON = "filed_on";
    static final String PERIOD = "period";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    /** The columns that a file must have. */
    static final List<String> REQUIRED = List.of(CAMPAIGN, UNIT, INDICATOR, VALUE);

    /** All columns in the order in which they are written. */
    static final List<String> ALL = List.of(
            CAMPAIGN,
            UNIT,
            UNIT_NAME,
            FILER,
            INDICATOR,
            SCOPE,
            BASIS,
            BREAKDOWN,
            VALUE,
            MEASURE,
            QUALIFIER,
            PRECISION,
            PRINTED,
            PART_OF,
            COMPLETE,
            ACTIVITY,
            ORGANISERS,
            DATE,
            KIND,
            REVISION,
            FILED_ON,
            PERIOD,
            SOURCE,
            NOTE);

    private LongColumns() {}
}
