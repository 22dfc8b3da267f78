package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignstats.stats.rules.ExampleFiling.by;

import java.util.stream.Stream;
import org.campaignstats.core.campaign.Basis;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedPairRuleTest {
    private static final String NOTHING = "0 passed, 0 broken, 0 undecided";

    private static Rule rule(String code) {
        return Stream.<Rule>of(
                        new ResolvedExceedsReceived(),
                        new SettledExceedsMediated(),
                        new RecoveredExceedsDisputed(),
                        new HeadsExceedAttendances())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "resolved-exceeds-received, complaint_resolved, 件, complaint_received, 件",
        "resolved-exceeds-received, request_closed, 件, request_received, 件",
        "settled-exceeds-mediated, dispute_mediated_success, 件, dispute_mediated, 起",
        "recovered-exceeds-disputed, economic_loss_recovered, 元, amount_involved, 元",
        "heads-exceed-attendances, attendee_count, 人, attendee_person_times, 人次",
        "heads-exceed-attendances, staff_participating_count, 人, staff_deployed_person_times, 人次",
    })
    void the_one_may_be_as_much_as_the_other_and_not_more(
            String rule, String less, String measure, String more, String ofMore) {
        Said same = Said.of(rule(rule), by("330203").says(less, "115" + measure).says(more, "115" + ofMore));
        assertThat(same.counts()).isEqualTo("1 passed, 0 broken, 0 undecided");
        Said above =
                Said.of(rule(rule), by("330203").says(less, "116" + measure).says(more, "115" + ofMore));
        assertThat(above.broken())
                .containsExactly("warning 330203 " + less + ": " + less + " 116" + measure + " is more than " + more
                        + " 115" + ofMore);
        Said blank =
                Said.of(rule(rule), by("330203").says(less, "116" + measure).says(more, "_" + ofMore));
        assertThat(blank.undecided())
                .containsExactly("note 330203 " + less + ": " + more + " _" + ofMore + " gives no number");
    }

    @Test
    void it_stands_at_the_smaller_one_and_rests_on_both() {
        Said said = Said.of(
                new ResolvedExceedsReceived(),
                by("330203")
                        .says("complaint_received", "115件", o -> o.place(Place.of("a.csv", 2)))
                        .says("complaint_resolved", "120件", o -> o.place(Place.of("a.csv", 3))));
        assertThat(said.brokenInChinese()).containsExactly("警告 330203 complaint_resolved: 解决投诉 120件大于受理投诉 115件");
        assertThat(said.places()).containsExactly("a.csv row 3");
        assertThat(said.evidence())
                .containsExactly("complaint_resolved: complaint_resolved 120件, a.csv row 3;"
                        + " complaint_received: complaint_received 115件, a.csv row 2");
    }

    @Test
    void where_the_filing_is_silent_on_one_there_is_nothing_to_check() {
        assertThat(Said.of(new ResolvedExceedsReceived(), by("330203").says("complaint_resolved", "120件"))
                        .counts())
                .isEqualTo(NOTHING);
        assertThat(Said.of(new ResolvedExceedsReceived(), by("330203").says("complaint_received", "120件"))
                        .counts())
                .isEqualTo(NOTHING);
    }

    @Test
    void only_figures_of_one_scope_time_and_key_are_compared() {
        ResolvedExceedsReceived rule = new ResolvedExceedsReceived();
        assertThat(Said.of(
                                rule,
                                by("330203")
                                        .says("complaint_resolved", "120件")
                                        .says("complaint_received", Scope.OWN, "115件")
                                        .says("complaint_received", "115件", o -> o.basis(Basis.CUMULATIVE))
                                        .says("complaint_received", "115件", Examples.key("category=food")))
                        .counts())
                .isEqualTo(NOTHING);
        assertThat(Said.of(
                                rule,
                                by("330203")
                                        .says("complaint_resolved", "120件", Examples.key("category=food"))
                                        .says("complaint_received", "500件")
                                        .says("complaint_received", "115件", Examples.key("category=food")))
                        .broken())
                .containsExactly("warning 330203 complaint_resolved: complaint_resolved category=food 120件 is more than"
                        + " complaint_received category=food 115件");
    }

    @Test
    void each_is_compared_in_its_usual_measure() {
        ResolvedExceedsReceived rule = new ResolvedExceedsReceived();
        assertThat(Said.of(rule, by("330203").says("complaint_resolved", "120家").says("complaint_received", "115件"))
                        .counts())
                .isEqualTo(NOTHING);
        assertThat(Said.of(rule, by("330203").says("complaint_resolved", "120件").says("complaint_received", "115家"))
                        .counts())
                .isEqualTo(NOTHING);
    }

    @Test
    void disputes_settled_that_the_report_says_to_be_a_part_are_another_rules() {
        assertThat(Said.of(
                                new SettledExceedsMediated(),
                                by("330203")
                                        .says("dispute_mediated", "115起")
                                        .says(
                                                "dispute_mediated_success",
                                                "120件",
                                                o -> o.partOf(IndicatorCode.of("dispute_mediated"))))
                        .counts())
                .isEqualTo(NOTHING);
    }
}
