package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rollup.FilingDifference;
import org.campaignstats.stats.rollup.Statement;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Two filings of the same unit, campaign, kind and revision give the same figures; one that replaces another has a higher
 * revision. Filings that merely complete each other are not found. Where one leaves blank what the other gives it cannot be
 * told whether they differ.
 */
final class FilingsDiffer extends BatchRule {
    FilingsDiffer() {
        super(
                "filings-differ",
                Severity.WARNING,
                new Message("Filings of one unit, campaign and revision give the same figures", "同一单位同一活动同一版次的总结数据一致"),
                "arithmetic: one figure has one value, and a later one is told by its revision");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        Map<FilerOfCampaign, List<FilingDifference>> differences = FilerOfCampaign.differences(batch);
        List<Verdict> verdicts = new ArrayList<>();
        for (FilerOfCampaign filer : FilerOfCampaign.all(batch)) {
            List<FilingDifference> differ = differences.getOrDefault(filer, List.of());
            differ.forEach(difference -> verdicts.add(verdict(batch, difference)));
            if (differ.isEmpty()) {
                verdicts.add(Verdict.pass());
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Batch batch, FilingDifference difference) {
        Verdict verdict = difference.isOfNumbers()
                ? Verdict.broken(
                        "two filings of %s for %s, revision %s, say %s and %s of %s; the one that counts should have a"
                                + " higher revision",
                        "%s %s第%s版有两份总结，%6$s分别为%4$s和%5$s，应将有效的一份改为更高版次", values(batch, difference))
                : Verdict.undecided(
                        "two filings of %s for %s, revision %s, say '%s' and '%s' of %s, of which one gives no number",
                        "%s %s第%s版有两份总结，%6$s分别为“%4$s”和“%5$s”，其中一份没有数", values(batch, difference));
        return verdict.about(difference.one().outcome())
                .about(difference.one().filer())
                .evidence("one", amount(batch, difference.one()))
                .evidence("other", amount(batch, difference.other()));
    }

    private static Object[] values(Batch batch, FilingDifference difference) {
        return new Object[] {
            batch.context().nameOf(difference.one().filer()),
            difference.one().campaign(),
            difference.revision(),
            difference.one().outcome().figure(),
            difference.other().outcome().figure(),
            FilerOfCampaign.indicator(batch, difference)
        };
    }

    private static Amount amount(Batch batch, Statement statement) {
        return Amount.of(
                statement.outcome(),
                batch.context().indicators().findOrAdHoc(statement.outcome().indicator()));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115件"),
                        by("330203").says("complaint_resolved", "110件")),
                RuleExample.breaks(
                        by("330203").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "151件")),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "_件")));
    }
}
