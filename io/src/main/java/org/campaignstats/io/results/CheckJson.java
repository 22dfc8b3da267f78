package org.campaignstats.io.results;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Span;
import org.campaignstats.stats.rules.RuleTally;
import tools.jackson.core.JsonGenerator;

/**
 * What a check found, as a JSON object; within it one finding or rule a line.
 *
 * <p>Properties: {@code closed} (whether the units that were checked over are all there are), {@code filings, rows,
 * rows_read} (counts), {@code findings} (what breaks rules and what was found in reading, by severity and place), {@code
 * undecided} (what could not be told) and {@code rules} (how each rule fared, in the order of the set).
 *
 * <p>A finding, and in the same shape what could not be told: {@code kind} ({@code BROKEN}, {@code UNDECIDED}; {@code
 * READING} where it was found in reading), {@code code}, {@code severity} ({@code ERROR, WARNING, NOTE}; null where it
 * could not be told), {@code message} and {@code message_zh}, {@code file, row, column}, {@code characters} (of a running
 * text the first and the last, {@code [622,631]}, its first being 1), {@code filer} and {@code filer_name} (whose filing
 * it is in, or who did not file), {@code unit} and {@code name} (whom it is about), {@code indicator}, each null where it
 * is not known, and {@code evidence} (each {@code name} and {@code text}).
 *
 * <p>A rule: {@code code, severity} (as the check has it) and the counts {@code passed, broken, undecided}, which may be
 * more than what is listed.
 */
public final class CheckJson {
    private CheckJson() {}

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(CheckReport report, Writer out) throws IOException {
        out.write("{\"closed\":" + report.tree().isClosed());
        out.write(",\"filings\":" + report.result().filings());
        out.write(",\"rows\":" + report.read().rows());
        out.write(",\"rows_read\":" + report.read().rowsRead());
        out.write(",\"findings\":");
        JsonRows.array(report.findings().stream(), (json, found) -> found(json, found, report), out);
        out.write(",\"undecided\":");
        JsonRows.array(report.undecided().stream(), (json, found) -> found(json, found, report), out);
        out.write(",\"rules\":");
        JsonRows.array(report.result().tallies().stream(), CheckJson::tally, out);
        out.write("}\n");
    }

    private static void found(JsonGenerator json, CheckFinding found, CheckReport report) {
        Finding finding = found.finding();
        json.writeStringProperty("kind", found.kind().name());
        json.writeStringProperty("code", finding.code());
        boolean told = found.kind() != CheckFinding.Kind.UNDECIDED;
        JsonRows.text(json, "severity", Optional.of(finding.severity().name()).filter(s -> told));
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("message_zh", finding.wording().chinese());
        place(json, finding.place());
        JsonRows.text(json, "filer", found.filer());
        JsonRows.text(json, "filer_name", found.filer().flatMap(report::name));
        JsonRows.text(json, "unit", finding.unit());
        JsonRows.text(json, "name", finding.unit().flatMap(report::name));
        JsonRows.text(json, "indicator", finding.indicator());
        json.writeName("evidence");
        json.writeStartArray();
        finding.evidence().forEach(evidence -> evidence(json, evidence));
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Place place) {
        JsonRows.text(json, "file", place.file());
        JsonRows.count(json, "row", boxed(place.row()));
        JsonRows.text(json, "column", place.column());
        json.writeName("characters");
        place.span().ifPresentOrElse(span -> characters(json, span), json::writeNull);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static void characters(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(span.start() + 1);
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("name", evidence.name());
        json.writeStringProperty("text", evidence.text());
        json.writeEndObject();
    }

    private static void tally(JsonGenerator json, RuleTally tally) {
        json.writeStringProperty("code", tally.rule().code());
        json.writeStringProperty("severity", tally.severity().name());
        json.writeNumberProperty("passed", tally.passed());
        json.writeNumberProperty("broken", tally.broken());
        json.writeNumberProperty("undecided", tally.undecided());
    }
}
