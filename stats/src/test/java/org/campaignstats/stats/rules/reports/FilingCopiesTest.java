package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;

class FilingCopiesTest {
    private static final FilingRepeated REPEATED = new FilingRepeated();
    private static final FilingsDiffer DIFFER = new FilingsDiffer();

    private static ExampleFiling complaints(String figure, int row) {
        return by("330203").says("complaint_received", figure, outcome -> outcome.place(Place.of("reports.csv", row)));
    }

    @Test
    void a_copy_is_a_note_where_it_stands_and_no_difference() {
        CheckedRule checked =
                CheckedRule.of(REPEATED, complaints("115件", 11), complaints("115件", 12), complaints("115件", 15));
        assertThat(checked.english())
                .containsExactly(
                        "note: reports.csv row 12: a copy of the filing of 海曙区 330203 for 2011, revision 1, is counted once",
                        "note: reports.csv row 15: a copy of the filing of 海曙区 330203 for 2011, revision 1, is counted once");
        assertThat(checked.chinese()).contains("提示：reports.csv 第12行：海曙区 330203 2011第1版总结重复报送，只计一份");
        assertThat(checked.findings().get(0).unit()).contains(UnitId.of("330203"));
        assertThat(checked.tally()).isEqualTo("0 passed, 2 broken, 0 undecided");
        assertThat(CheckedRule.of(DIFFER, complaints("115件", 11), complaints("115件", 12))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void numbers_that_differ_are_a_warning_with_both_and_no_copy() {
        ExampleFiling[] filings = {complaints("115件", 9), complaints("151件", 12), by("330204")};
        CheckedRule checked = CheckedRule.of(DIFFER, filings);
        assertThat(checked.english())
                .containsExactly(
                        "warning: reports.csv row 9: two filings of 海曙区 330203 for 2011, revision 1, say 115件 and"
                                + " 151件 of complaint_received; the one that counts should have a higher revision");
        assertThat(checked.chinese())
                .containsExactly("警告：reports.csv 第9行：海曙区 330203 2011第1版有两份总结，受理投诉分别为115件和151件，应将有效的一份改为更高版次");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330203")), Finding::unit)
                .returns(Optional.of(IndicatorCode.of("complaint_received")), Finding::indicator)
                .returns(
                        "[one: complaint_received 115件, reports.csv row 9, other: complaint_received 151件, reports.csv row"
                                + " 12]",
                        finding -> finding.evidence().toString());
        assertThat(checked.tally()).isEqualTo("1 passed, 1 broken, 0 undecided");
        assertThat(CheckedRule.of(REPEATED, filings).tally()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }

    @Test
    void what_is_said_of_another_unit_or_of_a_key_is_named() {
        assertThat(CheckedRule.of(
                                DIFFER,
                                by("330200")
                                        .says(
                                                "complaint_received",
                                                "3件",
                                                o -> o.unit("330203").breakdown(Breakdown.parse("category=food"))),
                                by("330200")
                                        .says(
                                                "complaint_received",
                                                "5件",
                                                o -> o.unit("330203").breakdown(Breakdown.parse("category=food"))))
                        .english())
                .containsExactly("warning: two filings of 宁波市 330200 for 2011, revision 1, say 3件 and 5件 of"
                        + " complaint_received category=food of 海曙区 330203; the one that counts should have a higher"
                        + " revision");
    }

    @Test
    void where_one_leaves_blank_what_the_other_gives_neither_rule_can_tell() {
        ExampleFiling[] filings = {complaints("115件", 9), complaints("_件", 12)};
        assertThat(CheckedRule.of(DIFFER, filings).undecided())
                .containsExactly(
                        "330203: two filings of 海曙区 330203 for 2011, revision 1, say '115件' and '_件' of complaint_received,"
                                + " of which one gives no number",
                        "海曙区 330203 2011第1版有两份总结，受理投诉分别为“115件”和“_件”，其中一份没有数");
        assertThat(CheckedRule.of(REPEATED, filings).undecided())
                .containsExactly(
                        "330203: two filings of 海曙区 330203 for 2011, revision 1, may be one: complaint_received is '115件'"
                                + " in one and '_件' in the other",
                        "海曙区 330203 2011第1版的两份总结可能为同一份：受理投诉分别为“115件”和“_件”");
    }

    @Test
    void of_three_filings_two_numbers_count_before_a_blank() {
        ExampleFiling[] filings = {complaints("—", 3), complaints("115件", 9), complaints("151件", 12)};
        assertThat(CheckedRule.of(DIFFER, filings).tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
        assertThat(CheckedRule.of(REPEATED, filings).tally()).isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    @Test
    void filings_that_complete_each_other_and_later_revisions_are_fine() {
        ExampleFiling[] filings = {
            complaints("115件", 9),
            by("330203").says("complaint_resolved", "110件"),
            by("330203").of("2010").says("complaint_received", "90件"),
            by("330203").of("2010").with(f -> f.revision(2)).says("complaint_received", "95件")
        };
        assertThat(CheckedRule.of(DIFFER, filings).tally()).isEqualTo("2 passed, 0 broken, 0 undecided");
        assertThat(CheckedRule.of(REPEATED, filings).tally()).isEqualTo("2 passed, 0 broken, 0 undecided");
    }
}
