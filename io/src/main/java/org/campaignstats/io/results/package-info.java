/**
 * Rolled-up figures as JSON and CSV, for programs. Start with {@link org.campaignstats.io.results.RollUpJson}.
 */
@NullMarked
package org.campaignstats.io.results;

import org.jspecify.annotations.NullMarked;
