package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A report was not filed before what it tells of began: the first day of its period, or of an activity that is not only
 * planned. Filed before their last days is fine. A day may be a slip, so this is no error; days that fall, a last day before
 * the first, are refused where they are read. It cannot be told where what it tells of is dated and the report is not.
 */
final class EndsBeforeStart extends FilingRule {
    EndsBeforeStart() {
        super(
                "ends-before-start",
                Severity.WARNING,
                new Message("A report is filed after what it tells of began", "总结的报送日期不早于所报时段和活动的开始日期"),
                "arithmetic: nothing can be reported before it begins");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        CampaignSummary summary = filing.summary();
        if (summary.kind() != FilingKind.REPORT) {
            return List.of();
        }
        Optional<LocalDate> filed = summary.filedOn();
        if (filed.isEmpty()) {
            return isDated(summary)
                    ? List.of(Located.in(filing, Verdict.undecided("the day of filing is not known", "报送日期未知")))
                    : List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        summary.period().ifPresent(period -> verdicts.add(Located.in(filing, ofPeriod(filed.get(), period))));
        for (Activity activity : summary.activities()) {
            if (!isPlanned(activity)) {
                activity.days()
                        .ifPresent(days ->
                                verdicts.add(Located.in(filing, activity, ofActivity(filed.get(), activity, days))));
            }
        }
        return verdicts;
    }

    private static boolean isDated(CampaignSummary summary) {
        return summary.period().isPresent()
                || summary.activities().stream()
                        .anyMatch(activity -> activity.days().isPresent());
    }

    private static Verdict ofPeriod(LocalDate filed, Period period) {
        return filed.isBefore(period.firstDay())
                ? Verdict.broken("filed on %s, before its period %s began", "报送日期%s早于所报时段%s的开始日期", filed, period)
                : Verdict.pass();
    }

    private static Verdict ofActivity(LocalDate filed, Activity activity, Period days) {
        return filed.isBefore(days.firstDay())
                ? Verdict.broken(
                        "filed on %s, before activity '%s' of %s began",
                        "报送日期%s早于活动“%s”的开始日期（%s）", filed, activity.id(), days)
                : Verdict.pass();
    }

    private static boolean isPlanned(Activity activity) {
        return !activity.outcomes().isEmpty()
                && activity.outcomes().stream().allMatch(outcome -> outcome.basis() == Basis.PLANNED);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("2011-03-20")),
                RuleExample.breaks(example("2011-02-20")),
                RuleExample.undecided(
                        by("330203").with(summary -> summary.period(Period.parse("2011-03-01/2011-03-15")))));
    }

    private static ExampleFiling example(String filedOn) {
        return by("330203")
                .with(summary ->
                        summary.filedOn(LocalDate.parse(filedOn)).period(Period.parse("2011-03-01/2011-03-15")));
    }
}
