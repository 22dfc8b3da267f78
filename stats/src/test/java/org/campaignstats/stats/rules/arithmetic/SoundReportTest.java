package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A report in which every figure is true, however vague or rounded, has no error. */
@Tag("large")
class SoundReportTest {
    private static final int REPORTS = 3000;

    @Test
    void a_sound_report_has_no_error() {
        RuleCheck check = RuleCheck.against(RuleSet.of(ArithmeticRules.all())).over(RuleExample.UNITS);
        for (long seed = 0; seed < REPORTS; seed++) {
            SoundReport report = new SoundReport(seed);
            List<Finding> errors = check.check(report.summary()).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            assertThat(errors).as("seed %s: %s\n%s", seed, errors, report).isEmpty();
        }
    }
}
