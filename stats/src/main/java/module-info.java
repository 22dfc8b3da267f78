/** Adding up, explaining what does not add up, comparing campaigns, who filed, how peers differ, reporting rules. */
module org.campaignstats.stats {
    requires transitive org.campaignstats.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.apache.commons.statistics.descriptive;

    exports org.campaignstats.stats.bulk;
    exports org.campaignstats.stats.combination;
    exports org.campaignstats.stats.coverage;
    exports org.campaignstats.stats.peers;
    exports org.campaignstats.stats.compare;
    exports org.campaignstats.stats.rollup;
    exports org.campaignstats.stats.rules;
    exports org.campaignstats.stats.rules.standard;
    exports org.campaignstats.stats.suspect;
}
