package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * What a unit's own level did, or the units below it together, is not more than what the same filing gives for the whole
 * unit, of the same indicator, key, measure and time. What is handed from level to level, and rates and scores, are left out.
 */
final class LevelExceedsWhole extends FilingRule {
    LevelExceedsWhole() {
        super(
                "level-exceeds-whole",
                Severity.ERROR,
                new Message("The own level and the units below are each not more than the whole unit", "本级数、下辖数均不大于总数"),
                "arithmetic: own level and units below are contained in the whole unit");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Levels levels : Levels.of(filing)) {
            levels.own()
                    .ifPresent(own -> verdicts.add(levels.limited(own.isAtMost(levels.whole())
                            .verdict(
                                    "the own level, %s, is more than the whole, %s",
                                    "本级数%s大于总数%s", own, levels.whole()))));
            levels.under()
                    .ifPresent(under -> verdicts.add(levels.limited(under.isAtMost(levels.whole())
                            .verdict(
                                    "the units below, %s, are more than the whole, %s",
                                    "下辖数%s大于总数%s", under, levels.whole()))));
        }
        return verdicts;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330200")
                        .says("materials_distributed", "12.5万份")
                        .says("materials_distributed", Scope.OWN, "1.34万份")),
                RuleExample.breaks(by("330200")
                        .says("materials_distributed", "12.5万份")
                        .says("materials_distributed", Scope.OWN, "13.4万份")),
                RuleExample.undecided(by("330200")
                        .says("materials_distributed", "_万份")
                        .says("materials_distributed", Scope.OWN, "1.34万份")));
    }
}
