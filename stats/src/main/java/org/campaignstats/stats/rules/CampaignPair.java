package org.campaignstats.stats.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.unit.UnitId;

/**
 * Two campaigns of a batch, one after the other. Where the batch holds none of the year before, the one before may be of some
 * years ago, see {@link #yearsApart}.
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
        return filers(later);
    }

    /**
     * The units that reported in the earlier campaign, whether they did in the later one or not.
     *
     * @return the ids, each once, sorted
     */
    public List<UnitId> earlierFilers() {
        return filers(earlier);
    }

    private List<UnitId> filers(CampaignId campaign) {
        return of(campaign)
                .filter(summary -> summary.kind() == FilingKind.REPORT)
                .map(CampaignSummary::filer)
                .distinct()
                .toList();
    }

    private Stream<CampaignSummary> of(CampaignId campaign) {
        return batch.summaries().stream()
                .filter(summary -> summary.campaign().id().equals(campaign));
    }

    /**
     * How many years lie between the two.
     *
     * @return the difference of their years, 1 for last year and this
     */
    public int yearsApart() {
        return year(later) - year(earlier);
    }

    private int year(CampaignId campaign) {
        return of(campaign)
                .flatMapToInt(summary -> summary.campaign().year().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Campaign '" + campaign + "' of a pair must have a year"));
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
