package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.LOWER;
import static org.campaignstats.io.json.JsonNames.UPPER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/** Bounds: {@code {"lower": 124500, "upper": 125500}}, the upper end null where it is open. */
final class BoundsShape {
    private static final List<String> KNOWN = List.of(LOWER, UPPER);

    private BoundsShape() {}

    static JsonValue write(Bounds bounds) {
        JsonMembers members = new JsonMembers().put(LOWER, bounds.lower());
        return bounds.upper()
                .map(upper -> members.put(UPPER, upper))
                .orElseGet(() -> members.put(UPPER, new JsonValue.Null(0)))
                .build();
    }

    static Bounds read(JsonAt at) {
        JsonProperties properties = at.properties(KNOWN);
        BigDecimal lower = properties.get(LOWER).number("124500");
        JsonAt upper = properties.get(UPPER);
        Optional<BigDecimal> closed =
                upper.value() instanceof JsonValue.Null ? Optional.empty() : Optional.of(upper.number("125500"));
        return at.valid(() -> closed.map(u -> Bounds.of(lower, u)).orElseGet(() -> Bounds.atLeast(lower)));
    }
}
