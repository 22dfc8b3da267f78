package org.campaignstats.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final String CODE = "figure-unreadable";
    private static final Place CELL = Place.of("ningbo.csv", 7).column("value");
    private static final Evidence WHOLE = new Evidence("whole", "5件");
    private static final Evidence PART = new Evidence("part", "6件");

    @Test
    void a_finding_reads_as_one_line() {
        assertThat(Finding.of(CODE, Severity.ERROR, "'1,38余' is not a figure", CELL))
                .hasToString("error: ningbo.csv row 7, column value: '1,38余' is not a figure");
        assertThat(Finding.of(CODE, Severity.NOTE, "'桩' is no known measure", Place.UNKNOWN))
                .hasToString("note: '桩' is no known measure");
        assertThat(Severity.WARNING).hasToString("warning");
    }

    @Test
    void a_finding_reads_as_one_line_in_chinese_too() {
        Message noFigure = new Message("'1,38余' is not a figure", "“1,38余”不是可识别的数");
        Finding finding = Finding.of(CODE, Severity.ERROR, noFigure, CELL);
        assertThat(finding.in(Language.ZH)).isEqualTo("错误：ningbo.csv 第7行，列“value”：“1,38余”不是可识别的数");
        assertThat(finding.in(Language.EN)).isEqualTo(finding.toString());
        assertThat(finding.message()).isEqualTo("'1,38余' is not a figure");
        assertThat(finding.wording()).isEqualTo(noFigure);
        assertThat(Finding.of(CODE, Severity.NOTE, noFigure, Place.UNKNOWN).in(Language.ZH))
                .isEqualTo("提示：“1,38余”不是可识别的数");
    }

    @Test
    void a_finding_of_one_language_says_the_same_in_both() {
        Finding finding = Finding.of(CODE, Severity.WARNING, "多报3件", CELL);
        assertThat(finding.wording()).isEqualTo(Message.same("多报3件"));
        assertThat(finding.in(Language.ZH)).isEqualTo("警告：ningbo.csv 第7行，列“value”：多报3件");
    }

    @Test
    void findings_come_by_severity_then_place_then_code_then_message() {
        List<Finding> ordered = List.of(
                Finding.of("z", Severity.ERROR, "z", Place.of("z.csv", 9)),
                Finding.of(CODE, Severity.WARNING, "m", Place.UNKNOWN),
                Finding.of(CODE, Severity.WARNING, "m", Place.of("a.csv")),
                Finding.of(CODE, Severity.WARNING, "m", Place.of("a.csv", 2)),
                Finding.of(CODE, Severity.WARNING, "m", Place.of("a.csv", 10)),
                Finding.of("a", Severity.WARNING, "z", Place.of("a.csv", 10).column("a")),
                Finding.of("b", Severity.WARNING, "a", Place.of("a.csv", 10).column("a")),
                Finding.of("b", Severity.WARNING, "b", Place.of("a.csv", 10).column("a")),
                Finding.of("a", Severity.WARNING, "a", Place.of("a.csv", 10).column("b")),
                Finding.of("a", Severity.WARNING, "a", Place.of("b.csv", 1)),
                Finding.of("b", Severity.WARNING, "a", Place.of("b.csv", 1)),
                about(Optional.empty(), Optional.of("x")),
                about(Optional.of("330200"), Optional.empty()),
                about(Optional.of("330200"), Optional.of("a")),
                about(Optional.of("330200"), Optional.of("a")).withEvidence(List.of(PART)),
                about(Optional.of("330200"), Optional.of("a")).withEvidence(List.of(WHOLE)),
                Finding.of("a", Severity.WARNING, "a", Place.of("c.csv")),
                Finding.of("a", Severity.WARNING, "a", Place.of("c.csv").span(3, 9)),
                Finding.of("a", Severity.WARNING, "a", Place.of("c.csv").span(20, 22)),
                Finding.of("a", Severity.NOTE, "a", Place.UNKNOWN));
        List<Finding> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(Finding.ORDER);
        assertThat(shuffled).isEqualTo(ordered);
    }

    private static Finding about(Optional<String> unit, Optional<String> indicator) {
        return new Finding(
                "c",
                Severity.WARNING,
                Message.same("a"),
                Place.of("b.csv", 1),
                unit.map(UnitId::of),
                indicator.map(IndicatorCode::of),
                List.of());
    }

    @Test
    void evidence_is_kept_in_order() {
        List<Evidence> evidence = new ArrayList<>(List.of(WHOLE, PART));
        Finding finding = Finding.of(CODE, Severity.ERROR, "5 is below 6", CELL).withEvidence(evidence);
        evidence.clear();
        assertThat(finding.evidence()).containsExactly(WHOLE, PART);
        assertThat(WHOLE).hasToString("whole: 5件");
        assertThat(Finding.of(CODE, Severity.ERROR, "5 is below 6", CELL).evidence())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "FigureUnreadable", "figure_unreadable", "-figure", "figure-", "figure--unreadable", "数"})
    void a_code_that_is_not_kebab_case_is_refused(String code) {
        assertThatThrownBy(() -> Finding.of(code, Severity.ERROR, "m", CELL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Finding code '" + code + "' must be kebab-case, e.g. figure-unreadable");
    }

    @Test
    void a_blank_message_is_refused() {
        assertThatThrownBy(() -> Finding.of(CODE, Severity.ERROR, " ", CELL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Finding 'figure-unreadable' must have a message");
    }
}
