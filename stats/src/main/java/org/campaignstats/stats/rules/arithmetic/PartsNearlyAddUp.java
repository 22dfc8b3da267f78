package org.campaignstats.stats.rules.arithmetic;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.List;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Several exact parts that fall short of their exact whole by less than one in a hundred are likely meant to add up to it,
 * with a slip in one of them or one left out.
 *
 * <p>Who lists 其中 parts leaves out what is not worth a word, and that is more than a hundredth as a rule: what remains of
 * 100 after 50 says nothing, what remains of 54,189 after 54,178 is too little for a rest and too much for a sum. It may be a
 * small rest all the same, so it is never an error. Where all parts are said to be there, {@link PartsDoNotAddUp} decides.
 */
final class PartsNearlyAddUp extends FilingRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PartsNearlyAddUp() {
        super(
                "parts-nearly-add-up",
                Severity.WARNING,
                new Message(
                        "Parts that are not all of a whole leave more than a hundredth of it", "未列全的各项与总数之差不小于总数的百分之一"),
                "arithmetic: a rest too small to be left out on purpose, as 11 of 54,189 complaints");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return PartsInFiling.of(filing).stream()
                .filter(parts -> parts.addsUp() && parts.isAll() && !parts.isComplete())
                .filter(parts -> parts.saidParts() > 1)
                .map(PartsNearlyAddUp::verdict)
                .toList();
    }

    private static Verdict verdict(PartsOfWhole parts) {
        Amount sum = parts.sum();
        Amount whole = parts.whole();
        Verdict verdict = sum.isSameAs(whole)
                .verdict(
                        "%s: only %s than the whole, %s, so one may be wrong or left out",
                        "%1$s，仅比总数%3$s%2$s，可能有误或漏列", sum, Gap.of(sum, whole), whole);
        boolean found = verdict.kind() != Verdict.Kind.BROKEN || isNearly(sum.bounds(), whole.bounds());
        return found ? verdict : Verdict.pass();
    }

    /** Parts that are more than the whole are another rule's. */
    private static boolean isNearly(Bounds sum, Bounds whole) {
        BigDecimal rest = whole.lower().subtract(sum.lower());
        return sum.isPoint()
                && whole.isPoint()
                && rest.signum() > 0
                && rest.multiply(HUNDRED).compareTo(whole.lower()) < 0;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(complaints("100件", "30件", "20件")),
                RuleExample.breaks(complaints("54189件", "30000件", "24178件")),
                RuleExample.undecided(complaints("54189件", "30000件", "_件")));
    }

    private static ExampleFiling complaints(String all, String food, String cars) {
        return by("330203")
                .says("complaint_received", all)
                .says("complaint_received", food, Examples.key("category=food"))
                .says("complaint_received", cars, Examples.key("category=cars"));
    }
}
