package org.campaignstats.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.io.csv.SpreadsheetText;
import org.campaignstats.stats.coverage.Call;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.Timeliness;
import org.campaignstats.stats.coverage.UnitCoverage;
import org.campaignstats.stats.coverage.UnitFiling;

/**
 * Completeness and timeliness as CSV, one unit a row, for a spreadsheet.
 *
 * <p>Columns: {@code campaign, unit, name, level, parent, expected} ({@code yes}, or {@code no} of a unit that filed
 * without being expected), {@code status} ({@code FILED, ONLY_PLAN, MISSING}), {@code kind} ({@code REPORT, CORRECTION,
 * PLAN}), {@code revision, corrections, first_filed_on, filed_on, deadline, timeliness} ({@code ON_TIME, LATE,
 * DAY_UNKNOWN}; empty where not judged), {@code days_late} (where late), {@code blank_figures} (a count), {@code blank,
 * silent, reported_by_other} (codes of indicators, separated by {@code ;}) and {@code call} (why to telephone: {@code
 * MISSING, ONLY_PLAN, LATE, BLANK, SILENT}; else empty). What does not apply or is not known is empty.
 */
public final class CoverageCsv {
    private static final List<String> COLUMNS = List.of(
            "campaign",
            "unit",
            "name",
            "level",
            "parent",
            "expected",
            "status",
            "kind",
            "revision",
            "corrections",
            "first_filed_on",
            "filed_on",
            "deadline",
            "timeliness",
            "days_late",
            "blank_figures",
            "blank",
            "silent",
            "reported_by_other",
            "call");

    private CoverageCsv() {}

    /**
     * Writes reports.
     *
     * @param reports the reports in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<CoverageReport> reports, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (CoverageReport report : reports) {
            Map<UnitId, Call.Reason> calls = new LinkedHashMap<>();
            report.calls().forEach(call -> calls.put(call.about().unit().id(), call.reason()));
            report.units().forEach(unit -> csv.writeRecord(row(report, unit, "yes", calls)));
            report.otherFilers().forEach(unit -> csv.writeRecord(row(report, unit, "no", calls)));
        }
        csv.flush();
    }

    private static List<String> row(
            CoverageReport report, UnitCoverage unit, String expected, Map<UnitId, Call.Reason> calls) {
        Optional<UnitFiling> filing = unit.filing();
        return List.of(
                        report.campaign().text(),
                        unit.unit().id().text(),
                        unit.unit().name(),
                        text(unit.level()),
                        text(unit.unit().parent()),
                        expected,
                        unit.status().name(),
                        text(filing.map(UnitFiling::kind)),
                        text(filing.map(UnitFiling::revision)),
                        text(filing.map(UnitFiling::corrections)),
                        text(filing.flatMap(UnitFiling::firstFiledOn)),
                        text(filing.flatMap(UnitFiling::filedOn)),
                        text(report.deadline().map(LocalDate::toString)),
                        text(filing.map(UnitFiling::timeliness).filter(t -> t != Timeliness.NOT_JUDGED)),
                        text(filing.map(UnitFiling::daysLate).filter(days -> days > 0)),
                        String.valueOf(unit.blanks().size()),
                        codes(unit.blankIndicators()),
                        codes(unit.silent()),
                        codes(unit.reportedByOther()),
                        text(Optional.ofNullable(calls.get(unit.unit().id()))))
                .stream()
                .map(SpreadsheetText::defused)
                .toList();
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.stream().map(i -> i.code().text()).collect(Collectors.joining(";"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
