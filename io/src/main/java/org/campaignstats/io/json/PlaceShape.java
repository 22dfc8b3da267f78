package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.COLUMN;
import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.FROM;
import static org.campaignstats.io.json.JsonNames.ROW;
import static org.campaignstats.io.json.JsonNames.SPAN;
import static org.campaignstats.io.json.JsonNames.TO;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.finding.Span;

/**
 * A place in a source: {@code {"file": "ningbo.csv", "row": 7, "column": "value"}}, or {@code {"file": "ningbo.txt", "span":
 * {"from": 622, "to": 631}}} in a running text; {@code {}} where none is known.
 */
final class PlaceShape {
    private static final List<String> KNOWN = List.of(FILE, ROW, COLUMN, SPAN);
    private static final List<String> OF_SPAN = List.of(FROM, TO);

    private PlaceShape() {}

    static JsonValue write(Place place) {
        JsonMembers members = new JsonMembers().putIfPresent(FILE, place.file());
        place.row().ifPresent(row -> members.put(ROW, row));
        members.putIfPresent(COLUMN, place.column());
        place.span()
                .ifPresent(span -> members.put(
                        SPAN,
                        new JsonMembers()
                                .put(FROM, span.start() + 1)
                                .put(TO, span.end())
                                .build()));
        return members.build();
    }

    static Place read(JsonAt at) {
        JsonProperties properties = at.properties(KNOWN);
        Optional<String> file = properties.find(FILE).map(f -> f.text("ningbo.csv"));
        Optional<Integer> row = properties.find(ROW).map(r -> r.wholeNumber("7"));
        Optional<String> column = properties.find(COLUMN).map(c -> c.text("value"));
        Optional<Span> span = properties.find(SPAN).map(PlaceShape::span);
        return new Place(file, row.map(OptionalInt::of).orElse(OptionalInt.empty()), column, span);
    }

    private static Span span(JsonAt at) {
        JsonProperties ends = at.properties(OF_SPAN);
        int start = ends.get(FROM).wholeNumber("622") - 1;
        int end = ends.get(TO).wholeNumber("631");
        return at.valid(() -> new Span(start, end));
    }
}
