package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.coverage.Call;
import org.campaignstats.stats.coverage.CoverageReport;
import org.campaignstats.stats.coverage.FilingCounts;
import org.campaignstats.stats.coverage.HeldBefore;
import org.campaignstats.stats.coverage.IndicatorCoverage;
import org.campaignstats.stats.coverage.InnerUnitCoverage;
import org.campaignstats.stats.coverage.LevelCoverage;
import org.campaignstats.stats.coverage.Punctuality;
import org.campaignstats.stats.coverage.Share;
import org.campaignstats.stats.rollup.Coverage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Completeness and timeliness as a JSON array, one report a line.
 *
 * <p>Properties of a report: {@code campaign}; {@code unit} and {@code name} of the top unit (null for the whole of an open
 * tree); {@code closed} (in an open tree it cannot be said who is missing: {@code counts} is null and {@code levels,
 * inner_units, indicators, held_before} are empty); {@code deadline} and {@code previous} (null where not given); {@code
 * counts}; {@code levels}, each the counts with {@code level} ({@code PROVINCE, CITY, COUNTY}, null for units without a
 * region); {@code inner_units}, each the counts with {@code unit} and {@code name}; {@code units} and {@code other_filers}
 * (that filed without being expected), see below; {@code unknown_filers} (ids that are not in the tree); {@code
 * expected_indicators} (codes); {@code indicators}, each {@code indicator, breakdown, measure} and {@code coverage} as in
 * {@link RollUpJson}; {@code held_before}, each {@code indicator, measure}, {@code held}, {@code total} and {@code percent}
 * with {@code lower} and {@code upper} (null when open; {@code percent} is null where not known); {@code calls}, the list
 * to telephone through in order, each {@code unit} and {@code reason} ({@code MISSING, ONLY_PLAN, LATE, BLANK, SILENT}).
 *
 * <p>Counts: {@code expected, filed, missing, only_plan, on_time, late, day_unknown} (the last three null without a
 * deadline), {@code filed_percent} and {@code on_time_percent} of expected, rounded down to one decimal (null for a share of
 * nothing, and without a deadline).
 *
 * <p>A unit: {@code unit, name, level, parent}, {@code status} ({@code FILED, ONLY_PLAN, MISSING}), {@code kind} ({@code
 * REPORT, CORRECTION, PLAN}), {@code revision, corrections, first_filed_on, filed_on} (null where missing or not known),
 * {@code timeliness} ({@code ON_TIME, LATE, DAY_UNKNOWN}; null where not judged), {@code days_late} (null unless late),
 * {@code blank_figures} (a count) and {@code blank, silent, reported_by_other} (codes of indicators).
 */
