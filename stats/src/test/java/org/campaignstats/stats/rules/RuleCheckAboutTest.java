package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

/** Which units a check tells of. */
class RuleCheckAboutTest {
    private static final UnitId CITY = UnitId.of("330200");
    private static final UnitId HAISHU = UnitId.of("330203");
    private static final UnitId JIANGDONG = UnitId.of("330204");

    private static final List<CampaignSummary> FILINGS = Stream.of(
                    ExampleFiling.by("330200")
                            .says("complaint_received", "1件")
                            .says("complaint_received", "2件", outcome -> outcome.unit("330203")),
                    ExampleFiling.by("330203").says("complaint_received", "3件"),
                    ExampleFiling.by("330204").says("complaint_received", "_件"))
            .map(ExampleFiling::summary)
            .toList();

    /** Breaks on every number and cannot tell of a blank. */
    private static final class NoNumbers extends FilingRule {
        NoNumbers() {
            super("no-numbers", Severity.WARNING, new Message("No number", "没有数"), "made for this test");
        }

        @Override
        public List<Verdict> check(Filing filing) {
            return filing.outcomes().stream()
                    .map(outcome -> (outcome.figure().figure().isNumeric()
                                    ? Verdict.broken("is %s", "是%s", outcome.figure())
                                    : Verdict.undecided("is %s", "是%s", outcome.figure()))
                            .about(outcome))
                    .toList();
        }
    }

    /** Breaks once for the batch and once for a unit. */
    private static final class Twice extends BatchRule {
        Twice() {
            super("twice", Severity.NOTE, new Message("Twice", "两次"), "made for this test");
        }

        @Override
        public List<Verdict> check(Batch batch) {
            Verdict broken = Verdict.broken(new Message("of all", "全体"));
            return List.of(broken, broken.about(JIANGDONG));
        }
    }

    private static CheckResult check(UnitId... about) {
        return RuleCheck.against(RuleSet.of(new NoNumbers(), new Twice()))
                .over(RuleExample.UNITS)
                .about(List.of(about))
                .check(FILINGS);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.unit().map(UnitId::text).orElse("batch") + " " + f.message())
                .toList();
    }

    @Test
    void all_units_are_told_of_where_none_is_named() {
        CheckResult result = check();
        assertThat(told(result.findings()))
                .containsExactly("330200 is 1件", "330203 is 2件", "330203 is 3件", "batch of all", "330204 of all");
        assertThat(told(result.undecided())).containsExactly("330204 is _件");
    }

    @Test
    void a_unit_is_told_of_whoever_spoke_of_it() {
        CheckResult result = check(HAISHU);
        assertThat(told(result.findings())).containsExactly("330203 is 2件", "330203 is 3件", "batch of all");
        assertThat(result.undecided()).isEmpty();
        assertThat(result.tallies())
                .extracting(RuleTally::toString)
                .containsExactly(
                        "no-numbers: 0 passed, 2 broken, 0 undecided", "twice: 0 passed, 1 broken, 0 undecided");
        assertThat(result.filings()).isEqualTo(3);
    }

    @Test
    void of_a_filer_everything_is_told_that_it_filed() {
        assertThat(told(check(CITY).findings())).containsExactly("330200 is 1件", "330203 is 2件", "batch of all");
    }

    @Test
    void a_unit_that_a_rule_of_the_batch_names_is_told_of() {
        CheckResult result = check(JIANGDONG);
        assertThat(told(result.findings())).containsExactly("batch of all", "330204 of all");
        assertThat(told(result.undecided())).containsExactly("330204 is _件");
    }

    @Test
    void findings_and_what_could_not_be_told_are_given_by_filer() {
        CheckResult result = check();
        assertThat(told(result.byFiler()))
                .isEqualTo(Map.of(
                        CITY, List.of("330200 is 1件", "330203 is 2件"),
                        HAISHU, List.of("330203 is 3件"),
                        JIANGDONG, List.of("330204 of all")));
        assertThat(told(result.undecidedByFiler())).isEqualTo(Map.of(JIANGDONG, List.of("330204 is _件")));
    }

    private static Map<UnitId, List<String>> told(Map<UnitId, List<Finding>> byFiler) {
        return byFiler.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> told(entry.getValue())));
    }
}
