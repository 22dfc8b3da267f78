package org.campaignstats.stats.rules;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.UnitId;

/**
 * Two campaigns of a batch, one after the other.
 *
 * @param batch all filings
 * @param earlier the campaign of the earlier year
 * @param later the campaign of the later year
 */
public record CampaignPair(Batch batch, CampaignId earlier, CampaignId later) {
    /**
     * The units that reported in the later campaign.
     *
     * @return the ids, each once, sorted
     */
    public List<UnitId> filers() {
        return batch.summaries().stream()
                .filter(summary -> summary.campaign().id().equals(later) && summary.kind() == FilingKind.REPORT)
                .map(CampaignSummary::filer)
                .distinct()
                .toList();
    }

    /**
     * The reports of the units that reported in both campaigns.
     *
     * @return the reports of each such unit, by unit
     */
    public List<Reports> reports() {
        return filers().stream()
                .flatMap(filer -> before(filer).flatMap(then -> now(filer).map(now -> new Reports(then, now))).stream())
                .toList();
    }

    /**
     * What one unit reported in two campaigns.
     *
     * @param before its report in the earlier campaign
     * @param now its report in the later campaign
     */
    public record Reports(Filing before, Filing now) {}

    /**
     * The report of a unit in the earlier campaign.
     *
     * @param filer the unit
     * @return its latest revision; empty where it filed none
     */
    public Optional<Filing> before(UnitId filer) {
        return batch.report(earlier, filer);
    }

    /**
     * The report of a unit in the later campaign.
     *
     * @param filer the unit
     * @return its latest revision; empty where it filed none
     */
    public Optional<Filing> now(UnitId filer) {
        return batch.report(later, filer);
    }
}
