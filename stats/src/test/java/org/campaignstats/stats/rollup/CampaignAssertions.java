package org.campaignstats.stats.rollup;

import org.assertj.core.api.Assertions;

/** The one static import of these tests: what AssertJ asserts, and rolled-up figures. */
final class CampaignAssertions extends Assertions {
    private CampaignAssertions() {}

    static RolledFigureAssert assertThat(RolledFigure figure) {
        return new RolledFigureAssert(figure);
    }
}
