package org.campaignstats.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that one telephones through. */
class CallTest {
    private static final CoverageReport REPORT = CoverageCase.closed("p(x(a b) y(c d) e f)")
            .file(
                    "p on=2017-03-01 complaint_received=_ meeting_count=多次 complaint_received@d=3",
                    "x on=2017-03-22 complaint_received=_",
                    "y on=2017-03-21 complaint_received=1",
                    "a kind=plan",
                    "c on=2017-03-20 complaint_received=1",
                    "e complaint_received=1",
                    "f meeting_count=3")
            .report("2017-03-20");

    private static List<String> calls() {
        return REPORT.calls().stream()
                .map(c -> c.reason() + " " + c.parent().map(p -> p.id() + "/").orElse("")
                        + c.about().unit().id() + ": " + c.message())
                .toList();
    }

    @Test
    void the_missing_come_first_by_parent_then_plans_the_late_blanks_and_the_silent() {
        assertThat(calls())
                .containsExactly(
                        "MISSING x/b: not filed",
                        "MISSING y/d: not filed; only others reported complaint_received",
                        "ONLY_PLAN x/a: only a plan",
                        "LATE p/x: 2 days late; 1 blank: complaint_received",
                        "LATE p/y: 1 day late",
                        "BLANK p: 2 blank: meeting_count, complaint_received",
                        "SILENT p/f: silent on complaint_received");
    }

    @Test
    void each_line_is_in_chinese_too() {
        assertThat(REPORT.calls())
                .extracting(
                        c -> c.reason().words().chinese() + "|" + c.message().chinese())
                .containsExactly(
                        "未报送|未报送",
                        "未报送|未报送；仅他人代报：受理投诉",
                        "只报送方案|只报送方案",
                        "逾期|逾期2天；1处空缺：受理投诉",
                        "逾期|逾期1天",
                        "数据空缺|2处空缺：召开会议、受理投诉",
                        "指标未报|未报指标：受理投诉");
    }

    @Test
    void the_missing_of_one_parent_stand_together() {
        List<String> missing = CoverageCase.closed("p!(a x!(b c) d)").report().calls().stream()
                .map(c -> c.parent().orElseThrow().id() + "/" + c.about().unit().id())
                .toList();
        assertThat(missing).containsExactly("p/a", "p/d", "x/b", "x/c");
    }

    @Test
    void who_filed_all_on_time_is_not_called() {
        assertThat(CoverageCase.closed("a")
                        .file("a on=2017-03-20 complaint_received=0")
                        .report("2017-03-20")
                        .calls())
                .isEmpty();
    }
}
