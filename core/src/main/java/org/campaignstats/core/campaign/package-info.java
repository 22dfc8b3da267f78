/**
 * Campaigns and what is filed about them: summaries, activities and outcomes.
 *
 * <p>Start with {@link org.campaignstats.core.campaign.CampaignSummary}, one filing by one reporting unit for one
 * campaign.
 */
@NullMarked
@ValueStyle
package org.campaignstats.core.campaign;

import org.campaignstats.core.value.ValueStyle;
import org.jspecify.annotations.NullMarked;
