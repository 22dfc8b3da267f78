/**
 * What would explain that a filed figure and its parts miss each other: one simple slip, with the numbers that make it fit.
 * Start with {@link org.campaignstats.stats.suspect.SuspectSearch}.
 */
@NullMarked
package org.campaignstats.stats.suspect;

import org.jspecify.annotations.NullMarked;
