package org.campaignstats.io.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @Test
    void findings_are_kept_in_the_order_added() {
        Findings findings = new Findings("f.csv");
        findings.note("a-note", Message.same("one"), Place.of("f.csv", 3));
        findings.error("an-error", Message.same("two"), Place.of("f.csv", 2));
        findings.warning("a-warning", Message.same("three"), Place.of("f.csv"));
        assertThat(findings.list().stream().map(Finding::toString))
                .containsExactly("note: f.csv row 3: one", "error: f.csv row 2: two", "warning: f.csv: three");
    }

    @Test
    void a_thousand_are_kept_and_the_rest_is_counted() {
        Findings findings = new Findings("f.csv");
        for (int row = 1; row <= 1000; row++) {
            findings.error("an-error", Message.same("bad"), Place.of("f.csv", row));
        }
        assertThat(findings.list()).hasSize(1000);
        findings.error("an-error", Message.same("bad"), Place.of("f.csv", 1001));
        assertThat(findings.list()).hasSize(1001);
        assertThat(findings.list().get(1000))
                .isEqualTo(Finding.of(
                        "findings-not-listed",
                        Severity.WARNING,
                        new Message(
                                "1 further findings are not listed, only the first 1000 errors and the first 1000 others",
                                "另有1条发现未列出，只列出前1000条错误和前1000条其他发现"),
                        Place.of("f.csv")));
    }
}
