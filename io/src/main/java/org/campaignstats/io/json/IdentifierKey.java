package org.campaignstats.io.json;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Identifiers as the keys of a map. */
final class IdentifierKey {
    private IdentifierKey() {}

    static final class Writing<T> extends ValueSerializer<T> {
        @Override
        public void serialize(T id, JsonGenerator out, SerializationContext context) {
            out.writeName(id.toString());
        }
    }

    static final class Reading<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Function<String, T> of;

        Reading(Class<T> type, Function<String, T> of) {
            this.type = type;
            this.of = of;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return of.apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", String.valueOf(e.getMessage()));
            }
        }
    }
}
