/**
 * Completeness and timeliness: who filed, when and with what left out, who is missing, and how much of an earlier total
 * the missing units held. Start with {@link org.campaignstats.stats.coverage.FilingCoverage}.
 */
@NullMarked
@ValueStyle
package org.campaignstats.stats.coverage;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
