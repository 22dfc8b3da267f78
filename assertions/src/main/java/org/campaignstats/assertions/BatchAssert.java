package org.campaignstats.assertions;

import java.util.Collection;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about filings together, for rules between reports. What is known around them is set first, where a rule asks
 * for it.
 *
 * <pre>{@code
 * assertThatBatch(summaries).over(units).satisfies(StandardRules.all());
 * }</pre>
 */
public final class BatchAssert extends AbstractFilingsAssert<BatchAssert, Collection<CampaignSummary>> {
    BatchAssert(@Nullable Collection<CampaignSummary> summaries) {
        super(summaries, BatchAssert.class);
    }

    @Override
    List<CampaignSummary> filings() {
        isNotNull();
        return List.copyOf(actual);
    }
}
