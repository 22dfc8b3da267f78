/** Rules about what a filing is of: its indicators, units, regions, campaign and days. */
@NullMarked
package org.campaignstats.stats.rules.identity;

import org.jspecify.annotations.NullMarked;
