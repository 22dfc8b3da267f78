package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * What is filed as a report is none of these: figures that are all planned, a day of filing before the first day of the
 * campaign, a title that says 计划, 方案, 通知 or 预案 and not 总结, 小结, 汇报, 报告, 情况 or 报表. It holds where one of the figures, the
 * day or the title says that it is a report. It cannot be told where they say neither; blank figures say nothing.
 */
final class PlanFiledAsReport extends FilingRule {
    private static final Pattern PLAN = Pattern.compile("计划|方案|通知|预案");
    private static final Pattern REPORT = Pattern.compile("总结|小结|汇报|报告|情况|报表");

    PlanFiledAsReport() {
        super(
                "plan-filed-as-report",
                Severity.WARNING,
                new Message("A report tells of what was done, not of what is planned", "总结所报为已完成的工作，不是计划"),
                "reports as received: a plan for coming activities under the title of a summary (总结)");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return filing.summary().kind() == FilingKind.REPORT ? List.of(Located.in(filing, verdict(filing))) : List.of();
    }

    private static Verdict verdict(Filing filing) {
        CampaignSummary summary = filing.summary();
        Optional<String> source = summary.source();
        boolean calledReport =
                source.filter(title -> REPORT.matcher(title).find()).isPresent();
        boolean calledPlan = source.filter(title -> PLAN.matcher(title).find()).isPresent() && !calledReport;
        Optional<Boolean> early = early(summary);
        if (isPlanned(filing)) {
            return Verdict.broken("all its figures are planned", "所报数据全部为计划数");
        }
        if (early.orElse(false)) {
            return Verdict.broken(
                    "filed on %s, before the campaign %s began",
                    "报送日期%s早于宣传活动时段%s的开始日期",
                    summary.filedOn().orElseThrow(),
                    summary.campaign().days().orElseThrow());
        }
        if (calledPlan) {
            return Verdict.broken("its title is that of a plan: '%s'", "标题为计划类文件：“%s”", source.orElseThrow());
        }
        boolean told = calledReport || early.isPresent() || tellsOfWork(filing);
        return told
                ? Verdict.pass()
                : Verdict.undecided(
                        "neither figures nor days nor title tell whether it is a plan", "从数据、日期和标题均无法判断是否为计划");
    }

    private static boolean isPlanned(Filing filing) {
        List<Outcome> outcomes = filing.outcomes();
        return !outcomes.isEmpty() && outcomes.stream().allMatch(outcome -> outcome.basis() == Basis.PLANNED);
    }

    private static boolean tellsOfWork(Filing filing) {
        return filing.outcomes().stream()
                .anyMatch(outcome ->
                        outcome.basis() != Basis.PLANNED && !(outcome.figure().figure() instanceof Blank));
    }

    /** Whether it was filed before the campaign; empty where either day is not known. */
    private static Optional<Boolean> early(CampaignSummary summary) {
        return summary.campaign()
                .days()
                .flatMap(days -> summary.filedOn().map(filed -> filed.isBefore(days.firstDay())));
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(by("330203").says("activity_count", "3场")),
                RuleExample.breaks(by("330203").says("activity_count", "3场", outcome -> outcome.basis(Basis.PLANNED))),
                RuleExample.undecided(by("330203").says("activity_count", "_场")));
    }
}
