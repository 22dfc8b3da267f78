package org.campaignstats.stats.rules.reports;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.FilingDifference;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Batch;

/**
 * Who filed, and for what: all filings of one are looked at together.
 *
 * @param campaign the campaign
 * @param filer the unit
 */
record FilerOfCampaign(CampaignId campaign, UnitId filer) {
    static FilerOfCampaign of(CampaignSummary summary) {
        return new FilerOfCampaign(summary.campaign().id(), summary.filer());
    }

    /** Each filer of each campaign once. */
    static List<FilerOfCampaign> all(Batch batch) {
        return batch.summaries().stream().map(FilerOfCampaign::of).distinct().toList();
    }

    static Map<FilerOfCampaign, List<CampaignSummary>> copies(Batch batch) {
        return batch.result().copies().stream().collect(groupingBy(FilerOfCampaign::of));
    }

    static Map<FilerOfCampaign, List<FilingDifference>> differences(Batch batch) {
        return batch.result().differences().stream()
                .collect(groupingBy(difference -> new FilerOfCampaign(
                        difference.one().campaign(), difference.one().filer())));
    }

    /** Where a filing stands: its first figure. */
    static Place place(CampaignSummary summary) {
        return summary.allOutcomes().findFirst().map(Outcome::place).orElse(Place.UNKNOWN);
    }

    /** What two filings give differently: the indicator, and of whom where it is not of the filer. */
    static Message indicator(Batch batch, FilingDifference difference) {
        Outcome outcome = difference.one().outcome();
        Message name = Amount.nameOf(outcome, batch.context().indicators().findOrAdHoc(outcome.indicator()));
        return outcome.units().equals(List.of(difference.one().filer()))
                ? name
                : Message.of("%s of %s", "%2$s%1$s", name, batch.context().nameOf(outcome.unit()));
    }
}
