package org.campaignstats.stats.rules.identity;

import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Place;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.Verdict;

/** Places verdicts that are about a filing or an activity as such and not about one figure. */
final class Located {
    private Located() {}

    /** A verdict about a filing: at its place, about its filer. */
    static Verdict in(Filing filing, Verdict verdict) {
        return verdict.at(filing.place()).about(filing.filer());
    }

    /** A verdict about an activity: where its first figure stands, about the filer. */
    static Verdict in(Filing filing, Activity activity, Verdict verdict) {
        return verdict.at(place(activity, filing)).about(filing.filer());
    }

    /** Where an activity is told of: the place of its first figure, else of the filing. */
    static Place place(Activity activity, Filing filing) {
        return activity.outcomes().stream().map(Outcome::place).findFirst().orElseGet(filing::place);
    }
}
