package org.campaignstats.io.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** Writes values to a generator of somebody else, whatever it is configured to do to numbers. */
final class JsonGeneration {
    private final JsonGenerator out;

    JsonGeneration(JsonGenerator out) {
        this.out = out;
    }

    void value(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            out.writeString(text.text());
        } else if (value instanceof JsonValue.Digits number) {
            number(number.digits());
        } else if (value instanceof JsonValue.Flag flag) {
            out.writeBoolean(flag.flag());
        } else if (value instanceof JsonValue.Items list) {
            out.writeStartArray();
            list.items().forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof JsonValue.Members object) {
            out.writeStartObject();
            object.members().forEach((name, member) -> {
                out.writeName(name);
                value(member);
            });
            out.writeEndObject();
        } else {
            out.writeNull();
        }
    }

    private void number(String digits) {
        if (out instanceof JsonGeneratorBase) {
            // As a number it could be quoted or get an exponent.
            out.writeRawValue(digits);
            return;
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE) {
            out.writeNumber(number.longValueExact());
        } else {
            out.writeNumber(number);
        }
    }
}
