package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class FindingAssertTest {
    private static final Finding FIRST = finding(Severity.ERROR, 3, "330203", "too large", "过大");
    private static final Finding SECOND = finding(Severity.WARNING, 4, "330204", "too small", "过小");
    private static final String FOUND =
            ", but found:\n" + "  error: reports.csv row 3, column value: too large (size, 330203 complaint_received)";
    private static final String BOTH_FOUND =
            FOUND + "\n  warning: reports.csv row 4, column value: too small (size, 330204 complaint_received)";

    private static Finding finding(Severity severity, int row, String unit, String english, String chinese) {
        return new Finding(
                "size",
                severity,
                new Message(english, chinese),
                Place.of("reports.csv", row).column("value"),
                Optional.of(UnitId.of(unit)),
                Optional.of(IndicatorCode.of("complaint_received")),
                List.of(new Evidence("limit", "100件"), new Evidence("row", String.valueOf(row))));
    }

    private static FindingsAssert both() {
        return new FindingsAssert(List.of(FIRST, SECOND));
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void a_finding_has_a_code_a_place_and_a_message() {
        assertThat(FIRST)
                .hasCode("size")
                .at(Place.of("reports.csv", 3).column("value"))
                .atRow(3)
                .at("330203", "complaint_received")
                .about("330203")
                .isError()
                .saying("too large")
                .sayingInChinese("过大")
                .hasEvidence("limit", "100件")
                .isEqualTo(FIRST);
        assertThat(Finding.of("file-empty", Severity.NOTE, "empty", Place.UNKNOWN))
                .isNote();
    }

    @Test
    void a_finding_that_differs_is_told() {
        fails(() -> assertThat(FIRST).hasCode("shape"), "Expected a finding shape" + FOUND);
        fails(
                () -> assertThat(FIRST).at(Place.of("reports.csv", 3)),
                "Expected a finding at reports.csv row 3" + FOUND);
        fails(() -> assertThat(FIRST).atRow(4), "Expected a finding at row 4" + FOUND);
        fails(
                () -> assertThat(FIRST).at("330204", "complaint_received"),
                "Expected a finding at 330204 complaint_received" + FOUND);
        fails(
                () -> assertThat(FIRST).at("330203", "report_received"),
                "Expected a finding at 330203 report_received" + FOUND);
        fails(() -> assertThat(FIRST).about("330204"), "Expected a finding about 330204" + FOUND);
        fails(() -> assertThat(FIRST).isWarning(), "Expected a warning" + FOUND);
        fails(
                () -> assertThat(SECOND).isError(),
                "Expected an error, but found:\n"
                        + "  warning: reports.csv row 4, column value: too small (size, 330204 complaint_received)");
        fails(
                () -> assertThat(Finding.of("file-empty", Severity.NOTE, "empty", Place.UNKNOWN))
                        .about("330203"),
                "Expected a finding about 330203, but found:\n  note: empty (file-empty)");
    }

    @Test
    void a_message_or_evidence_that_differs_is_told_beside_the_expected() {
        fails(
                () -> assertThat(FIRST).saying("too big"),
                "Expected a finding saying:\n  too big\nbut found:\n  too large");
        fails(() -> assertThat(FIRST).sayingInChinese("过小"), "Expected a finding saying:\n  过小\nbut found:\n  过大");
        fails(
                () -> assertThat(FIRST).hasEvidence("limit", "99件"),
                "Expected evidence:\n  limit: 99件\nbut found:\n  limit: 100件\n  row: 3");
    }

    @Test
    void of_several_findings_those_at_a_place_are_picked() {
        both().times(2).atRow(4).times(1).isWarning().saying("too small");
        both().about("330203").isError();
        both().at("330204", "complaint_received").sayingInChinese("过小");
        both().at(Place.of("reports.csv", 3).column("value")).hasEvidence("row", "3");
        both().hasEvidence("limit", "100件");
    }

    @Test
    void what_is_said_of_several_findings_is_said_of_each() {
        fails(() -> both().isError(), "Expected an error" + BOTH_FOUND);
        fails(() -> both().times(1), "Expected 1 finding" + BOTH_FOUND);
        fails(
                () -> both().saying("too large"),
                "Expected a finding saying:\n  too large\nbut found:\n  too large\n  too small");
        fails(
                () -> both().hasEvidence("row", "3"),
                "Expected evidence:\n  row: 3\nbut found:\n  limit: 100件\n  row: 3\n  limit: 100件\n  row: 4");
    }

    @Test
    void a_description_stays_with_what_is_picked() {
        assertThatThrownBy(() -> both().as("海曙区").atRow(3).times(3))
                .hasMessageStartingWith("[海曙区] Expected 3 findings, but found:\n  error: ");
    }
}
