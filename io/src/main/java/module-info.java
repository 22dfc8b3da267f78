/** Reading and writing: JSON and CSV. */
module org.campaignstats.io {
    requires transitive org.campaignstats.core;
    requires transitive org.campaignstats.stats;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires tools.jackson.databind;
    requires de.siegmar.fastcsv;

    exports org.campaignstats.io.reading;
    exports org.campaignstats.io.csv;
    exports org.campaignstats.io.json;
    exports org.campaignstats.io.filings;
    exports org.campaignstats.io.results;
}
