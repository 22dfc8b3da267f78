/**
 * Adding up: from what each unit filed to bounds, coverage and discrepancies of every unit above it.
 *
 * <p>Start with {@link org.campaignstats.stats.rollup.RollUp}. How the figures of one kind of indicator combine is one
 * class each in {@code stats.combination}; what would explain a contradiction is in {@code stats.suspect}.
 */
@NullMarked
@ValueStyle
package org.campaignstats.stats.rollup;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
