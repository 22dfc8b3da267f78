package org.campaignstats.stats.rules.identity;

import org.campaignstats.core.campaign.Period;

/** Compares the days of a campaign, a filing and an activity. */
final class Days {
    private Days() {}

    static boolean isWithin(Period days, Period campaign) {
        return !days.firstDay().isBefore(campaign.firstDay()) && !days.lastDay().isAfter(campaign.lastDay());
    }
}
