package org.campaignstats.stats.rules.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.coverage.UnitFiling;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.Filing;

/** What each unit filed for each campaign of a batch. */
final class UnitsThatFiled {
    private final Batch batch;
    private final Map<CampaignId, Map<UnitId, List<CampaignSummary>>> filings = new TreeMap<>();

    /** The filings of a batch, sorted once for all rules. */
    static UnitsThatFiled in(Batch batch) {
        return batch.view(UnitsThatFiled.class, UnitsThatFiled::new);
    }

    private UnitsThatFiled(Batch batch) {
        this.batch = batch;
        for (CampaignSummary summary : batch.summaries()) {
            filings.computeIfAbsent(summary.campaign().id(), c -> new TreeMap<>())
                    .computeIfAbsent(summary.filer(), f -> new ArrayList<>())
                    .add(summary);
        }
    }

    /** The units, in the tree or not. */
    List<UnitId> of(CampaignId campaign) {
        return List.copyOf(filings.getOrDefault(campaign, Map.of()).keySet());
    }

    /** What the filings of a unit come to; it must have one. */
    UnitFiling filing(CampaignId campaign, UnitId unit, Optional<LocalDate> deadline) {
        return UnitFiling.of(filings.getOrDefault(campaign, Map.of()).getOrDefault(unit, List.of()), deadline);
    }

    /** Where the report of a unit stands; unknown where it filed none. */
    Place place(CampaignId campaign, UnitId unit) {
        return batch.report(campaign, unit).map(Filing::place).orElse(Place.UNKNOWN);
    }
}
