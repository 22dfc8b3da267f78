package org.campaignstats.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.bulk.FiledOutcome;
import org.campaignstats.stats.bulk.FiledTogether;
import org.campaignstats.stats.bulk.FilingHead;

/** Gathers the outcomes of the rows of one filing into one summary. */
final class LongFilings {
    private final Map<FilingHead, List<FiledOutcome>> outcomes = new LinkedHashMap<>();
    private final Map<FilingHead, Map<UnitId, String>> names = new HashMap<>();

    void add(FilingHead head) {
        outcomes.computeIfAbsent(head, h -> new ArrayList<>());
    }

    void add(FiledOutcome said) {
        outcomes.computeIfAbsent(said.head(), h -> new ArrayList<>()).add(said);
        if (!said.names().isEmpty()) {
            names.computeIfAbsent(said.head(), h -> new HashMap<>()).putAll(said.names());
        }
    }

    /** The filings in the order of their first rows. */
    List<CampaignSummary> summaries() {
        return outcomes.entrySet().stream()
                .map(filing -> FiledTogether.summary(
                        filing.getKey(), filing.getValue(), names.getOrDefault(filing.getKey(), Map.of())))
                .toList();
    }
}
