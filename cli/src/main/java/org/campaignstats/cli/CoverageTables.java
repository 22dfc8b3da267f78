package org.campaignstats.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.HeldBefore;
import org.campaignstats.stats.coverage.IndicatorCoverage;
import org.campaignstats.stats.coverage.UnitCoverage;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.FigureKey;

/** Coverage for people: counts, who filed, who gave which figure, what is missing of last time, and whom to telephone. */
final class CoverageTables {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CoverageReport report;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private CoverageTables(CoverageReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    /** All reports, one below the other. */
    static String of(List<CoverageReport> reports, Language language) {
        if (reports.isEmpty()) {
            return language.pick("no filings\n", "没有报送\n");
        }
        return reports.stream()
                .map(report -> new CoverageTables(report, language).text())
                .collect(Collectors.joining("\n"));
    }

    private String text() {
        heading();
        if (report.isClosed()) {
            block("", new CoverageCountsTable(report, language).toString());
        }
        block(
                language.pick("filed", "已报送") + count(filers().size()),
                filers().isEmpty() ? "" : new CoverageFilersTable(report, filers(), language).toString());
        others();
        if (!report.indicators().isEmpty()) {
            block(language.pick("figures", "指标"), figures());
        }
        if (report.previous().isPresent()) {
            block(heldHeading(), held());
        }
        block(language.pick("to telephone", "待催报") + count(report.calls().size()), calls());
        return out.toString();
    }

    private void heading() {
        if (!report.isClosed()) {
            out.append(language.pick(
                            "coverage unknown: units may be missing (no --units, --expect or table with a total row)",
                            "覆盖情况不明：可能有单位未报送（未给--units、--expect，表中也无合计行）"))
                    .append("\n\n");
        }
        String filed = report.counts()
                .map(c -> language.pick(
                        c.filed() + " of " + plural(c.expected()) + " filed (" + c.reportingRate() + ")",
                        "应报" + c.expected() + "个单位，已报" + c.filed() + "个（" + c.reportingRate() + "）"))
                .orElseGet(() -> language.pick(plural(filers().size()) + " filed", "已报" + filers().size() + "个单位"));
        out.append(report.top().map(unit -> name(unit) + " · ").orElse(""))
                .append(report.campaign())
                .append(" · ")
                .append(filed)
                .append(report.deadline()
                        .map(day -> language.pick(" · deadline ", " · 截止") + day)
                        .orElse(""))
                .append('\n');
    }

    private static String plural(int units) {
        return units + (units == 1 ? " unit" : " units");
    }

    private List<UnitCoverage> filers() {
        return report.units().stream().filter(unit -> !unit.isMissing()).toList();
    }

    private void block(String title, String text) {
        if (!title.isEmpty()) {
            out.append('\n').append(title).append('\n');
        }
        out.append(text);
    }

    private void others() {
        line(
                language.pick("filed without being expected: ", "未要求而报送："),
                report.otherFilers().stream().map(unit -> name(unit.unit())).toList());
        line(
                language.pick("filers that are not in the unit tree: ", "不在单位表中的报送者："),
                report.strangers().stream().map(UnitId::text).toList());
    }

    private void line(String title, List<String> names) {
        if (!names.isEmpty()) {
            out.append(title)
                    .append(String.join(language.pick(", ", "、"), names))
                    .append('\n');
        }
    }

    private String figures() {
        TextTable table = new TextTable(List.of(false, false, true, true, true, true, true));
        table.add(List.of(
                language.pick("indicator", "指标"),
                "",
                language.pick("stated", "已报"),
                language.pick("by others", "他人代报"),
                language.pick("blank", "空缺"),
                language.pick("silent", "未报指标"),
                language.pick("missing", "未报送")));
        for (IndicatorCoverage figure : report.indicators()) {
            Coverage coverage = figure.coverage();
            table.add(List.of(
                    name(figure.key()),
                    chineseName(figure.indicator()),
                    String.valueOf(coverage.stated().size()),
                    String.valueOf(coverage.reportedByOther().size()),
                    String.valueOf(coverage.blank().size()),
                    String.valueOf(coverage.silent().size()),
                    String.valueOf(coverage.missing().size())));
        }
        return table.toString();
    }

    private String heldHeading() {
        String campaign = report.previous().orElseThrow().text();
        return language.pick(
                "of the totals of " + campaign + " the units that are missing now held",
                "现未报送单位占" + campaign + "合计的比重");
    }

    private String held() {
        if (report.heldBefore().isEmpty()) {
            return language.pick("nothing that is known\n", "不详\n");
        }
        TextTable table = new TextTable(List.of(false, false, true, true, true));
        table.add(List.of(
                language.pick("indicator", "指标"),
                "",
                language.pick("share", "占比"),
                language.pick("held", "数量"),
                language.pick("total", "合计")));
        for (HeldBefore held : report.heldBefore()) {
            table.add(List.of(
                    name(held.key()),
                    chineseName(held.indicator()),
                    held.percent().map(CoverageTables::percent).orElse(language.pick("not known", "不详")),
                    between(held.held()),
                    between(held.total())));
        }
        return table.toString();
    }

    /** Rounded outward to one decimal. */
    private static String percent(Bounds percent) {
        BigDecimal lower = percent.lower().setScale(1, RoundingMode.FLOOR);
        BigDecimal upper = percent.upper()
                .orElse(HUNDRED)
                .setScale(1, RoundingMode.CEILING)
                .min(HUNDRED);
        return Bounds.of(lower, upper).print() + "%";
    }

    private String between(Bounds bounds) {
        return bounds.isUnknown() ? "…" : bounds.print(language);
    }

    private String calls() {
        return report.calls().isEmpty()
                ? report.isClosed()
                        ? language.pick("nobody\n", "无\n")
                        : language.pick("nobody of those who filed\n", "已报送单位中无\n")
                : new CoverageCalls(report, language).toString();
    }

    private String count(int units) {
        return language.pick(" (" + units + ")", "（" + units + "）");
    }

    private static String name(FigureKey key) {
        return key.indicator() + key.breakdown().map(b -> " " + b).orElse("");
    }

    private static String chineseName(Indicator indicator) {
        return Optional.of(indicator.chineseName())
                .filter(name -> !name.equals(indicator.code().text()))
                .orElse("");
    }

    static String name(ReportingUnit unit) {
        return unit.name().equals(unit.id().text()) ? unit.name() : unit.name() + " " + unit.id();
    }
}
