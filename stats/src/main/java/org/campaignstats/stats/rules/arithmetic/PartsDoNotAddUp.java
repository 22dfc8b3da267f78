package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Set;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A figure whose parts are said to be all there is the sum of them: of the keys of each dimension, else of its 其中 parts.
 * Where the report lists the events of an own level, these are what is complete, and nothing is said of keys and parts.
 *
 * <p>Of the total of a distinct count, complete may be meant of the units below, who then share nobody; the same person may
 * still be under two keys. So there it is no error.
 */
final class PartsDoNotAddUp extends FilingRule {
    private static final Set<Scope> OF_UNITS = Set.of(Scope.WHOLE, Scope.UNDER);

    PartsDoNotAddUp() {
        super(
                "parts-do-not-add-up",
                Severity.ERROR,
                new Message("Parts that are all there sum to the whole", "各项齐全的，其和等于总数"),
                "arithmetic: a whole is the sum of all its parts that do not overlap");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return PartsInFiling.of(filing).stream()
                .filter(parts -> parts.isComplete() && parts.saidParts() > 0)
                .map(PartsDoNotAddUp::verdict)
                .toList();
    }

    private static Verdict verdict(PartsOfWhole parts) {
        Amount whole = parts.whole();
        if (!parts.isAll()) {
            return Verdict.undecided("the parts of %s count in different measures", "%s的各项计量单位不一", whole.name())
                    .about(whole.outcomes().get(0));
        }
        Amount sum = parts.sum();
        Verdict verdict = sum.isSameAs(whole)
                .verdict(
                        "%s: %s than the whole that they make up, %s",
                        "%1$s，应等于总数%3$s，%2$s", sum, Gap.of(sum, whole), whole);
        return mayBeMeantOfUnits(parts) ? verdict.uncertain() : parts.limited(verdict);
    }

    private static boolean mayBeMeantOfUnits(PartsOfWhole parts) {
        return parts.indicator().additivity() == Additivity.DISTINCT
                && OF_UNITS.contains(parts.whole().outcomes().get(0).scope());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("54189件", "30011件", "24178件")),
                RuleExample.breaks(complaints("54189件", "30000件", "24178件")),
                RuleExample.undecided(complaints("54189件", "30000件", "_件")));
    }

    private static ExampleFiling complaints(String all, String food, String cars) {
        return by("330203")
                .says("complaint_received", all, Examples::complete)
                .says("complaint_received", food, Examples.key("category=food"))
                .says("complaint_received", cars, Examples.key("category=cars"));
    }
}
