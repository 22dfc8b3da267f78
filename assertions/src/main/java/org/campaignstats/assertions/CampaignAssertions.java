package org.campaignstats.assertions;

import org.assertj.core.api.Assertions;
import org.campaignstats.core.figure.Bounds;

/** The assertions of AssertJ with those about figures, filings, rules and roll-ups. */
public final class CampaignAssertions extends Assertions {
    private CampaignAssertions() {}

    /**
     * Asserts bounds.
     *
     * @param bounds the bounds
     * @return the assertions
     */
    public static BoundsAssert assertThat(Bounds bounds) {
        return new BoundsAssert(bounds);
    }
}
