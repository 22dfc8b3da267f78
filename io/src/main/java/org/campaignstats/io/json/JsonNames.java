package org.campaignstats.io.json;

/** The names of all properties of {@code campaign-summary/1}, and its own. */
final class JsonNames {
    static final String FORMAT_1 = "campaign-summary/1";

    // a summary
    static final String FORMAT = "format";
    static final String CAMPAIGN = "campaign";
    static final String FILER = "filer";
    static final String KIND = "kind";
    static final String REVISION = "revision";
    static final String FILED_ON = "filed_on";
    static final String PERIOD = "period";
    static final String SOURCE = "source";
    static final String UNIT_NAMES = "unit_names";
    static final String ACTIVITIES = "activities";
    static final String OUTCOMES = "outcomes";

    // a campaign, a period, an activity
    static final String ID = "id";
    static final String NAME = "name";
    static final String YEAR = "year";
    static final String THEME = "theme";
    static final String FIRST_DAY = "first_day";
    static final String LAST_DAY = "last_day";
    static final String TYPE = "type";
    static final String VENUE = "venue";
    static final String ORGANISERS = "organisers";

    // an outcome
    static final String INDICATOR = "indicator";
    static final String UNIT = "unit";
    static final String UNITS = "units";
    static final String BREAKDOWN = "breakdown";
    static final String DIMENSION = "dimension";
    static final String KEY = "key";
    static final String SCOPE = "scope";
    static final String BASIS = "basis";
    static final String FIGURE = "figure";
    static final String MEASURE = "measure";
    static final String COMPLETE = "complete";
    static final String PART_OF = "part_of";
    static final String NOTE = "note";
    static final String PLACE = "place";
    static final String FILE = "file";
    static final String ROW = "row";
    static final String COLUMN = "column";
    static final String SPAN = "span";

    // a figure; MEASURE too
    static final String VALUE = "value";
    static final String PRECISION = "precision";
    static final String QUALIFIER = "qualifier";
    static final String FROM = "from";
    static final String TO = "to";
    static final String BLANK = "blank";
    static final String VAGUE = "vague";
    static final String PRINTED = "printed";
    static final String ODDITIES = "oddities";

    // bounds
    static final String LOWER = "lower";
    static final String UPPER = "upper";

    private JsonNames() {}
}
