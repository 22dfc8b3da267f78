package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * An activity took place within the days of the campaign, or of the filing where those of the campaign are not given. It
 * cannot be told where the days of either are not known.
 */
final class ActivityOutsideCampaign extends FilingRule {
    ActivityOutsideCampaign() {
        super(
                "activity-outside-campaign",
                Severity.WARNING,
                new Message("An activity takes place within the days of the campaign", "活动日期在宣传活动时段之内"),
                "reports as received: activities are told of with their days, the campaign with its first and last");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        Optional<Period> days = filing.summary().campaign().days().or(filing.summary()::period);
        return filing.summary().activities().stream()
                .map(activity -> Located.in(filing, activity, verdict(activity, days)))
                .toList();
    }

    private static Verdict verdict(Activity activity, Optional<Period> campaign) {
        if (campaign.isEmpty()) {
            return Verdict.undecided("the days of the campaign are not known", "宣传活动的起止日期未知");
        }
        if (activity.days().isEmpty()) {
            return Verdict.undecided("the days of activity '%s' are not known", "活动“%s”的日期未知", activity.id());
        }
        Period days = activity.days().get();
        return Days.isWithin(days, campaign.get())
                ? Verdict.pass()
                : Verdict.broken(
                        "activity '%s' of %s is not within the campaign, %s",
                        "活动“%s”的日期%s不在宣传活动时段%s之内", activity.id(), days, campaign.get());
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("2011-03-15")),
                RuleExample.breaks(example("2010-03-15")),
                RuleExample.undecided(
                        by("330203").held("square", activity -> activity.days(Period.parse("2011-03-15")))));
    }

    private static ExampleFiling example(String day) {
        return by("330203")
                .with(summary -> summary.period(Period.parse("2011-03-01/2011-03-15")))
                .held("square", activity -> activity.days(Period.parse(day)));
    }
}
