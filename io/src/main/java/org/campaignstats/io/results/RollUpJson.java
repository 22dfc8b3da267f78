package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.suspect.Suspect;
import tools.jackson.core.JsonGenerator;

/**
 * Rolled-up figures as a JSON array, one object a line.
 *
 * <p>Properties: {@code campaign, unit, name}, {@code level} ({@code PROVINCE, CITY, COUNTY}; null for a unit without a
 * region), {@code indicator}, {@code breakdown} (null or {@code dimension=key}), {@code measure} (null where none is
 * known), {@code lower, upper} (null when open), {@code value} (null when there is no single number), {@code kind} ({@code
 * FILED, SUM, IMPLIED, OPEN}, {@code UNDEFINED} for a rate of which the denominator is zero), {@code stated_sum} (of the own level and the units below, without the unit's own total;
 * null where none was stated), {@code own} and {@code under}, each with {@code lower} and {@code upper} ({@code under} is
 * null for a unit without children), {@code coverage} (null in an open tree; {@code expected} and {@code stated} are
 * counts, {@code reported_by_other, blank, silent, missing, assumed_none} lists of unit ids) and {@code discrepancies}
 * (each {@code about} event, own, group, under, whole or breakdown, {@code detail} where there are several of them: the
 * activity, the units or the dimension, {@code said_twice}, {@code filed} and {@code computed} as {@code [lower,
 * upper]}, {@code gap}, {@code certain}, {@code suspects}: each {@code kind}, {@code subject} total, own-level, part or
 * statement, {@code part} its name or null, {@code stated} and {@code would_be} numbers or null, {@code message}). Numbers are exact decimals without an exponent.
 */
public final class RollUpJson {
    private RollUpJson() {}

    /**
     * Writes figures.
     *
     * @param figures the figures in the order in which they are to stand
     * @return the array, with a line break at the end
     */
    public static String write(Collection<RolledFigure> figures) {
        StringWriter out = new StringWriter();
        try {
            write(figures.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes figures one by one, in constant memory.
     *
     * @param figures the figures in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Stream<RolledFigure> figures, Writer out) throws IOException {
        JsonRows.write(figures, RollUpJson::figure, out);
    }

    private static void figure(JsonGenerator json, RolledFigure figure) {
        FigureKey key = figure.key();
        json.writeStringProperty("campaign", key.campaign().text());
        json.writeStringProperty("unit", figure.unit().id().text());
        json.writeStringProperty("name", figure.unit().name());
        JsonRows.text(json, "level", figure.unit().region().map(RegionCode::level));
        json.writeStringProperty("indicator", key.indicator().text());
        JsonRows.text(json, "breakdown", key.breakdown());
        JsonRows.text(json, "measure", key.measure());
        JsonRows.ends(json, figure.bounds());
        JsonRows.number(json, "value", figure.number());
        json.writeStringProperty("kind", figure.kind().name());
        JsonRows.number(json, "stated_sum", figure.statedSum());
        part(json, "own", Optional.of(figure.own().bounds()));
        part(json, "under", figure.findUnder().map(under -> under.bounds()));
        json.writeName("coverage");
        figure.findCoverage().ifPresentOrElse(coverage -> coverage(json, coverage), json::writeNull);
        json.writeName("discrepancies");
        json.writeStartArray();
        figure.discrepancies().forEach(discrepancy -> discrepancy(json, discrepancy));
        json.writeEndArray();
    }

    private static void part(JsonGenerator json, String name, Optional<Bounds> bounds) {
        json.writeName(name);
        if (bounds.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonRows.ends(json, bounds.get());
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, Coverage coverage) {
        json.writeStartObject();
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
        json.writeName(name);
        json.writeStartArray();
        units.forEach(unit -> json.writeString(unit.id().text()));
        json.writeEndArray();
    }

    private static void discrepancy(JsonGenerator json, Discrepancy discrepancy) {
        json.writeStartObject();
        json.writeStringProperty("about", discrepancy.about().toString());
        discrepancy.detail().ifPresent(detail -> json.writeStringProperty("detail", detail));
        json.writeBooleanProperty("said_twice", discrepancy.saidTwice());
        interval(json, "filed", discrepancy.filed());
        interval(json, "computed", discrepancy.computed());
        JsonRows.number(json, "gap", Optional.of(discrepancy.gap()));
        json.writeBooleanProperty("certain", discrepancy.certain());
        json.writeName("suspects");
        json.writeStartArray();
        discrepancy.suspects().forEach(suspect -> suspect(json, suspect));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void suspect(JsonGenerator json, Suspect suspect) {
        json.writeStartObject();
        json.writeStringProperty("kind", suspect.kind().toString());
        json.writeStringProperty("subject", suspect.subject().toString());
        JsonRows.text(json, "part", suspect.part());
        JsonRows.number(json, "stated", suspect.stated());
        JsonRows.number(json, "would_be", suspect.wouldBe());
        json.writeStringProperty("message", suspect.message().english());
        json.writeEndObject();
    }

    private static void interval(JsonGenerator json, String name, Bounds bounds) {
        json.writeName(name);
        json.writeStartArray();
        json.writeNumber(JsonRows.plain(bounds.lower()));
        bounds.upper().ifPresentOrElse(upper -> json.writeNumber(JsonRows.plain(upper)), json::writeNull);
        json.writeEndArray();
    }
}
