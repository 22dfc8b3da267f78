package org.campaignstats.stats.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.Optional;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rules.CheckedRule;
import org.campaignstats.stats.rules.ExampleFiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdenticalToLastYearTest {
    private static final IdenticalToLastYear RULE = new IdenticalToLastYear();

    private static ExampleFiling three(String campaign, String complaints, String consultations, String materials) {
        return by("330203")
                .of(campaign)
                .says("complaint_received", complaints, o -> o.place(Place.of(campaign + ".csv", 2)))
                .says("consultation_received", consultations)
                .says("materials_distributed", materials);
    }

    @Test
    void three_counts_that_are_all_the_same_are_found() {
        CheckedRule checked = CheckedRule.of(
                RULE, three("2010", "115件", "549人次", "1.34万份"), three("2011", "115起", "549人次", "1.34万份"));
        assertThat(checked.english())
                .containsExactly(
                        "warning: 2011.csv: all 3 counts that 海曙区 330203 gave for 2010 and for 2011 are the same");
        assertThat(checked.chinese()).containsExactly("警告：2011.csv：海曙区 330203 2010与2011可比的3个数完全相同");
        assertThat(checked.findings().get(0))
                .returns(Optional.of(UnitId.of("330203")), Finding::unit)
                .returns(
                        "[same: complaint_received 115起, 2011.csv row 2, same: consultation_received 549人次, same:"
                                + " materials_distributed 1.34万份]",
                        finding -> finding.evidence().toString());
        assertThat(checked.tally()).isEqualTo("0 passed, 1 broken, 0 undecided");
    }

    @ParameterizedTest
    @CsvSource({
        "115件, 549人次, 1.34万份, '0 passed, 1 broken, 0 undecided'",
        "115件, 549人次, 1.35万份, '1 passed, 0 broken, 0 undecided'",
        "115余件, 549人次, 1.34万份, '1 passed, 0 broken, 0 undecided'",
        "115件, 549人次, 13400份, '1 passed, 0 broken, 0 undecided'",
        "115件, 549人次, _份, '0 passed, 0 broken, 1 undecided'",
        "115件, 530人次, _份, '1 passed, 0 broken, 0 undecided'",
        "0件, 549人次, 1.34万份, '1 passed, 0 broken, 0 undecided'",
    })
    void one_that_differs_is_enough_and_a_blank_does_not_count(
            String complaints, String consultations, String materials, String tally) {
        assertThat(CheckedRule.of(
                                RULE,
                                three("2010", "115件", "549人次", "1.34万份"),
                                three("2011", complaints, consultations, materials))
                        .tally())
                .isEqualTo(tally);
    }

    @Test
    void zeros_that_repeat_do_not_count() {
        CheckedRule checked =
                CheckedRule.of(RULE, three("2010", "无", "549人次", "1.34万份"), three("2011", "0件", "549人次", "1.34万份"));
        assertThat(checked.undecided())
                .containsExactly(
                        "330203: 海曙区 330203 gives too few counts that 2010 gave too to compare: 2, 3 would do",
                        "海曙区 330203与2010可比的数太少：2个，至少应有3个");
    }

    @Test
    void small_counts_repeat_by_chance_so_that_it_is_a_note() {
        assertThat(CheckedRule.of(RULE, three("2010", "10件", "10人次", "9份"), three("2011", "10件", "10人次", "9份"))
                        .english())
                .containsExactly(
                        "note: 2011.csv: all 3 counts that 海曙区 330203 gave for 2010 and for 2011 are the same");
        assertThat(CheckedRule.of(RULE, three("2010", "10件", "10人次", "10份"), three("2011", "10件", "10人次", "10份"))
                        .english())
                .containsExactly(
                        "warning: 2011.csv: all 3 counts that 海曙区 330203 gave for 2010 and for 2011 are the same");
    }

    @Test
    void stocks_and_rates_are_not_counted_but_tell_reports_apart() {
        assertThat(CheckedRule.of(RULE, stocks("2010", "20家", "100%"), stocks("2011", "20家", "100%"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 1 undecided");
        assertThat(CheckedRule.of(
                                RULE,
                                three("2010", "115件", "549人次", "1.34万份").says("sample_pass_rate", "97%"),
                                three("2011", "115件", "549人次", "1.34万份").says("sample_pass_rate", "98%"))
                        .tally())
                .isEqualTo("1 passed, 0 broken, 0 undecided");
    }

    private static ExampleFiling stocks(String campaign, String stock, String rate) {
        return by("330203")
                .of(campaign)
                .says("model_enterprise_stock", stock)
                .says("sample_pass_rate", rate)
                .says("satisfaction_index", "80分")
                .says("complaint_received", "115件")
                .says("consultation_received", "549人次");
    }

    @Test
    void a_unit_that_filed_in_one_campaign_only_is_not_looked_at() {
        assertThat(CheckedRule.of(
                                RULE,
                                three("2010", "115件", "549人次", "1.34万份"),
                                by("330204").says("complaint_received", "115件"))
                        .tally())
                .isEqualTo("0 passed, 0 broken, 0 undecided");
    }
}
