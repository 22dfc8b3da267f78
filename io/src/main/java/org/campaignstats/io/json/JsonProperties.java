package org.campaignstats.io.json;

import java.util.Map;
import java.util.Optional;

/**
 * The properties of one object, known ones only.
 *
 * @param object the object
 * @param byName its properties by name
 */
record JsonProperties(JsonAt object, Map<String, JsonAt> byName) {
    boolean has(String name) {
        return byName.containsKey(name);
    }

    Optional<JsonAt> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    JsonAt get(String name) {
        return find(name).orElseThrow(() -> object.missing(name));
    }
}
