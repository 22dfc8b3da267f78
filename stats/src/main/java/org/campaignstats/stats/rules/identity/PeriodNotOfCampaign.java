package org.campaignstats.stats.rules.identity;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.List;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * A filing is of the days of its campaign. A period that is not within them breaks the rule; one that is within them and
 * shorter is worth a note. It cannot be told where a period is given and the days of the
 * campaign are not known.
 */
final class PeriodNotOfCampaign extends FilingRule {
    PeriodNotOfCampaign() {
        super(
                "period-not-of-campaign",
                Severity.WARNING,
                new Message("The period of a filing is that of the campaign", "所报时段与宣传活动时段一致"),
                "统计法 (revision of 2009) art. 7: data are provided completely, for the time that is asked for");
    }

    @Override
    public List<Verdict> check(Filing filing) {
        return filing.summary().period().isEmpty() ? List.of() : List.of(Located.in(filing, verdict(filing.summary())));
    }

    private static Verdict verdict(CampaignSummary summary) {
        if (summary.campaign().days().isEmpty()) {
            return Verdict.undecided("the days of the campaign are not known", "宣传活动的起止日期未知");
        }
        Period period = summary.period().orElseThrow();
        Period campaign = summary.campaign().days().get();
        if (period.equals(campaign)) {
            return Verdict.pass();
        }
        return Days.isWithin(period, campaign)
                ? Verdict.broken(
                                "the period %s is only a part of the campaign, %s",
                                "所报时段%s只是宣传活动时段%s的一部分", period, campaign)
                        .atMost(Severity.NOTE)
                : Verdict.broken(
                        "the period %s is not within the campaign, %s", "所报时段%s不在宣传活动时段%s之内", period, campaign);
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(example("2011-03-01/2011-03-15")),
                RuleExample.breaks(example("2011-01-01/2011-12-31")),
                RuleExample.undecided(
                        by("330203").with(summary -> summary.period(Period.parse("2011-03-01/2011-03-15")))));
    }

    private static ExampleFiling example(String period) {
        Campaign campaign = Campaign.builder()
                .id("2011")
                .days(Period.parse("2011-03-01/2011-03-15"))
                .build();
        return by("330203").with(summary -> summary.campaign(campaign).period(Period.parse(period)));
    }
}
