package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The units below a unit, alone or with its own level, are together not more than the total that was filed of them. The
 * roll-up decides, which adds sets of people as sets and takes joint activities once. Where a unit below gives no number it
 * could still exceed the total, and it cannot be told. Of a rate there is no such total.
 */
final class ChildrenExceedTotal extends BatchRule {
    ChildrenExceedTotal() {
        super(
                "children-exceed-total",
                Severity.ERROR,
                new Message("The units below together are not more than the filed total", "下辖单位合计不大于上报合计"),
                "arithmetic: a total contains what the units below it did");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        Contradictions contradictions = Contradictions.of(batch);
        List<Verdict> verdicts = new ArrayList<>();
        contradictions.ofSeveral().stream()
                .filter(Contradiction::isExcessOfChildren)
                .forEach(found -> verdicts.add(broken(batch, found)));
        ReportedTotals.forEach(batch, total -> {
            if (!contradictions.areOf(total.figure()) && isSumOfUnits(total.figure())) {
                verdicts.add(verdict(batch, total));
            }
        });
        return verdicts;
    }

    private static boolean isSumOfUnits(RolledFigure figure) {
        Additivity additivity = figure.indicator().additivity();
        return additivity != Additivity.TRANSFER && !Combination.of(additivity).isMean();
    }

    private static Verdict broken(Batch batch, Contradiction found) {
        TotalWording wording = new TotalWording(batch.context(), found.figure());
        Discrepancy discrepancy = found.discrepancy();
        Message gap = TotalWording.gap(discrepancy);
        Message computed = discrepancy.computed().inWords();
        Message filed = discrepancy.filed().inWords();
        Message message = discrepancy.about() == Discrepancy.About.UNDER
                ? Message.of(
                        "%s: the units below together give %s, %s more than the %s that was filed of them",
                        "%s：下辖单位合计%s，比上报的下辖合计%4$s多%3$s", wording.subject(), computed, gap, filed)
                : Message.of(
                        "%s: own level and units below together give %s, %s more than the filed total of %s",
                        "%s：本级和下辖单位合计%s，比上报合计%4$s多%3$s", wording.subject(), computed, gap, filed);
        return wording.verdict(found, message);
    }

    private static Verdict verdict(Batch batch, ReportedTotals.Total total) {
        TotalWording wording = new TotalWording(batch.context(), total.figure());
        boolean filed = ReportedTotals.givesNumber(total.figure(), Scope.WHOLE)
                || ReportedTotals.givesNumber(total.figure(), Scope.UNDER);
        if (!filed) {
            return wording.placed(
                    Verdict.undecided("%s: the filed total gives no number", "%s：上报合计没有数", wording.subject()),
                    Scope.WHOLE);
        }
        List<ReportingUnit> notGiven = total.notGiven();
        return notGiven.isEmpty()
                ? Verdict.pass()
                : wording.placed(
                        Verdict.undecided(
                                "%s: no number is given of %s, so the units below could exceed the filed total",
                                "%s：%s没有数，下辖单位合计可能大于上报合计", wording.subject(), TotalWording.names(notGiven)),
                        Scope.WHOLE);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330200").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "30件"),
                        by("330204").says("complaint_received", "20余件"),
                        by("330212").says("complaint_received", "41件"),
                        by("330281").says("complaint_received", "无")),
                RuleExample.breaks(
                        by("330200").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "70件"),
                        by("330212").says("complaint_received", "60余件")),
                RuleExample.undecided(
                        by("330200").says("complaint_received", "115件"),
                        by("330203").says("complaint_received", "70件"),
                        by("330212").says("complaint_received", "_件")));
    }
}
