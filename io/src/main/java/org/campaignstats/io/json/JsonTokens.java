package org.campaignstats.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser, one after the other or a value at a time, with the rows of the file. */
final class JsonTokens {
    private final JsonParser parser;
    private final int firstRow;
    private int room;

    /**
     * Tokens from where the parser stands.
     *
     * @param firstRow the row of the file that is the first of the parser
     */
    JsonTokens(JsonParser parser, int firstRow) {
        this.parser = parser;
        this.firstRow = firstRow;
    }

    boolean next() {
        return parser.nextToken() != null;
    }

    boolean at(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** The row that the present token begins in. */
    int row() {
        return firstRow + Math.max(1, parser.currentTokenLocation().getLineNr()) - 1;
    }

    /** The name of the next property, its value being the present token; null after the last. */
    @Nullable
    String nextProperty() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Whether there is a next item, which is then the present token. */
    boolean nextItem() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    void skip() {
        parser.skipChildren();
    }

    /** The value that begins at the present token, up to its end. */
    JsonValue value() {
        room = JsonLimits.PIECE;
        int row = row();
        JsonValue value = held();
        return room < 0 ? new JsonValue.TooLarge(row) : value;
    }

    private JsonValue held() {
        int row = row();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return members(row);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(row);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new JsonValue.Null(row);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new JsonValue.Flag(token == JsonToken.VALUE_TRUE, row);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new JsonValue.Text(spent(parser.getString()), row);
        }
        return new JsonValue.Digits(spent(digits()), row);
    }

    private JsonValue items(int row) {
        List<JsonValue> items = new ArrayList<>();
        while (nextItem()) {
            if (hasRoom()) {
                items.add(held());
            }
        }
        return new JsonValue.Items(items, row);
    }

    private JsonValue members(int row) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        String name;
        while ((name = nextProperty()) != null) {
            spent(name);
            if (!hasRoom()) {
                continue;
            }
            if (members.putIfAbsent(name, held()) != null) {
                repeated.add(name);
            }
        }
        return new JsonValue.Members(members, repeated, row);
    }

    /** Whether there is room for one more value; where there is none, it is passed over. */
    private boolean hasRoom() {
        room -= JsonLimits.VALUE;
        if (room < 0) {
            skip();
            room = -1;
        }
        return room >= 0;
    }

    private String spent(String text) {
        room -= text.length();
        return text;
    }

    /**
     * A number as written. A parser that never saw it written, as that of a tree, gives it as a decimal: one of those may
     * print an exponent although nobody wrote one.
     */
    private String digits() {
        String text = parser.getString();
        boolean written = parser.currentTokenLocation().getLineNr() > 0;
        boolean number = !parser.isNaN();
        return written || !number || text.length() > JsonLimits.NUMBER ? text : plain(text);
    }

    private String plain(String text) {
        if (text.indexOf('E') < 0 && text.indexOf('e') < 0) {
            return text;
        }
        BigDecimal decimal = parser.getDecimalValue();
        boolean huge = Math.abs((long) decimal.scale()) > JsonLimits.NUMBER;
        return huge ? text : decimal.toPlainString();
    }
}
