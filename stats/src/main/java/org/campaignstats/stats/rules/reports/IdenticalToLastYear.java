package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.combination.Combination;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.CampaignPair;
import org.campaignstats.stats.rules.CampaignsRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The figures of a unit are not all the same as in the campaign before, or last year's report may have been filed again.
 * They are where both reports give three or more counts that are not zero and every number that both give is the same.
 * Counts below ten repeat by chance: unless three are ten or more it is a note. A stock, a rate or a score may well stay as
 * it was and is not counted, but where it differs the report is another one. With fewer counts it cannot be told.
 */
final class IdenticalToLastYear extends CampaignsRule {
    /** How many counts must be the same. */
    private static final int ENOUGH = 3;

    IdenticalToLastYear() {
        super(
                "identical-to-last-year",
                Severity.WARNING,
                new Message("The figures of a unit are not all the same as the year before", "单位数据不应与上年完全相同"),
                "arithmetic: three independent counts of ten and more are hardly ever all the same a year later");
    }

    @Override
    public List<Verdict> check(CampaignPair pair) {
        return pair.reports().stream()
                .map(reports -> verdict(reports.before(), reports.now(), pair.earlier())
                        .about(reports.now().filer())
                        .at(reports.now().place()))
                .toList();
    }

    private static Verdict verdict(Filing before, Filing now, CampaignId earlier) {
        Map<ReportedFigure, Outcome> figures = ReportedFigure.in(before, Basis.PERIOD);
        List<Amount> counts = new ArrayList<>();
        for (Map.Entry<ReportedFigure, Outcome> figure :
                ReportedFigure.in(now, Basis.PERIOD).entrySet()) {
            Outcome other = figures.get(figure.getKey());
            if (other != null && isNumber(other) && isNumber(figure.getValue())) {
                Amount amount = amount(now, figure.getValue());
                if (!amount.bounds().equals(amount(now, other).bounds())) {
                    return Verdict.pass();
                }
                if (isCount(now, figure.getValue()) && amount.bounds().lower().signum() > 0) {
                    counts.add(amount);
                }
            }
        }
        return counts.size() < ENOUGH ? undecided(now, counts, earlier) : broken(now, counts, earlier);
    }

    private static boolean isNumber(Outcome outcome) {
        return outcome.figure().figure().isNumeric();
    }

    private static Amount amount(Filing filing, Outcome outcome) {
        return Amount.of(outcome, filing.indicator(outcome.indicator()));
    }

    private static boolean isCount(Filing filing, Outcome outcome) {
        Additivity additivity = filing.indicator(outcome.indicator()).additivity();
        return additivity != Additivity.STOCK && !Combination.of(additivity).isMean();
    }

    private static Verdict undecided(Filing now, List<Amount> counts, CampaignId earlier) {
        return Verdict.undecided(
                "%s gives too few counts that %s gave too to compare: %s, %s would do",
                "%s与%s可比的数太少：%s个，至少应有%s个", now.context().nameOf(now.filer()), earlier, counts.size(), ENOUGH);
    }

    private static Verdict broken(Filing now, List<Amount> counts, CampaignId earlier) {
        Verdict verdict = Verdict.broken(
                "all %4$s counts that %1$s gave for %2$s and for %3$s are the same",
                "%s %2$s与%3$s可比的%4$s个数完全相同",
                now.context().nameOf(now.filer()),
                earlier,
                now.summary().campaign().id(),
                counts.size());
        for (Amount amount : counts.subList(0, ENOUGH)) {
            verdict = verdict.evidence("same", amount);
        }
        long large = counts.stream()
                .filter(amount -> amount.bounds().lower().compareTo(BigDecimal.TEN) >= 0)
                .count();
        return large >= ENOUGH ? verdict : verdict.atMost(Severity.NOTE);
    }

    @Override
    public List<RuleExample> examples() {
        ExampleFiling before = by("330203")
                .of("2010")
                .says("complaint_received", "115件")
                .says("consultation_received", "549人次")
                .says("materials_distributed", "1.34万份");
        return List.of(
                RuleExample.passes(
                        before,
                        by("330203")
                                .says("complaint_received", "115件")
                                .says("consultation_received", "530人次")
                                .says("materials_distributed", "1.34万份")),
                RuleExample.breaks(
                        before,
                        by("330203")
                                .says("complaint_received", "115起")
                                .says("consultation_received", "549人次")
                                .says("materials_distributed", "1.34万份")),
                RuleExample.undecided(
                        before, by("330203").says("complaint_received", "115件").says("consultation_received", "_人次")));
    }
}
