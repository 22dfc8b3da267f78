package org.campaignstats.stats.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.unit.UnitId;

/** Puts outcomes that were filed together into one summary. */
public final class FiledTogether {
    private FiledTogether() {}

    private record Held(ActivityId id, List<UnitId> organisers, Optional<Period> days) {}

    /**
     * The summary of one filing.
     *
     * @param head what its outcomes have in common
     * @param said its outcomes in their order; those of one activity, with the same organisers and days, go together
     * @param names what it calls units
     * @return the summary
     */
    public static CampaignSummary summary(FilingHead head, List<FiledOutcome> said, Map<UnitId, String> names) {
        CampaignSummary.Builder summary = head.summary().putAllUnitNames(names);
        Map<Held, List<Outcome>> activities = new LinkedHashMap<>();
        for (FiledOutcome one : said) {
            if (one.activity().isPresent()) {
                activities
                        .computeIfAbsent(
                                new Held(one.activity().get(), one.organisers(), one.days()), h -> new ArrayList<>())
                        .add(one.outcome());
            } else {
                summary.addOutcomes(one.outcome());
            }
        }
        activities.forEach((held, outcomes) -> summary.addActivities(Activity.builder()
                .id(held.id())
                .organisers(held.organisers())
                .days(held.days())
                .outcomes(outcomes)
                .build()));
        return summary.build();
    }
}
