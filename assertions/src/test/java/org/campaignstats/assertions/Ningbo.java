package org.campaignstats.assertions;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;

/** 宁波市 with four of its counties, of which two filed: what the assertions about a roll-up are tried on. */
final class Ningbo {
    private static final List<CampaignSummary> FILINGS = Stream.of(
                    ExampleFiling.by("330200")
                            .says("materials_distributed", "12.5万份", o -> o.place(Place.of("reports.csv", 9)))
                            .says("materials_distributed", Scope.OWN, "1.34万份")
                            .says("complaint_received", "150件")
                            .says("sample_pass_rate", "85.2%")
                            .says("media_report_count", "120余篇")
                            .says("media_report_count", "50余篇", o -> o.breakdown(Breakdown.parse("medium=city")))
                            .says("consultation_received", "300人次", o -> o.unit("330212")),
                    ExampleFiling.by("330203")
                            .says("complaint_received", "115件")
                            .says("consultation_received", "_人次"),
                    ExampleFiling.by("330204").says("complaint_received", "40余件"))
            .map(ExampleFiling::summary)
            .toList();

    static final RollUpResult RESULT = rollUp(RuleExample.UNITS);

    private Ningbo() {}

    static RollUpResult rollUp(UnitTree units) {
        return RollUp.over(units).add(FILINGS).run();
    }
}
