package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rollup.FilingDifference;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A filing is given once: no other of the same unit, campaign, kind and revision says the same. The roll-up leaves copies
 * out. Where two differ only in that one leaves blank what the other gives, it cannot be told whether they are one.
 */
final class FilingRepeated extends BatchRule {
    FilingRepeated() {
        super(
                "filing-repeated",
                Severity.NOTE,
                new Message("A filing is given once", "同一总结只报送一份"),
                "the seeds' reports: one text stands twice in a collection, and its figures are counted once");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<FilerOfCampaign, List<FilingDifference>> differences = FilerOfCampaign.differences(batch);
        Map<FilerOfCampaign, List<CampaignSummary>> copies = FilerOfCampaign.copies(batch);
        for (FilerOfCampaign filer : FilerOfCampaign.all(batch)) {
            List<FilingDifference> differ = differences.getOrDefault(filer, List.of());
            List<CampaignSummary> again = copies.getOrDefault(filer, List.of());
            again.forEach(copy -> verdicts.add(repeated(batch, copy)));
            if (again.isEmpty()) {
                boolean open = !differ.isEmpty() && differ.stream().noneMatch(FilingDifference::isOfNumbers);
                verdicts.add(open ? undecided(batch, differ.get(0)) : Verdict.pass());
            }
        }
        return verdicts;
    }

    private static Verdict repeated(Batch batch, CampaignSummary copy) {
        return Verdict.broken(
                        "a copy of the filing of %s for %s, revision %s, is counted once",
                        "%s %s第%s版总结重复报送，只计一份",
                        batch.context().nameOf(copy.filer()),
                        copy.campaign().id(),
                        copy.revision())
                .about(copy.filer())
                .at(FilerOfCampaign.place(copy));
    }

    private static Verdict undecided(Batch batch, FilingDifference difference) {
        return Verdict.undecided(
                        "two filings of %s for %s, revision %s, may be one: %s is '%s' in one and '%s' in the other",
                        "%s %s第%s版的两份总结可能为同一份：%s分别为“%s”和“%s”",
                        batch.context().nameOf(difference.one().filer()),
                        difference.one().campaign(),
                        difference.revision(),
                        FilerOfCampaign.indicator(batch, difference),
                        difference.one().outcome().figure(),
                        difference.other().outcome().figure())
                .about(difference.one().outcome())
                .about(difference.one().filer());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").says("complaint_received", "115件"),
                        by("330204").says("complaint_received", "115件")),
                RuleExample.breaks(
                        by("330203").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "115件")),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "_件")));
    }
}
