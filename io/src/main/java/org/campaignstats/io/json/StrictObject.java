package org.campaignstats.io.json;

import java.util.List;
import org.campaignstats.core.language.Message;
import tools.jackson.core.JsonToken;

/** An object too large to be held that is read as a whole or not at all: it throws at the first problem. */
abstract class StrictObject extends StreamedObject {
    StrictObject(JsonTokens tokens, String path, List<String> known) {
        super(tokens, path, known, List.of());
        if (!tokens.at(JsonToken.START_OBJECT)) {
            throw JsonAt.of(tokens.value(), path).wrong("an object", "对象");
        }
    }

    /** Reads all properties; some there must be. */
    final void readAll(List<String> required) {
        readProperties();
        required.forEach(this::require);
        fatal().ifPresent(problem -> {
            throw problem;
        });
    }

    @Override
    final void tell(JsonProblem problem) {
        throw problem;
    }

    /** Checks that another property stands before the present one, which cannot be read without it. */
    final void requireBefore(String present, String before) {
        if (!has(before)) {
            throw here().problem(
                            "property-missing",
                            Message.of("Property '%s' must stand before '%s'", "属性“%s”应在“%s”之前", before, present));
        }
    }

    /** Checks that the present value is an array, to be read item by item. */
    final void requireArray(String name, String english, String chinese) {
        if (!tokens().at(JsonToken.START_ARRAY)) {
            throw value(name).wrong(english, chinese);
        }
    }
}
