package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.COLUMN;
import static org.campaignstats.io.json.JsonNames.FILE;
import static org.campaignstats.io.json.JsonNames.ROW;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.campaignstats.core.finding.Place;

/** A place in a source: {@code {"file": "ningbo.csv", "row": 7, "column": "value"}}; {@code {}} where none is known. */
final class PlaceShape {
    private static final List<String> KNOWN = List.of(FILE, ROW, COLUMN);

    private PlaceShape() {}

    static JsonValue write(Place place) {
        JsonMembers members = new JsonMembers().putIfPresent(FILE, place.file());
        place.row().ifPresent(row -> members.put(ROW, row));
        return members.putIfPresent(COLUMN, place.column()).build();
    }

    static Place read(JsonAt at) {
        JsonProperties properties = at.properties(KNOWN);
        Optional<String> file = properties.find(FILE).map(f -> f.text("ningbo.csv"));
        Optional<Integer> row = properties.find(ROW).map(r -> r.wholeNumber("7"));
        Optional<String> column = properties.find(COLUMN).map(c -> c.text("value"));
        return new Place(file, row.map(OptionalInt::of).orElse(OptionalInt.empty()), column);
    }
}
