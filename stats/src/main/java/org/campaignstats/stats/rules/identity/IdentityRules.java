package org.campaignstats.stats.rules.identity;

import java.util.List;
import org.campaignstats.stats.rules.Rule;

/** The rules of this package. */
public final class IdentityRules {
    private IdentityRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order in which they are documented
     */
    public static List<Rule> all() {
        return List.of(
                new IndicatorUnknown(),
                new UnitUnknown(),
                new RegionNotOfYear(),
                new NameAndCodeDisagree(),
                new OutsideTerritory(),
                new CampaignYearMissing(),
                new ThemeOfAnotherYear(),
                new OrdinalNotOfYear(),
                new ActivityOutsideCampaign(),
                new EndsBeforeStart(),
                new PeriodNotOfCampaign(),
                new PeriodUnlikeSiblings(),
                new PlanFiledAsReport());
    }
}
