package org.campaignstats.assertions;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.Verdict;

/** A rule between reports: every unit files, and by the deadline where there is one. */
final class AllFiled extends BatchRule {
    AllFiled() {
        super("all-filed", Severity.WARNING, new Message("Every unit files", "各单位均应报送"), "a notice of the agency");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        List<Verdict> verdicts = new ArrayList<>();
        for (CampaignId campaign : batch.campaigns()) {
            for (ReportingUnit unit : batch.tree().depthFirst()) {
                verdicts.add(verdict(batch, campaign, unit).about(unit.id()));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Batch batch, CampaignId campaign, ReportingUnit unit) {
        return batch.report(campaign, unit.id())
                .map(filing -> batch.context().deadline().isEmpty()
                                || filing.summary().filedOn().isPresent()
                        ? Verdict.pass()
                        : Verdict.undecided("%s gives no day", "%s未注明日期", unit.name()))
                .orElseGet(() -> Verdict.broken("%s has not filed", "%s未报送", unit.name()));
    }
}
