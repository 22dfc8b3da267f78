package org.campaignstats.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.language.Language;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.Timeliness;
import org.campaignstats.stats.coverage.UnitCoverage;
import org.campaignstats.stats.coverage.UnitFiling;

/** The units that filed: when, which revision counts, whether on time, and how much they left out. */
final class CoverageFilersTable {
    private final CoverageReport report;
    private final List<UnitCoverage> filers;
    private final Language language;

    CoverageFilersTable(CoverageReport report, List<UnitCoverage> filers, Language language) {
        this.report = report;
        this.filers = filers;
        this.language = language;
    }

    @Override
    public String toString() {
        TextTable table = new TextTable(List.of(false, false, true, false, false, true, true));
        table.add(List.of(
                language.pick("unit", "单位"),
                language.pick("first filed on", "首次报送"),
                language.pick("revision", "版次"),
                language.pick("dated", "该版日期"),
                language.pick("remarks", "备注"),
                language.pick("blank", "空缺"),
                language.pick("silent", "未报指标")));
        for (UnitCoverage unit : filers) {
            UnitFiling filing = unit.filing().orElseThrow();
            table.add(List.of(
                    CoverageTables.name(unit.unit()),
                    filing.firstFiledOn()
                            .map(LocalDate::toString)
                            .orElse(Timeliness.DAY_UNKNOWN.words().in(language)),
                    String.valueOf(filing.revision()),
                    filing.filedOn().map(LocalDate::toString).orElse(""),
                    String.join(language.pick("; ", "；"), remarks(unit, filing)),
                    String.valueOf(unit.blanks().size()),
                    String.valueOf(unit.silent().size())));
        }
        return table.toString();
    }

    private List<String> remarks(UnitCoverage unit, UnitFiling filing) {
        List<String> remarks = new ArrayList<>();
        if (unit.status() == UnitCoverage.Status.ONLY_PLAN) {
            remarks.add(unit.status().words().in(language));
        }
        switch (filing.timeliness()) {
            case ON_TIME, DAY_UNKNOWN -> remarks.add(filing.timeliness().words().in(language));
            case LATE -> remarks.add(late(filing.daysLate()));
            case NOT_JUDGED -> {}
        }
        long revisedLate = report.deadline().map(filing::daysAfter).orElse(0L);
        if (filing.timeliness() == Timeliness.ON_TIME && revisedLate > 0) {
            remarks.add(language.pick("revised after the deadline", "截止后修订"));
        }
        if (filing.corrections() > 0) {
            remarks.add(language.pick(
                    filing.corrections() + (filing.corrections() == 1 ? " correction" : " corrections"),
                    "更正" + filing.corrections() + "次"));
        }
        return remarks;
    }

    private String late(long days) {
        return language.pick(days + (days == 1 ? " day late" : " days late"), "逾期" + days + "天");
    }
}
