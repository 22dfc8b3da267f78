package org.campaignstats.stats.rollup;

import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;

/** Whose own level is expected to report in one campaign, and who filed. */
final class Expectation {
    private final boolean[] expected;
    private final boolean[] assumedNone;
    private final boolean[] filed;

    Expectation(TreeIndex tree, CurrentFilings filings, CampaignId campaign) {
        this.expected = new boolean[tree.size()];
        this.assumedNone = new boolean[tree.size()];
        this.filed = new boolean[tree.size()];
        for (int u = 0; u < tree.size(); u++) {
            ReportingUnit unit = tree.unit(u);
            filed[u] = filings.hasFiled(unit.id(), campaign);
            assumedNone[u] = unit.ownLevel() == OwnLevel.IF_FILED && !filed[u];
            expected[u] = unit.ownLevel() != OwnLevel.NONE && !assumedNone[u];
        }
    }

    boolean isExpected(int unit) {
        return expected[unit];
    }

    boolean isAssumedNone(int unit) {
        return assumedNone[unit];
    }

    boolean hasFiled(int unit) {
        return filed[unit];
    }
}
