package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.RolledPart;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A filed total is what its parts give, and what several filers say of one thing agrees. The roll-up decides; what would
 * explain a contradiction is told with it. That units below are more than their total is the rule {@code
 * children-exceed-total}, and what one filer says of one unit is for the rules about one filing. A mean outside of its parts
 * is no error: the unit may have asked others than those below it did.
 *
 * <p>Where the own level or a unit below gives no number, or units may be missing from an open tree, it cannot be told
 * whether the total is that of its parts.
 */
final class TotalContradicted extends BatchRule {
    TotalContradicted() {
        super(
                "total-contradicted",
                Severity.ERROR,
                new Message("A filed total is what its parts give", "上报合计与各部分相符"),
                "arithmetic: a total is the own level and the units below it together");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        Contradictions contradictions = Contradictions.of(batch);
        List<Verdict> verdicts = new ArrayList<>();
        contradictions.ofSeveral().stream()
                .filter(found -> !found.isExcessOfChildren())
                .forEach(found -> verdicts.add(broken(batch, found)));
        ReportedTotals.forEach(batch, total -> {
            boolean ofParts = total.figure().indicator().additivity() != Additivity.TRANSFER;
            if (ofParts && !contradictions.areOf(total.figure())) {
                verdicts.add(verdict(batch, total));
            }
        });
        return verdicts;
    }

    private static Verdict broken(Batch batch, Contradiction found) {
        TotalWording wording = new TotalWording(batch.context(), found.figure());
        Discrepancy discrepancy = found.discrepancy();
        String detail = discrepancy.detail().map(d -> " " + d).orElse("");
        Message about = new Message(
                discrepancy.about().words(Language.EN) + detail,
                discrepancy.about().words(Language.ZH) + detail);
        Message message = Message.of(
                discrepancy.saidTwice()
                        ? "%s, %s: said twice, %s and %s, %s apart"
                        : "%s, %s: filed %s, but its parts give %s, %s apart",
                discrepancy.saidTwice() ? "%s（%s）：两次上报，%s与%s，相差%s" : "%s（%s）：上报%s，各部分合计%s，相差%s",
                wording.subject(),
                about,
                discrepancy.filed().inWords(),
                discrepancy.computed().inWords(),
                TotalWording.gap(discrepancy));
        return wording.verdict(found, message);
    }

    private static Verdict verdict(Batch batch, ReportedTotals.Total total) {
        TotalWording wording = new TotalWording(batch.context(), total.figure());
        return open(batch, total)
                .map(reason -> wording.placed(
                        Verdict.undecided(
                                "%s: %s, so it cannot be told whether the filed total is that of its parts",
                                "%s：%s，无法判断上报合计与各部分是否相符", wording.subject(), reason),
                        Scope.WHOLE))
                .orElseGet(Verdict::pass);
    }

    /** What is missing that would decide it. */
    private static Optional<Message> open(Batch batch, ReportedTotals.Total total) {
        RolledFigure figure = total.figure();
        boolean whole = ReportedTotals.givesNumber(figure, Scope.WHOLE);
        if (!whole && !ReportedTotals.givesNumber(figure, Scope.UNDER)) {
            return Optional.of(new Message("it gives no number", "合计没有数"));
        }
        if (!batch.tree().isClosed()) {
            return Optional.of(new Message("units may be missing from the open unit tree", "单位表可能不完整"));
        }
        List<ReportingUnit> notGiven = total.notGiven();
        if (!notGiven.isEmpty()) {
            return Optional.of(Message.of("no number is given of %s", "%s没有数", TotalWording.names(notGiven)));
        }
        boolean ownGiven =
                ReportedTotals.givesNumber(figure, Scope.OWN) || figure.own().basis() == RolledPart.Basis.NONE;
        return whole && !ownGiven
                ? Optional.of(new Message("no number is given of its own level", "本级没有数"))
                : Optional.empty();
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(
                        by("330200").says("complaint_received", "115件").says("complaint_received", Scope.OWN, "20件"),
                        by("330203").says("complaint_received", "30件"),
                        by("330204").says("complaint_received", "24件"),
                        by("330212").says("complaint_received", "41件"),
                        by("330281").says("complaint_received", "无")),
                RuleExample.breaks(
                        by("330200").says("complaint_received", "115件").says("complaint_received", Scope.OWN, "20件"),
                        by("330203").says("complaint_received", "30件"),
                        by("330204").says("complaint_received", "24件"),
                        by("330212").says("complaint_received", "14件"),
                        by("330281").says("complaint_received", "无")),
                RuleExample.undecided(
                        by("330200").says("complaint_received", "115件").says("complaint_received", Scope.OWN, "20件"),
                        by("330203").says("complaint_received", "30件"),
                        by("330204").says("complaint_received", "_件")));
    }
}
