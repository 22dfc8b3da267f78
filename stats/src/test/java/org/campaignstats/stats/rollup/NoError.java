package org.campaignstats.stats.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.campaign.Activity;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.standard.StandardRules;

/** True reports, however vague, break no rule for certain. */
final class NoError {
    private static final RuleSet RULES = StandardRules.all();

    private NoError() {}

    /** Checks the filings of a batch, each line by itself and all lines of a filer as one filing. */
    static void assertNone(Batch batch, String where) {
        assertNone(batch, batch.summaries(), where);
        assertNone(batch, byFiler(batch.summaries()), where);
    }

    private static void assertNone(Batch batch, List<CampaignSummary> summaries, String where) {
        CheckResult result = RuleCheck.against(RULES).over(batch.tree()).check(summaries);
        List<Finding> errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).as(where).isEmpty();
        assertThat(result.filings()).isEqualTo(summaries.size());
    }

    private static List<CampaignSummary> byFiler(List<CampaignSummary> lines) {
        Map<UnitId, List<CampaignSummary>> byFiler = new LinkedHashMap<>();
        lines.forEach(line ->
                byFiler.computeIfAbsent(line.filer(), f -> new ArrayList<>()).add(line));
        return byFiler.values().stream().map(NoError::merged).toList();
    }

    /** Lines about one activity become one activity. */
    private static CampaignSummary merged(List<CampaignSummary> lines) {
        CampaignSummary.Builder summary = CampaignSummary.builder().from(lines.get(0));
        summary.outcomes(
                lines.stream().flatMap(line -> line.outcomes().stream()).toList());
        Map<Object, Activity> activities = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> line.activities().stream())
                .sorted(Comparator.comparing(Activity::id, Comparator.comparing(ActivityId::text)))
                .forEach(activity ->
                        activities.merge(List.of(activity.id(), unit(activity)), activity, NoError::joined));
        return summary.activities(activities.values()).build();
    }

    private static UnitId unit(Activity activity) {
        return activity.outcomes().get(0).unit();
    }

    private static Activity joined(Activity one, Activity other) {
        List<Outcome> both = new ArrayList<>(one.outcomes());
        both.addAll(other.outcomes());
        return Activity.builder().from(one).outcomes(both).build();
    }
}
