package org.campaignstats.io.json;

import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.Collector;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FiledTogether;
import org.campaignstats.stats.bulk.FilingHead;

/** Puts summaries of one file into a collector, each a filing of its own. */
final class GatheredSummaries {
    private final Collector collector;
    private final String file;

    GatheredSummaries(Collector collector, String file) {
        this.collector = collector;
        this.file = file;
    }

    /**
     * Adds up what of a summary adds up and keeps the rest; where nothing does, the summary as it is.
     *
     * @param summary the summary
     * @param number tells it from all others of the file
     * @param row the row that it stands in
     */
    void add(CampaignSummary summary, long number, int row) {
        FilingHead head = FilingHead.of(summary, file, number);
        List<FiledOutcome> all = FiledTogether.apart(head, summary);
        if (all.stream().noneMatch(said -> collector.addend(said).isPresent())) {
            collector.keep(head, summary);
            return;
        }
        name(head, summary.unitNames(), row);
        all.forEach(said -> add(said, row));
    }

    /** Says what a filing calls units. */
    void name(FilingHead head, Map<UnitId, String> names, int row) {
        if (!names.isEmpty()) {
            collector.name(head, names, row);
        }
    }

    /** Adds or keeps an outcome; sums stand in rows of this file, whatever place the outcome names. */
    void add(FiledOutcome said, int row) {
        boolean isMoved = !isHere(said) && collector.addend(said).isPresent();
        collector.add(isMoved ? moved(said, Place.of(file, row)) : said);
    }

    /** Whether an outcome says that it stands in a row of this file, as one does that says nothing. */
    boolean isHere(FiledOutcome said) {
        Place place = said.outcome().place();
        return place.row().isPresent() && place.file().filter(file::equals).isPresent();
    }

    private static FiledOutcome moved(FiledOutcome said, Place here) {
        Outcome outcome = Outcome.builder().from(said.outcome()).place(here).build();
        return new FiledOutcome(said.head(), said.activity(), said.organisers(), said.days(), outcome, said.names());
    }
}
