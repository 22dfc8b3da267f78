package org.campaignstats.stats.rules.reports;

import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.coverage.UnitFiling;
import org.campaignstats.stats.rules.Batch;
import org.campaignstats.stats.rules.BatchRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;

/**
 * The first report of a unit is filed by the deadline, whatever was revised later. Without a deadline there is nothing to
 * check. Of several campaigns the deadline is that of the latest one whose year is not after it, and of those of no known
 * year.
 */
final class FiledLate extends BatchRule {
    FiledLate() {
        super(
                "filed-late",
                Severity.WARNING,
                new Message("A report is filed by the deadline", "总结在截止日期前报送"),
                "Statistics Law of the People's Republic of China (统计法): statistical data are reported completely and in time");
    }

    @Override
    public List<Verdict> check(Batch batch) {
        Optional<LocalDate> deadline = batch.context().deadline();
        if (deadline.isEmpty()) {
            return List.of();
        }
        UnitsThatFiled filed = UnitsThatFiled.in(batch);
        List<Verdict> verdicts = new ArrayList<>();
        for (CampaignId campaign : campaigns(batch, deadline.get().getYear())) {
            for (UnitId unit : filed.of(campaign)) {
                verdict(batch, filed.filing(campaign, unit, deadline), campaign, unit)
                        .map(verdict -> verdict.about(unit).at(filed.place(campaign, unit)))
                        .ifPresent(verdicts::add);
            }
        }
        return verdicts;
    }

    private static List<CampaignId> campaigns(Batch batch, int ofDeadline) {
        OptionalInt latest = batch.summaries().stream()
                .map(summary -> summary.campaign().year())
                .filter(year -> year.isPresent() && year.getAsInt() <= ofDeadline)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        return batch.summaries().stream()
                .map(CampaignSummary::campaign)
                .filter(campaign -> campaign.year().isEmpty() || campaign.year().equals(latest))
                .map(campaign -> campaign.id())
                .distinct()
                .toList();
    }

    private static Optional<Verdict> verdict(Batch batch, UnitFiling filing, CampaignId campaign, UnitId unit) {
        LocalDate deadline = batch.context().deadline().orElseThrow();
        String name = batch.context().nameOf(unit);
        return switch (filing.timeliness()) {
            case ON_TIME -> Optional.of(Verdict.pass());
            case LATE ->
                Optional.of(Verdict.broken(
                                "%s filed its first report for %s on %s, after the deadline %s; days late: %s",
                                "%s于%3$s首次报送%2$s总结，晚于截止日期%4$s，逾期%5$s天",
                                name,
                                campaign,
                                filing.firstFiledOn().orElseThrow(),
                                deadline,
                                filing.daysLate())
                        .evidence("deadline", deadline));
            case DAY_UNKNOWN ->
                Optional.of(Verdict.undecided(
                        "it is not known on what day %s filed its report for %s", "%s报送%s总结的日期不详", name, campaign));
            case NOT_JUDGED -> Optional.empty();
        };
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.passes(filed("2011-03-31")).deadline("2011-03-31"),
                RuleExample.breaks(filed("2011-04-02")).deadline("2011-03-31"),
                RuleExample.undecided(by("330203")).deadline("2011-03-31"));
    }

    private static ExampleFiling filed(String day) {
        return by("330203").with(filing -> filing.filedOn(LocalDate.parse(day)));
    }
}
