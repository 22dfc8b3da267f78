package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.FilingKind;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.RuleSet;
import org.junit.jupiter.api.Test;

class FiledLateTest {
    private static CheckedRule checked(String deadline, ExampleFiling... filings) {
        RuleCheck check = RuleCheck.against(RuleSet.of(new FiledLate()))
                .over(RuleExample.UNITS)
                .deadline(LocalDate.parse(deadline));
        return CheckedRule.of(
                check, Stream.of(filings).map(ExampleFiling::summary).toList());
    }

    private static ExampleFiling filed(String filer, String day) {
        return by(filer).with(filing -> filing.filedOn(LocalDate.parse(day)));
    }

    @Test
    void a_first_report_after_the_deadline_is_late_and_one_on_its_day_is_not() {
        CheckedRule checked = checked(
                "2011-03-31",
                filed("330203", "2011-03-31"),
                filed("330204", "2011-04-01")
                        .says("complaint_received", "3件", outcome -> outcome.place(Place.of("reports.csv", 4))),
                filed("330212", "2011-04-10"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 鄞州区 330212 filed its first report for 2011 on 2011-04-10, after the deadline 2011-03-31;"
                                + " days late: 10",
                        "warning: reports.csv: 江东区 330204 filed its first report for 2011 on 2011-04-01, after the"
                                + " deadline 2011-03-31; days late: 1");
        assertThat(checked.chinese()).contains("警告：鄞州区 330212于2011-04-10首次报送2011总结，晚于截止日期2011-03-31，逾期10天");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330212")), Finding::unit)
                .returns("[deadline: 2011-03-31]", finding -> finding.evidence().toString());
        assertThat(checked.tally()).isEqualTo("1 passed, 2 broken, 0 undecided");
    }

    @Test
    void a_later_revision_after_the_deadline_makes_no_report_late() {
        assertThat(checked(
                                "2011-03-31",
                                filed("330203", "2011-03-20"),
                                filed("330203", "2011-04-20").with(filing -> filing.revision(2)))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void without_a_day_it_cannot_be_told() {
        CheckedRule checked = checked("2011-03-31", by("330203"));
        assertThat(checked.undecided())
                .containsExactly(
                        "330203: it is not known on what day 海曙区 330203 filed its report for 2011",
                        "海曙区 330203报送2011总结的日期不详");
        assertThat(checked.tally()).isEqualTo("0 passed, 0 broken, 1 undecided");
    }

    @Test
    void a_plan_is_not_judged_and_without_a_deadline_nothing_is() {
        assertThat(checked("2011-03-31", filed("330203", "2011-04-20").with(filing -> filing.kind(FilingKind.PLAN)))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(new FiledLate(), filed("330203", "2011-04-20"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }

    @Test
    void the_deadline_is_that_of_the_latest_campaign_whose_year_is_not_after_it() {
        assertThat(checked(
                                "2011-03-31",
                                filed("330203", "2010-04-20").of("2010"),
                                filed("330203", "2011-04-01"),
                                filed("330203", "2012-04-01").of("2012"))
                        .english())
                .containsExactly(
                        "warning: 海曙区 330203 filed its first report for 2011 on 2011-04-01, after the deadline 2011-03-31;"
                                + " days late: 1");
        assertThat(checked(
                                "2012-01-31",
                                filed("330203", "2012-02-01"),
                                filed("330203", "2012-02-01").of("spring"))
                        .tally())
                .isEqualTo("0 passed, 2 broken, 0 undecided");
    }
}
