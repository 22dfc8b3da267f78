package org.campaignstats.stats.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.unit.UnitId;

/**
 * One outcome with all that a row says around it.
 *
 * @param head the filing that it stands in
 * @param activity the activity that it is of; empty where it is of none that is listed
 * @param organisers who held the activity; none where that is not said
 * @param days when it was held; empty where that is not said
 * @param outcome the outcome, with its place
 * @param names what the row calls units, by their ids
 */
public record FiledOutcome(
        FilingHead head,
        Optional<ActivityId> activity,
        List<UnitId> organisers,
        Optional<Period> days,
        Outcome outcome,
        Map<UnitId, String> names) {
    /**
     * Copies the lists.
     *
     * @param head the filing
     * @param activity the activity
     * @param organisers who held it
     * @param days when
     * @param outcome the outcome
     * @param names the names
     */
    public FiledOutcome {
        organisers = List.copyOf(organisers);
        names = Map.copyOf(names);
    }
}
