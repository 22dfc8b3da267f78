package org.campaignstats.stats.bulk;

import java.util.List;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.ActivitySums;

/**
 * What one filing gives of one unit in activities that were added up.
 *
 * @param unit the unit
 * @param sums what the activities give, one for each key, in the order of the keys; then the same of no listed activities
 * @param activities the activities in the order of their ids, shorter ones first; made anew each time that they are gone
 *     through
 */
public record GatheredUnit(UnitId unit, List<ActivitySums> sums, Iterable<ToldActivity> activities) {}
