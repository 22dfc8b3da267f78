package org.campaignstats.io.results;

import java.io.IOException;
import java.util.List;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.csv.LongCsv;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.compare.Comparison;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;

/** A comparison of a few rows in the long layout, between 2010 and 2012, when 卢湾区 was a part of 黄浦区. */
final class SmallComparison {
    private static final String BEFORE = """
            unit,name,parent,region,own
            310000,上海市,,310000,none
            310101,黄浦区,310000,310101,
            310103,卢湾区,310000,310103,
            old,旧区,310000,,
            """;

    private static final String AFTER = """
            unit,name,parent,region,own
            310000,上海市,,310000,none
            310101,黄浦区,310000,310101,
            zone,开发区,310000,,
            """;

    private SmallComparison() {}

    static ComparisonResult of(String rows) throws IOException {
        List<CampaignSummary> filed = LongCsv.read(Source.ofText("f.csv", rows), ReadOptions.defaults())
                .summaries();
        return Comparison.of(rollUp(BEFORE, "2010", filed), rollUp(AFTER, "2012", filed))
                .run();
    }

    private static RollUpResult rollUp(String units, String campaign, List<CampaignSummary> filed) throws IOException {
        UnitTree tree = UnitsCsv.read(Source.ofText("units.csv", units), ReadOptions.defaults());
        return RollUp.over(tree)
                .add(filed.stream()
                        .filter(s -> s.campaign().id().text().equals(campaign))
                        .toList())
                .run();
    }
}
