package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A printed growth (同比, 增长, 增幅) of a unit's whole figure has a base that is not zero: in the same report, as 上年同期
 * with the name of what grew, or in the campaign of the year before, whoever stated it. Without that campaign in the batch,
 * or where the base or the growth gives no number, it cannot be told.
 */
final class GrowthWithoutBase extends BatchRule {
    GrowthWithoutBase() {
        super(
                "growth-without-base",
                Severity.WARNING,
                new Message("A growth has a base that is given and is not zero", "同比增长应有基数且基数不为零"),
                "arithmetic: a growth is a change divided by the figure before it, which must not be zero");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        GrowthBases bases = new GrowthBases(batch);
        List<Verdict> verdicts = new ArrayList<>();
        for (Filing filing : batch.reports()) {
            for (Outcome outcome : filing.summary().outcomes()) {
                GrowthName.of(filing.indicator(outcome.indicator()))
                        .filter(name -> outcome.scope() == Scope.WHOLE)
                        .map(name -> verdict(bases, filing, outcome, name))
                        .ifPresent(verdict -> verdicts.add(verdict.about(outcome)));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(GrowthBases bases, Filing filing, Outcome growth, GrowthName name) {
        Amount amount = Amount.of(growth, filing.indicator(growth.indicator()));
        if (!amount.isNumber()) {
            return Verdict.undecided(amount);
        }
        List<Bounds> here = bases.in(filing, growth, name);
        Optional<CampaignId> before = bases.before(filing);
        if (here.isEmpty() && before.isEmpty()) {
            return Verdict.undecided(
                    "%s has no base in the report, and the campaign of the year before is not in the batch",
                    "%s在总结中没有基数，上年活动也不在本批总结中", amount.name());
        }
        return here.isEmpty()
                ? verdict(bases.in(before.orElseThrow(), growth, name), amount, name)
                : verdict(here, amount, name);
    }

    private static Verdict verdict(List<Bounds> bases, Amount growth, GrowthName name) {
        if (bases.stream().anyMatch(base -> base.lower().signum() > 0)) {
            return Verdict.pass();
        }
        if (bases.isEmpty()) {
            return Verdict.broken(
                    "%s has no base: neither the report nor the year before gives %s",
                    "%s没有基数：总结和上年均未报%s", growth.name(), name.what());
        }
        return bases.stream().allMatch(Bounds.ZERO::equals)
                ? Verdict.broken(
                        "%s has a base of zero: %s was 0 the year before", "%s的基数为零：上年%s为0", growth.name(), name.what())
                : Verdict.undecided(
                        "%s has a base that is not given as a number: %s the year before",
                        "%s的基数没有数：上年%s", growth.name(), name.what());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330203").of("2010").says("complaint_received", "100件"),
                        by("330203").says("complaint_received", "115件").says("受理投诉同比增长", "15%")),
                RuleExample.breaks(
                        by("330203").of("2010").says("complaint_received", "无"),
                        by("330203").says("complaint_received", "115件").says("受理投诉同比增长", "15%")),
                RuleExample.undecided(
                        by("330203").says("complaint_received", "115件").says("受理投诉同比增长", "15%")));
    }
}
