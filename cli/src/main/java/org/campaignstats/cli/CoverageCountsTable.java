package org.campaignstats.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.region.RegionLevel;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.FilingCounts;
import org.campaignstats.stats.coverage.Punctuality;

/** How many units are expected, filed and missing, by level and by inner unit. */
final class CoverageCountsTable {
    private static final List<Message> COLUMNS = List.of(
            new Message("expected", "应报"),
            new Message("filed", "已报"),
            new Message("share", "报送率"),
            new Message("only a plan", "只报方案"),
            new Message("missing", "未报"));
    private static final List<Message> COLUMNS_OF_DEADLINE = List.of(
            new Message("on time", "按时"),
            new Message("share on time", "按时率"),
            new Message("late", "逾期"),
            new Message("day unknown", "日期不详"));

    private final CoverageReport report;
    private final Language language;

    CoverageCountsTable(CoverageReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    @Override
    public String toString() {
        List<String> heading = new ArrayList<>(List.of(""));
        COLUMNS.forEach(column -> heading.add(column.in(language)));
        if (report.deadline().isPresent()) {
            COLUMNS_OF_DEADLINE.forEach(column -> heading.add(column.in(language)));
        }
        List<Boolean> alignedRight = new ArrayList<>(Collections.nCopies(heading.size(), true));
        alignedRight.set(0, false);
        TextTable table = new TextTable(alignedRight);
        table.add(heading);
        report.levels().forEach(level -> table.add(row(level(level.level()), level.counts())));
        report.innerUnits().forEach(unit -> table.add(row(CoverageTables.name(unit.unit()), unit.counts())));
        return table.toString();
    }

    private String level(Optional<RegionLevel> level) {
        return level.map(l -> switch (l) {
                    case PROVINCE -> language.pick("province", "省级");
                    case CITY -> language.pick("city", "地市级");
                    case COUNTY -> language.pick("county", "县级");
                })
                .orElse(language.pick("no region", "无行政区划"));
    }

    private static List<String> row(String name, FilingCounts counts) {
        List<String> row = new ArrayList<>(List.of(
                name,
                String.valueOf(counts.expected()),
                String.valueOf(counts.filed()),
                counts.reportingRate().toString(),
                String.valueOf(counts.onlyPlan()),
                String.valueOf(counts.missing())));
        if (counts.punctuality().isPresent()) {
            Punctuality when = counts.punctuality().get();
            row.add(String.valueOf(when.onTime()));
            row.add(counts.reportingRateOnTime().orElseThrow().toString());
            row.add(String.valueOf(when.late()));
            row.add(String.valueOf(when.dayUnknown()));
        }
        return row;
    }
}
