package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Verdict BROKEN = Verdict.broken("'%s' is not '%s'", "“%s”不是“%s”", "a", "b");

    @Test
    void a_verdict_is_one_of_three() {
        assertThat(Verdict.pass().kind()).isEqualTo(Verdict.Kind.PASS);
        assertThat(Verdict.pass().message()).isEqualTo(new Message("holds", "符合"));
        assertThat(BROKEN.kind()).isEqualTo(Verdict.Kind.BROKEN);
        assertThat(BROKEN.message()).isEqualTo(new Message("'a' is not 'b'", "“a”不是“b”"));
        assertThat(BROKEN).hasToString("BROKEN: 'a' is not 'b'");
        assertThat(Verdict.undecided("no year", "无年份")).hasToString("UNDECIDED: no year");
        assertThat(Verdict.undecided("no year", "无年份").kind()).isEqualTo(Verdict.Kind.UNDECIDED);
    }

    @Test
    void an_amount_is_called_by_its_name() {
        Amount limit = Amount.of(7).named(new Message("seven", "七"));
        assertThat(Verdict.broken("not %s", "不是%s", limit).message()).isEqualTo(new Message("not seven", "不是七"));
        assertThat(Verdict.undecided("not %s", "不是%s", limit).message()).isEqualTo(new Message("not seven", "不是七"));
    }

    @Test
    void a_broken_rule_is_a_finding_of_its_code_and_severity() {
        Finding finding = BROKEN.finding("a-b", Severity.ERROR);
        assertThat(finding)
                .isEqualTo(Finding.of("a-b", Severity.ERROR, new Message("'a' is not 'b'", "“a”不是“b”"), Place.UNKNOWN));
    }

    @Test
    void what_it_is_about_is_kept_whatever_is_said_first() {
        Finding finding = BROKEN.evidence("first", "1")
                .about(IndicatorCode.of("x"))
                .at(Place.of("a.csv", 3))
                .about(UnitId.of("330203"))
                .evidence("second", 2)
                .finding("a-b", Severity.NOTE);
        assertThat(finding.unit()).hasValue(UnitId.of("330203"));
        assertThat(finding.indicator()).hasValue(IndicatorCode.of("x"));
        assertThat(finding.place()).isEqualTo(Place.of("a.csv", 3));
        assertThat(finding.evidence()).containsExactly(new Evidence("first", "1"), new Evidence("second", "2"));
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_verdict_about_an_outcome_stands_where_it_does() {
        Outcome outcome = Outcome.builder()
                .indicator("x")
                .unit("330203")
                .figure("5")
                .place(Place.of("a.txt").span(3, 9))
                .build();
        Finding finding = BROKEN.about(outcome).finding("a-b", Severity.ERROR);
        assertThat(finding.place()).isEqualTo(Place.of("a.txt").span(3, 9));
        assertThat(finding.unit()).hasValue(UnitId.of("330203"));
        assertThat(finding.indicator()).hasValue(IndicatorCode.of("x"));
    }

    @Test
    void a_limit_lowers_the_severity_and_never_raises_it() {
        assertThat(BROKEN.uncertain().finding("a", Severity.ERROR).severity()).isEqualTo(Severity.WARNING);
        assertThat(BROKEN.uncertain().finding("a", Severity.NOTE).severity()).isEqualTo(Severity.NOTE);
        assertThat(BROKEN.atMost(Severity.NOTE)
                        .uncertain()
                        .finding("a", Severity.ERROR)
                        .severity())
                .isEqualTo(Severity.NOTE);
        assertThat(BROKEN.uncertain()
                        .atMost(Severity.NOTE)
                        .finding("a", Severity.ERROR)
                        .severity())
                .isEqualTo(Severity.NOTE);
        assertThat(BROKEN.uncertain().exactly("a", Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
    }
}
