/** The model: figures, indicators, regions, reporting units, campaigns, summaries and findings. */
@SuppressWarnings("module") // stats, named below, is built after this module
module org.campaignstats.core {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.campaignstats.core.figure;
    exports org.campaignstats.core.measure;
    exports org.campaignstats.core.indicator;
    exports org.campaignstats.core.region;
    exports org.campaignstats.core.unit;
    exports org.campaignstats.core.campaign;
    exports org.campaignstats.core.finding;
    exports org.campaignstats.core.language;
    exports org.campaignstats.core.value to
            org.campaignstats.stats,
            org.campaignstats.io;
}
