package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.Growth;
import org.campaignstats.stats.compare.NotComparable;
import org.campaignstats.stats.compare.Share;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.RolledFigure;
import tools.jackson.core.JsonGenerator;

/**
 * Compared figures as a JSON array, one object a line.
 *
 * <p>Properties: {@code unit, name, level} of the unit that the figure is listed under, {@code units} (how it corresponds:
 * {@code SAME, SUCCESSOR, MERGED, SPLIT, REGROUPED, NEW, ENDED}), {@code from_units} (the ids of the units of the earlier
 * campaign that it is compared with) and {@code to_unit} (null where there is none), {@code indicator, breakdown, measure},
 * {@code from} and {@code to} (each null where there is no figure, else {@code campaign, lower, upper}, {@code value},
 * which is null where there is no single number, and {@code expected} and {@code stated} units, null in an open tree),
 * {@code not_comparable} (null, or the reason: the four of {@code units} that are not, or {@code ONLY_EARLIER, ONLY_LATER,
 * OTHER_MEASURE, TRANSFER, OTHER_UNITS}), {@code why} (the reason in words, in English), {@code change} (in the measure;
 * null for percentages), {@code change_percentage_points} (for percentages, else null), {@code growth_percent} and {@code
 * growth} ({@code PERCENT, FROM_ZERO, NONE_IN_BOTH, ZERO_BASE}; null for percentages, rates and scores), {@code
 * share_of_parent_percent} and {@code share_of_all_keys_percent}, each with {@code from} and {@code to}. Intervals have
 * {@code lower} and {@code upper}, null where they are open; what does not apply is null. Numbers are exact decimals
 * without an exponent.
 */
public final class ComparisonJson {
    private final ComparisonResult result;

    private ComparisonJson(ComparisonResult result) {
        this.result = result;
    }

    /**
     * Writes all figures of a comparison.
     *
     * @param result the comparison
     * @return the array, with a line break at the end
     */
    public static String write(ComparisonResult result) {
        StringWriter out = new StringWriter();
        try {
            write(result, result.figures(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes some figures of a comparison one by one, in constant memory.
     *
     * @param result the comparison
     * @param figures its figures in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(ComparisonResult result, Stream<ComparedFigure> figures, Writer out) throws IOException {
        ComparisonJson writer = new ComparisonJson(result);
        JsonRows.write(figures, writer::figure, out);
    }

    private void figure(JsonGenerator json, ComparedFigure figure) {
        json.writeStringProperty("unit", figure.unit().id().text());
        json.writeStringProperty("name", figure.unit().name());
        JsonRows.text(json, "level", figure.unit().region().map(RegionCode::level));
        json.writeStringProperty("units", figure.units().kind().name());
        json.writeName("from_units");
        json.writeStartArray();
        figure.units().from().forEach(unit -> json.writeString(unit.id().text()));
        json.writeEndArray();
        JsonRows.text(json, "to_unit", figure.units().to().map(ReportingUnit::id));
        json.writeStringProperty("indicator", figure.key().indicator().text());
        JsonRows.text(json, "breakdown", figure.key().breakdown());
        JsonRows.text(json, "measure", figure.key().measure());
        side(json, "from", result.from().text(), figure.from(), figure.fromNumber(), figure.fromFigures());
        List<RolledFigure> later = figure.toFigure().stream().toList();
        side(json, "to", result.to().text(), figure.to(), figure.toNumber(), later);
        compared(json, figure);
    }

    private static void side(
            JsonGenerator json,
            String name,
            String campaign,
            Optional<Bounds> bounds,
            Optional<BigDecimal> number,
            List<RolledFigure> figures) {
        json.writeName(name);
        if (bounds.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("campaign", campaign);
        JsonRows.ends(json, bounds.get());
        JsonRows.number(json, "value", number);
        List<Coverage> coverage =
                figures.stream().flatMap(f -> f.findCoverage().stream()).toList();
        count(
                json,
                "expected",
                coverage,
                coverage.stream().mapToInt(Coverage::expected).sum());
        count(
                json,
                "stated",
                coverage,
                coverage.stream().mapToInt(c -> c.stated().size()).sum());
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, String name, List<Coverage> coverage, int count) {
        JsonRows.number(json, name, coverage.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(count)));
    }

    private static void compared(JsonGenerator json, ComparedFigure figure) {
        JsonRows.text(json, "not_comparable", figure.notComparable().map(NotComparable::reason));
        JsonRows.text(json, "why", figure.notComparable());
        JsonRows.interval(json, "change", figure.change());
        JsonRows.interval(json, "change_percentage_points", figure.changePercentagePoints());
        JsonRows.interval(json, "growth_percent", figure.growthPercent());
        JsonRows.text(json, "growth", figure.growth().map(Growth::kind));
        shares(json, "share_of_parent_percent", figure.fromShareOfParent(), figure.toShareOfParent());
        shares(json, "share_of_all_keys_percent", figure.fromShareOfAllKeys(), figure.toShareOfAllKeys());
    }

    private static void shares(JsonGenerator json, String name, Optional<Share> from, Optional<Share> to) {
        json.writeName(name);
        json.writeStartObject();
        JsonRows.interval(json, "from", from.flatMap(Share::percent));
        JsonRows.interval(json, "to", to.flatMap(Share::percent));
        json.writeEndObject();
    }
}
