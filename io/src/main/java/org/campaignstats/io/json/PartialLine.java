package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.CAMPAIGN;
import static org.campaignstats.io.json.JsonNames.UNIT;
import static org.campaignstats.io.json.PartialNames.APART;
import static org.campaignstats.io.json.PartialNames.END;
import static org.campaignstats.io.json.PartialNames.FILING;
import static org.campaignstats.io.json.PartialNames.FILINGS;

import java.util.List;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.Gathering;

/** Reads one line of a partial roll-up below the first: a unit that is set apart, a filing, or the end mark. */
final class PartialLine extends StrictObject {
    static final List<String> KNOWN = List.of(APART, FILING, END);

    private static final List<String> OF_UNIT = List.of(CAMPAIGN, UNIT);
    private static final List<String> OF_END = List.of(APART, FILINGS);

    private final Gathering into;
    private final Collector collector;
    private final Counts counts;

    /** How many lines there were so far, and whether the last of them was the end mark. */
    static final class Counts {
        private long apart;
        private long filings;
        private boolean ended;

        boolean ended() {
            return ended;
        }
    }

    PartialLine(JsonTokens tokens, Gathering into, Collector collector, Counts counts) {
        super(tokens, "", KNOWN);
        this.into = into;
        this.collector = collector;
        this.counts = counts;
    }

    void read() {
        readAll(List.of());
        long kinds = KNOWN.stream().filter(this::has).count();
        if (kinds != 1) {
            throw here().problem(
                            "property-missing",
                            Message.of(
                                    "A line must have one of 'apart', 'filing' and 'end', has %s",
                                    "每行应有“apart”、“filing”、“end”之一，现有%s个", kinds));
        }
    }

    @Override
    void property(String name) {
        switch (name) {
            case APART -> apart(value(name).properties(OF_UNIT));
            case FILING -> {
                new PartialFiling(tokens(), name, collector).read();
                counts.filings++;
            }
            default -> end(value(name).properties(OF_END));
        }
    }

    private void apart(JsonProperties properties) {
        CampaignId campaign = properties.get(CAMPAIGN).read("2011", CampaignId::of);
        into.setApart(new Gathering.Apart(campaign, properties.get(UNIT).read("330203", UnitId::of)));
        counts.apart++;
    }

    private void end(JsonProperties properties) {
        check(properties.get(APART), counts.apart);
        check(properties.get(FILINGS), counts.filings);
        counts.ended = true;
    }

    private static void check(JsonAt at, long read) {
        long told = at.count("3");
        if (told != read) {
            throw at.problem(
                    "partial-incomplete",
                    Message.of(
                            "The end mark tells of %s '%s', the lines above are %s; the file is not whole",
                            "结束标记所记“%2$s”为%1$s项，以上各行现有%3$s项；文件不完整", told, at.step(), read));
        }
    }
}
