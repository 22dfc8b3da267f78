/**
 * Administrative regions of China by their six-digit codes (GB/T 2260): which existed in a year, what lay under what, and
 * which one a name means.
 *
 * <p>Start at {@link org.campaignstats.core.region.RegionTable#standard()}, which answers questions about codes; its
 * {@link org.campaignstats.core.region.RegionTable#names()} answers questions about names. Every question names a year,
 * since regions are founded, renamed and merged. A table knows some years completely; outside those years a code that it
 * does not hold is undecidable, never wrong.
 */
@NullMarked
package org.campaignstats.core.region;

import org.jspecify.annotations.NullMarked;
