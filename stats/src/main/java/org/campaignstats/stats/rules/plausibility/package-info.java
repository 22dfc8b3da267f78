/** Rules about what is possible but hardly ever true: jumps, full success over large counts, ratios that no campaign reaches. */
@NullMarked
package org.campaignstats.stats.rules.plausibility;

import org.jspecify.annotations.NullMarked;
