package org.campaignstats.stats.rules.reports;

import java.util.List;
import org.campaignstats.stats.rules.Rule;

/** The rules of this package. */
public final class ReportRules {
    private ReportRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order in which they are documented
     */
    public static List<Rule> all() {
        return List.of(
                new NotFiled(),
                new FiledLate(),
                new FilingRepeated(),
                new FilingsDiffer(),
                new ChildrenExceedTotal(),
                new TotalContradicted(),
                new SameEventTwice(),
                new CumulativeInWords(),
                new CumulativeFiledAsPeriod(),
                new StockFellDespiteAdditions(),
                new GrowthWithoutBase(),
                new IdenticalToLastYear());
    }
}
