package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.compare.Interval;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON array with one object a line, and the properties that its objects share. */
final class JsonRows {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonRows() {}

    /** Writes rows one by one, in constant memory. */
    static <T> void write(Stream<T> rows, BiConsumer<JsonGenerator, T> properties, Writer out) throws IOException {
        array(rows, properties, out);
        out.write("\n");
    }

    /** Writes the array alone, without a line break at its end. */
    static <T> void array(Stream<T> rows, BiConsumer<JsonGenerator, T> properties, Writer out) throws IOException {
        out.write("[");
        String separator = "\n";
        for (Iterator<T> next = rows.iterator(); next.hasNext(); ) {
            out.write(separator);
            StringWriter line = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                properties.accept(json, next.next());
                json.writeEndObject();
            }
            out.write(line.toString());
            separator = ",\n";
        }
        out.write("\n]");
    }

    static void text(JsonGenerator json, String name, Optional<?> text) {
        json.writeName(name);
        text.ifPresentOrElse(t -> json.writeString(t.toString()), json::writeNull);
    }

    static void number(JsonGenerator json, String name, Optional<BigDecimal> number) {
        json.writeName(name);
        number.ifPresentOrElse(n -> json.writeNumber(plain(n)), json::writeNull);
    }

    static void count(JsonGenerator json, String name, Optional<? extends Number> count) {
        json.writeName(name);
        count.ifPresentOrElse(n -> json.writeNumber(n.longValue()), json::writeNull);
    }

    static void codes(JsonGenerator json, String name, List<Indicator> indicators) {
        json.writeName(name);
        json.writeStartArray();
        indicators.forEach(indicator -> json.writeString(indicator.code().text()));
        json.writeEndArray();
    }

    static void ends(JsonGenerator json, Bounds bounds) {
        number(json, "lower", Optional.of(bounds.lower()));
        number(json, "upper", bounds.upper());
    }

    /** An object with a lower and an upper end, each null where it is open. */
    static void interval(JsonGenerator json, String name, Optional<Interval> interval) {
        json.writeName(name);
        if (interval.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        number(json, "lower", interval.get().lower());
        number(json, "upper", interval.get().upper());
        json.writeEndObject();
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
