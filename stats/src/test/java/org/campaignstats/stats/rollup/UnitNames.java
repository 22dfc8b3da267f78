package org.campaignstats.stats.rollup;

import java.util.List;
import java.util.stream.Collectors;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;

/** Who filed at and below a unit, as text. */
record UnitNames(RollUpResult result, String unit, String campaign) {
    String filed() {
        return names(result.filed(UnitId.of(unit), CampaignId.of(campaign)));
    }

    String notFiled() {
        return names(result.notFiled(UnitId.of(unit), CampaignId.of(campaign)));
    }

    private static String names(List<ReportingUnit> units) {
        return units.stream().map(ReportingUnit::name).collect(Collectors.joining(" "));
    }
}
