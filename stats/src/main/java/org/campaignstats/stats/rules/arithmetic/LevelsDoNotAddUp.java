package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A unit's own level and the units below it sum to the whole unit, where one filing gives all three and the indicator adds
 * up. Where one of the two is more than the whole by itself, {@link LevelExceedsWhole} says so and this rule does not.
 */
final class LevelsDoNotAddUp extends FilingRule {
    LevelsDoNotAddUp() {
        super(
                "levels-do-not-add-up",
                Severity.ERROR,
                new Message("The own level and the units below sum to the whole unit", "本级数与下辖数之和等于总数"),
                "arithmetic: a unit is its own level and the units below it");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Levels levels : Levels.of(filing)) {
            if (levels.indicator().additivity() != Additivity.DISTINCT) {
                levels.own().ifPresent(own -> levels.under().ifPresent(under -> check(levels, own, under, verdicts)));
            }
        }
        return verdicts;
    }

    private static void check(Levels levels, Amount own, Amount under, List<Verdict> verdicts) {
        Amount whole = levels.whole();
        Amount sum = own.plus(under);
        Holding holding = sum.isSameAs(whole);
        if (!Excess.isOfOne(List.of(own, under), whole, holding)) {
            verdicts.add(levels.limited(holding.verdict(
                    "the own level, %s, and the units below, %s: %s than the whole, %s",
                    "本级数%1$s与下辖数%2$s之和比总数%4$s%3$s", own, under, Gap.of(sum, whole), whole)));
        }
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(leaflets("12.5万份", "1.34万份", "11.16万份")),
                RuleExample.breaks(leaflets("12.5万份", "1.34万份", "12.16万份")),
                RuleExample.undecided(leaflets("12.5万份", "1.34万份", "_万份")));
    }

    private static ExampleFiling leaflets(String whole, String own, String under) {
        return by("330200")
                .says("materials_distributed", whole)
                .says("materials_distributed", Scope.OWN, own)
                .says("materials_distributed", Scope.UNDER, under);
    }
}
