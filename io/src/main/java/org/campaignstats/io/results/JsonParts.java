package org.campaignstats.io.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.indicator.Indicator;
import tools.jackson.core.JsonGenerator;

/** Properties that may be null, numbers without an exponent, lists of codes. */
final class JsonParts {
    private JsonParts() {}

    static void text(JsonGenerator json, String name, Optional<?> text) {
        json.writeName(name);
        text.ifPresentOrElse(t -> json.writeString(t.toString()), json::writeNull);
    }

    static void count(JsonGenerator json, String name, Optional<? extends Number> count) {
        json.writeName(name);
        count.ifPresentOrElse(n -> json.writeNumber(n.longValue()), json::writeNull);
    }

    static void number(JsonGenerator json, String name, Optional<BigDecimal> number) {
        json.writeName(name);
        number.ifPresentOrElse(n -> json.writeNumber(plain(n)), json::writeNull);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static void codes(JsonGenerator json, String name, List<Indicator> indicators) {
        json.writeName(name);
        json.writeStartArray();
        indicators.forEach(indicator -> json.writeString(indicator.code().text()));
        json.writeEndArray();
    }
}
