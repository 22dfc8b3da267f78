package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.DIMENSION;
import static org.campaignstats.io.json.JsonNames.KEY;

import java.util.List;
import org.campaignstats.core.campaign.Breakdown;

/** A breakdown: {@code {"dimension": "category", "key": "food"}}. */
final class BreakdownShape {
    private static final List<String> KNOWN = List.of(DIMENSION, KEY);

    private BreakdownShape() {}

    static JsonValue write(Breakdown breakdown) {
        return new JsonMembers()
                .put(DIMENSION, breakdown.dimension())
                .put(KEY, breakdown.key())
                .build();
    }

    static Breakdown read(JsonAt at) {
        JsonProperties properties = at.properties(KNOWN);
        String dimension = properties.get(DIMENSION).text("category");
        String key = properties.get(KEY).text("food");
        return at.valid(() -> new Breakdown(dimension, key));
    }
}
