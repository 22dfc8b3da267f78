package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.FilingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which filing of a unit counts, when it came, and whether that was on time. The deadline is 20 March. */
class UnitFilingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a on=2017-03-19 | report r1 first 2017-03-19 on 2017-03-19, on time",
                "a on=2017-03-20 | report r1 first 2017-03-20 on 2017-03-20, on time",
                "a on=2017-03-21 | report r1 first 2017-03-21 on 2017-03-21, late 1",
                "a on=2018-03-20 | report r1 first 2018-03-20 on 2018-03-20, late 365",
                "a | report r1, day unknown",
                "a on=2017-03-18;a revision=2 on=2017-03-25 | report r2 first 2017-03-18 on 2017-03-25, on time",
                "a on=2017-03-22;a revision=2 on=2017-03-25 | report r2 first 2017-03-22 on 2017-03-25, late 2",
                "a;a revision=2 on=2017-03-25 | report r2 first 2017-03-25 on 2017-03-25, day unknown",
                "a;a revision=2 on=2017-03-19 | report r2 first 2017-03-19 on 2017-03-19, on time",
                "a on=2017-03-19;a revision=2 | report r2 first 2017-03-19, on time",
                "a on=2017-03-19;a on=2017-03-22 | report r1 first 2017-03-19 on 2017-03-22, on time",
                "a on=2017-03-19;a kind=correction on=2017-03-25 | report r1+1 first 2017-03-19 on 2017-03-19, on time",
                "a revision=2 on=2017-03-19;a kind=correction | report r2 first 2017-03-19 on 2017-03-19, on time",
                "a on=2017-03-19;a kind=correction on=2017-03-25;a kind=correction on=2017-03-25 | "
                        + "report r1+1 first 2017-03-19 on 2017-03-19, on time",
                "a on=2017-03-19;a kind=correction on=2017-03-25;a kind=correction on=2017-03-26 | "
                        + "report r1+2 first 2017-03-19 on 2017-03-19, on time",
                "a kind=correction revision=3 on=2017-03-22 | correction r3+1 first 2017-03-22 on 2017-03-22, late 2",
                "a kind=plan on=2017-03-01 | plan r1 first 2017-03-01 on 2017-03-01",
                "a kind=plan on=2017-03-01;a on=2017-03-22 | report r1 first 2017-03-22 on 2017-03-22, late 2",
            })
    void the_latest_revision_counts_and_the_first_report_is_judged(String filings, String expected) {
        String[] lines = filings.split(";");
        assertThat(filed(lines)).isEqualTo("a: " + expected);
        Collections.reverse(Arrays.asList(lines));
        assertThat(filed(lines)).as("in reverse").isEqualTo("a: " + expected);
    }

    private static String filed(String... lines) {
        CoverageReport report = CoverageCase.closed("a").file(lines).report("2017-03-20");
        return ReportText.of(report.units().get(0));
    }

    @Test
    void without_a_deadline_nobody_is_on_time_or_late() {
        CoverageReport report = CoverageCase.closed("a").file("a on=2017-03-25").report();
        assertThat(ReportText.of(report.units())).containsExactly("a: report r1 first 2017-03-25 on 2017-03-25");
        assertThat(report.counts().orElseThrow().punctuality()).isEmpty();
        assertThat(report.counts().orElseThrow().reportingRateOnTime()).isEmpty();
    }

    @Test
    void a_revision_after_the_deadline_is_told_although_the_report_was_on_time() {
        LocalDate deadline = LocalDate.of(2017, 3, 20);
        List<UnitCoverage> units = CoverageCase.closed("a(b)")
                .file("a on=2017-03-18", "a revision=2 on=2017-03-25", "b")
                .report("2017-03-20")
                .units();
        assertThat(units.get(0).filing().orElseThrow().daysAfter(deadline)).isEqualTo(5);
        assertThat(units.get(1).filing().orElseThrow().daysAfter(deadline)).isZero();
    }

    @Test
    void days_late_go_with_late_alone() {
        assertThatThrownBy(() -> new UnitFiling(
                        FilingKind.REPORT, 1, 0, Optional.empty(), Optional.empty(), Timeliness.DAY_UNKNOWN, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days late must be above 0 where late, else 0; were 3 where day unknown");
        assertThatThrownBy(() ->
                        new UnitFiling(FilingKind.REPORT, 1, 0, Optional.empty(), Optional.empty(), Timeliness.LATE, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days late must be above 0 where late, else 0; were 0 where late");
    }
}
