package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import org.campaignstats.stats.rules.Rule;

/** The rules of this package. */
public final class ArithmeticRules {
    private ArithmeticRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order in which they are documented: parts and wholes, levels and activities, pairs of
     *     indicators, rates, shares, changes, what is said twice
     */
    public static List<Rule> all() {
        return List.of(
                new PartExceedsWhole(),
                new PartsExceedWhole(),
                new PartsDoNotAddUp(),
                new PartsNearlyAddUp(),
                new LevelExceedsWhole(),
                new LevelsDoNotAddUp(),
                new EventExceedsLevel(),
                new ResolvedExceedsReceived(),
                new SettledExceedsMediated(),
                new RecoveredExceedsDisputed(),
                new HeadsExceedAttendances(),
                new RateOutOfRange(),
                new RateNotReproduced(),
                new RateOnBlankSample(),
                new ShareNotReproduced(),
                new SharesNotTotal100(),
                new ResidualInOther(),
                new GrowthNotReproduced(),
                new DifferenceNotReproduced(),
                new SaidDifferently());
    }
}
