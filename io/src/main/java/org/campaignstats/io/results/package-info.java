/**
 * Rolled-up figures, comparisons, rankings and what a check found as JSON and CSV, for programs. Start with {@link
 * org.campaignstats.io.results.RollUpJson} and {@link org.campaignstats.io.results.ComparisonJson}.
 */
@NullMarked
package org.campaignstats.io.results;

import org.jspecify.annotations.NullMarked;
