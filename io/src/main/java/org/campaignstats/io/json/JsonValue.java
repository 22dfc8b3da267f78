package org.campaignstats.io.json;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A piece of JSON small enough to be held: an outcome, a campaign. It knows the row it was read from (0 where it was not
 * read), and a number stays as it was written.
 */
sealed interface JsonValue {
    int row();

    record Text(String text, int row) implements JsonValue {}

    record Digits(String digits, int row) implements JsonValue {}

    record Flag(boolean flag, int row) implements JsonValue {}

    record Null(int row) implements JsonValue {}

    record Items(List<JsonValue> items, int row) implements JsonValue {}

    /**
     * An object.
     *
     * @param members its properties in their order
     * @param repeated the names that were given more than once, for which the first value is kept
     * @param row the row it begins in
     */
    record Members(Map<String, JsonValue> members, Set<String> repeated, int row) implements JsonValue {}

    /** A value that was too large to be held. */
    record TooLarge(int row) implements JsonValue {}

    static JsonValue text(String text) {
        return new Text(text, 0);
    }

    /** A list whose items are made when they are asked for, so that a summary is never held twice. */
    static <T> JsonValue items(List<T> list, Function<? super T, ? extends JsonValue> item) {
        return new Items(
                new AbstractList<>() {
                    @Override
                    public JsonValue get(int index) {
                        return item.apply(list.get(index));
                    }

                    @Override
                    public int size() {
                        return list.size();
                    }
                },
                0);
    }
}
