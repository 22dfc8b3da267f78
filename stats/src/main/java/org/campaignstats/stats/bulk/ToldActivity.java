package org.campaignstats.stats.bulk;

import java.util.List;
import org.campaignstats.core.campaign.ActivityId;

/**
 * An activity that was added up.
 *
 * @param activity its id
 * @param sums the places, from 0, of the sums of its unit that it is part of, ascending
 */
public record ToldActivity(ActivityId activity, List<Integer> sums) {}
