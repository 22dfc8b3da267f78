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
import org.jspecify.annotations.Nullable;

/** Puts outcomes that were filed together into one summary, and takes one apart. */
public final class FiledTogether {
    private FiledTogether() {}

    private record Held(ActivityId id, List<UnitId> organisers, Optional<Period> days) {
        /** As a record's, written out: it is asked for even before anything is compiled. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Held that
                            && id.equals(that.id)
                            && organisers.equals(that.organisers)
                            && days.equals(that.days);
        }

        /** As a record's. */
        @Override
        public int hashCode() {
            return 31 * (31 * id.hashCode() + organisers.hashCode()) + days.hashCode();
        }
    }

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

    /**
     * The outcomes of a summary, each with what is said around it; names, and activities without outcomes, are not among it.
     *
     * @param head its head
     * @param summary the summary
     * @return its outcomes in their order: those of no activity, then those of each
     */
    public static List<FiledOutcome> apart(FilingHead head, CampaignSummary summary) {
        List<FiledOutcome> all = new ArrayList<>();
        summary.outcomes()
                .forEach(outcome -> all.add(
                        new FiledOutcome(head, Optional.empty(), List.of(), Optional.empty(), outcome, Map.of())));
        for (Activity activity : summary.activities()) {
            activity.outcomes()
                    .forEach(outcome -> all.add(new FiledOutcome(
                            head,
                            Optional.of(activity.id()),
                            activity.organisers(),
                            activity.days(),
                            outcome,
                            Map.of())));
        }
        return all;
    }
}
