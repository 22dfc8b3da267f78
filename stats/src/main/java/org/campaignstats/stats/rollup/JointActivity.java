package org.campaignstats.stats.rollup;

import java.util.List;
import java.util.SortedSet;
import org.campaignstats.core.campaign.ActivityId;

/**
 * One activity that several units held together, and what was said of it, by whoever.
 *
 * @param id the activity
 * @param organisers the numbers of the units that held it, two or more
 * @param statements its figures for one key, in a fixed order: one thing said as often as there are
 */
record JointActivity(ActivityId id, SortedSet<Integer> organisers, List<Statement> statements) {}
