package org.campaignstats.assertions;

import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about one filing. What is known around it is set first, where a rule asks for it.
 *
 * <pre>{@code
 * assertThat(summary).over(units).deadline("2011-03-31").satisfies(StandardRules.all());
 * assertThat(summary).breaks("part-exceeds-whole").atRow(9).isError();
 * }</pre>
 */
public final class SummaryAssert extends AbstractFilingsAssert<SummaryAssert, CampaignSummary> {
    SummaryAssert(@Nullable CampaignSummary summary) {
        super(summary, SummaryAssert.class);
    }

    @Override
    List<CampaignSummary> filings() {
        isNotNull();
        return List.of(actual);
    }
}
