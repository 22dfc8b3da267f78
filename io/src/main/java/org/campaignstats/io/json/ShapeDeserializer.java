package org.campaignstats.io.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one type from their shape; what is wrong is an exception of the mapper. */
final class ShapeDeserializer<T> extends ValueDeserializer<T> {
    private final Class<T> type;
    private final Function<JsonTokens, T> read;

    ShapeDeserializer(Class<T> type, Function<JsonTokens, T> read) {
        this.type = type;
        this.read = read;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return read.apply(new JsonTokens(parser, 1));
        } catch (JsonProblem e) {
            String where = e.path().isEmpty() ? "" : e.path() + ": ";
            return context.reportInputMismatch(this, "%s", where + e.wording());
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }
}
