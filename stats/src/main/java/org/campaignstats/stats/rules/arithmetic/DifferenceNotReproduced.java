package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.arithmetic.RatioName.Kind;

/** A printed difference (增减, 比上年增加) is that of the figures of this year and of the year before. */
final class DifferenceNotReproduced extends ChangeNotReproduced {
    DifferenceNotReproduced() {
        super(
                "difference-not-reproduced",
                new Message("A difference is the figure less that of the year before", "增减数等于本年数减上年数"),
                "arithmetic: one number less the other",
                Kind.DIFFERENCE);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("100件", "115件", "15件")),
                RuleExample.breaks(complaints("100件", "115件", "25件")),
                RuleExample.undecided(complaints("_件", "115件", "15件")));
    }

    private static ExampleFiling complaints(String before, String now, String difference) {
        return by("330203").says("上年投诉", before).says("complaint_received", now).says("投诉比上年增加", difference);
    }
}
