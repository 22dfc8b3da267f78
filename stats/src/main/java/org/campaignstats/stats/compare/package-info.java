/**
 * Comparison of two campaigns: change, growth, shares and rankings as bounds, over units that may have merged, split or
 * changed code between the years.
 *
 * <p>Start with {@link org.campaignstats.stats.compare.Comparison}. Which units of one year are compared with which of
 * the other is a {@link org.campaignstats.stats.compare.UnitCorrespondence}; what is compared is a {@link
 * org.campaignstats.stats.compare.ComparedFigure}.
 */
@NullMarked
package org.campaignstats.stats.compare;

import org.jspecify.annotations.NullMarked;
