package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Holding;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The keys of one dimension do not overlap, so together they are not more than the figure that they break down.
 *
 * <p>Only of what adds up: the same person may be counted under two keys. Loose parts (其中) may overlap and are not summed.
 * What is said to be complete is left to {@link PartsDoNotAddUp}, and a key that is more than the whole by itself to
 * {@link PartExceedsWhole}, so that one mistake is found once.
 */
final class PartsExceedWhole extends FilingRule {
    PartsExceedWhole() {
        super(
                "parts-exceed-whole",
                Severity.ERROR,
                new Message("The keys of a dimension are together not more than the whole", "同一分类各项之和不大于总数"),
                "arithmetic: parts that do not overlap sum to no more than their whole");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return PartsInFiling.of(filing).stream()
                .filter(parts -> parts.dimension().isPresent() && parts.addsUp() && !parts.isComplete())
                .filter(parts -> parts.parts().size() > 1)
                .flatMap(parts -> verdict(parts).stream())
                .toList();
    }

    private static Optional<Verdict> verdict(PartsOfWhole parts) {
        Amount sum = parts.sum();
        Holding holding = sum.isAtMost(parts.whole());
        Verdict verdict = holding.verdict("%s: more than the whole, %s", "%s，大于总数%s", sum, parts.whole());
        List<Amount> amounts =
                parts.parts().stream().map(PartsOfWhole.Part::amount).toList();
        return Excess.isOfOne(amounts, parts.whole(), holding) ? Optional.empty() : Optional.of(parts.limited(verdict));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("115件", "60件", "50余件")),
                RuleExample.breaks(complaints("115件", "70件", "50余件")),
                RuleExample.undecided(complaints("115件", "60件", "_件")));
    }

    private static ExampleFiling complaints(String all, String food, String cars) {
        return by("330203")
                .says("complaint_received", all)
                .says("complaint_received", food, Examples.key("category=food"))
                .says("complaint_received", cars, Examples.key("category=cars"));
    }
}
