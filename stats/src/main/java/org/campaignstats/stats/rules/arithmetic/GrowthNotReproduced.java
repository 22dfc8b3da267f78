package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.arithmetic.RatioName.Kind;

/** A printed growth in percent (同比, 增长, 增幅) is what the figures of this year and of the year before give. */
final class GrowthNotReproduced extends ChangeNotReproduced {
    GrowthNotReproduced() {
        super(
                "growth-not-reproduced",
                new Message("Growth is the change divided by the figure of the year before", "同比增长等于增减数除以上年数"),
                "arithmetic: change by base; rounding by GB/T 8170-2008, section 3",
                Kind.GROWTH);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("100件", "115件", "15%")),
                RuleExample.breaks(complaints("100件", "115件", "25%")),
                RuleExample.undecided(complaints("_件", "115件", "15%")));
    }

    private static ExampleFiling complaints(String before, String now, String growth) {
        return by("330203").says("上年投诉", before).says("complaint_received", now).says("投诉同比增长", growth);
    }
}
