/**
 * How the figures of one kind of indicator combine: one small class for each {@link
 * org.campaignstats.core.indicator.Additivity}, behind {@link org.campaignstats.stats.combination.Combination}. A kind of
 * your own is one more class, given to {@code RollUp.combining}.
 */
@NullMarked
package org.campaignstats.stats.combination;

import org.jspecify.annotations.NullMarked;