public final class CoverageJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CoverageJson() {}

    /**
     * Writes reports.
     *
     * @param reports the reports in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<CoverageReport> reports, Writer out) throws IOException {
        out.write("[");
        String separator = "\n";
        for (CoverageReport report : reports) {
            out.write(separator);
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                report(json, report);
            }
            out.write(line.toString());
            separator = ",\n";
        }
        out.write("\n]\n");
    }

    private static void report(JsonGenerator json, CoverageReport report) {
        json.writeStartObject();
        json.writeStringProperty("campaign", report.campaign().text());
        JsonRows.text(json, "unit", report.top().map(ReportingUnit::id));
        JsonRows.text(json, "name", report.top().map(ReportingUnit::name));
        json.writeBooleanProperty("closed", report.isClosed());
        JsonRows.text(json, "deadline", report.deadline());
        JsonRows.text(json, "previous", report.previous());
        json.writeName("counts");
        report.counts().ifPresentOrElse(counts -> object(json, () -> counts(json, counts)), json::writeNull);
        array(json, "levels", report.levels(), level -> level(json, level));
        array(json, "inner_units", report.innerUnits(), unit -> innerUnit(json, unit));
        array(json, "units", report.units(), unit -> object(json, () -> UnitCoverageJson.write(json, unit)));
        array(json, "other_filers", report.otherFilers(), u -> object(json, () -> UnitCoverageJson.write(json, u)));
        array(json, "unknown_filers", report.strangers(), id -> json.writeString(id.text()));
        JsonRows.codes(json, "expected_indicators", report.expectedIndicators());
        array(json, "indicators", report.indicators(), indicator -> object(json, () -> indicator(json, indicator)));
        array(json, "held_before", report.heldBefore(), held -> object(json, () -> held(json, held)));
        array(json, "calls", report.calls(), call -> object(json, () -> call(json, call)));
        json.writeEndObject();
    }

    private static <T> void array(JsonGenerator json, String name, Collection<T> items, Consumer<T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, Runnable properties) {
        json.writeStartObject();
        properties.run();
        json.writeEndObject();
    }

    private static void level(JsonGenerator json, LevelCoverage level) {
        json.writeStartObject();
        JsonRows.text(json, "level", level.level());
        counts(json, level.counts());
        json.writeEndObject();
    }

    private static void innerUnit(JsonGenerator json, InnerUnitCoverage unit) {
        json.writeStartObject();
        json.writeStringProperty("unit", unit.unit().id().text());
        json.writeStringProperty("name", unit.unit().name());
        counts(json, unit.counts());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, FilingCounts counts) {
        json.writeNumberProperty("expected", counts.expected());
        json.writeNumberProperty("filed", counts.filed());
        json.writeNumberProperty("missing", counts.missing());
        json.writeNumberProperty("only_plan", counts.onlyPlan());
        JsonRows.count(json, "on_time", counts.punctuality().map(Punctuality::onTime));
        JsonRows.count(json, "late", counts.punctuality().map(Punctuality::late));
        JsonRows.count(json, "day_unknown", counts.punctuality().map(Punctuality::dayUnknown));
        JsonRows.number(json, "filed_percent", counts.reportingRate().percent());
        JsonRows.number(json, "on_time_percent", counts.reportingRateOnTime().flatMap(Share::percent));
    }

    private static void indicator(JsonGenerator json, IndicatorCoverage indicator) {
        json.writeStringProperty("indicator", indicator.key().indicator().text());
        JsonRows.text(json, "breakdown", indicator.key().breakdown());
        JsonRows.text(json, "measure", indicator.key().measure());
        json.writeName("coverage");
        json.writeStartObject();
        Coverage coverage = indicator.coverage();
        json.writeNumberProperty("expected", coverage.expected());
        json.writeNumberProperty("stated", coverage.stated().size());
        units(json, "reported_by_other", coverage.reportedByOther());
        units(json, "blank", coverage.blank());
        units(json, "silent", coverage.silent());
        units(json, "missing", coverage.missing());
        units(json, "assumed_none", coverage.assumedNone());
        json.writeEndObject();
    }

    private static void units(JsonGenerator json, String name, List<ReportingUnit> units) {
        array(json, name, units, unit -> json.writeString(unit.id().text()));
    }

    private static void held(JsonGenerator json, HeldBefore held) {
        json.writeStringProperty("indicator", held.key().indicator().text());
        JsonRows.text(json, "measure", held.key().measure());
        bounds(json, "held", Optional.of(held.held()));
        bounds(json, "total", Optional.of(held.total()));
        bounds(json, "percent", held.percent());
    }

    private static void bounds(JsonGenerator json, String name, Optional<Bounds> bounds) {
        json.writeName(name);
        if (bounds.isEmpty()) {
            json.writeNull();
            return;
        }
        Optional<BigDecimal> lower = bounds.map(Bounds::lower);
        json.writeStartObject();
        JsonRows.number(json, "lower", lower);
        JsonRows.number(json, "upper", bounds.get().upper());
        json.writeEndObject();
    }

    private static void call(JsonGenerator json, Call call) {
        json.writeStringProperty("unit", call.about().unit().id().text());
        json.writeStringProperty("reason", call.reason().name());
    }
}
