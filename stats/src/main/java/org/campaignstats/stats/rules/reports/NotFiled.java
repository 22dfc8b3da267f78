package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * Every unit whose own level is expected to file has filed a report for each campaign of the batch. A plan says nothing of
 * what was done, so that a unit that filed no more is told apart. In an open tree units may exist that nobody named: there
 * it cannot be told, once for each campaign, whether all filed.
 */
final class NotFiled extends BatchRule {
    NotFiled() {
        super(
                "not-filed",
                Severity.WARNING,
                new Message("Every unit that is expected to has filed a report", "应报单位均已报送总结"),
                "Statistics Law of the People's Republic of China (统计法): statistical data are reported completely and in time");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        UnitsThatFiled filed = UnitsThatFiled.in(batch);
        List<Verdict> verdicts = new ArrayList<>();
        for (CampaignId campaign : batch.campaigns()) {
            if (!batch.tree().isClosed()) {
                verdicts.add(Verdict.undecided(
                        "the unit tree is open, so units that filed nothing for %s may be missing from it",
                        "单位表不完整，可能还有未报送%s总结的单位", campaign));
            }
            for (ReportingUnit root : batch.tree().roots()) {
                check(batch, root.id(), campaign, filed, verdicts);
            }
        }
        return verdicts;
    }

    private static void check(
            Batch batch, UnitId root, CampaignId campaign, UnitsThatFiled filed, List<Verdict> verdicts) {
        for (ReportingUnit unit : batch.result().filed(root, campaign)) {
            verdicts.add(
                    filed.filing(campaign, unit.id(), Optional.empty()).isOnlyPlan()
                            ? broken(
                                    batch, unit, "%s filed only a plan for %s, no report", "%s只报送了%s计划，未报送总结", campaign)
                            : Verdict.pass());
        }
        if (batch.tree().isClosed()) {
            batch.result()
                    .notFiled(root, campaign)
                    .forEach(unit ->
                            verdicts.add(broken(batch, unit, "%s filed nothing for %s", "%s未报送%s总结", campaign)));
        }
    }

    private static Verdict broken(
            Batch batch, ReportingUnit unit, String english, String chinese, CampaignId campaign) {
        return Verdict.broken(english, chinese, batch.context().nameOf(unit.id()), campaign)
                .about(unit.id());
    }

    @Override
    public List<RuleExample> examples() {
        UnitTree two = UnitTree.closed(List.of(
                ReportingUnit.builder().id("330200").name("宁波市").build(),
                ReportingUnit.builder()
                        .id("330203")
                        .name("海曙区")
                        .parent("330200")
                        .build()));
        return List.of(
                RuleExample.passes(by("330200"), by("330203")).over(two),
                RuleExample.breaks(by("330200"), by("330203").with(filing -> filing.kind(FilingKind.PLAN)))
                        .over(two),
                RuleExample.undecided(by("330200"), by("330203")).over(UnitTree.open(two.depthFirst())));
    }
}
