package org.campaignstats.io.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type in their shape; the shape says what they are, so a type id is never added. */
final class ShapeSerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;
    private final Function<? super T, ? extends JsonValue> shape;

    ShapeSerializer(Class<T> type, Function<? super T, ? extends JsonValue> shape) {
        this.type = type;
        this.shape = shape;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        new JsonGeneration(out).value(shape.apply(value));
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer ignored) {
        serialize(value, out, context);
    }
}
