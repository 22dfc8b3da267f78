package org.campaignstats.io.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;

/** Writes values as text: on one line, the same everywhere. */
final class JsonText {
    private static final String ESCAPED = "\"\\\n\r\t";
    private static final String ESCAPES = "\"\\nrt";

    private final Appendable out;

    JsonText(Appendable out) {
        this.out = out;
    }

    JsonText raw(String text) throws IOException {
        out.append(text);
        return this;
    }

    JsonText name(String name) throws IOException {
        return quoted(name).raw(": ");
    }

    JsonText value(JsonValue value) throws IOException {
        if (value instanceof JsonValue.Text text) {
            return quoted(text.text());
        }
        if (value instanceof JsonValue.Digits number) {
            return raw(number.digits());
        }
        if (value instanceof JsonValue.Flag flag) {
            return raw(String.valueOf(flag.flag()));
        }
        if (value instanceof JsonValue.Items list) {
            return items(list);
        }
        return value instanceof JsonValue.Members object ? members(object) : raw("null");
    }

    private JsonText items(JsonValue.Items list) throws IOException {
        raw("[");
        for (Iterator<JsonValue> items = list.items().iterator(); items.hasNext(); ) {
            value(items.next()).raw(items.hasNext() ? ", " : "");
        }
        return raw("]");
    }

    private JsonText members(JsonValue.Members object) throws IOException {
        return raw("{").members(object.members()).raw("}");
    }

    /** The members of an object, without its braces. */
    JsonText members(Map<String, JsonValue> object) throws IOException {
        Iterator<Map.Entry<String, JsonValue>> members = object.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            name(member.getKey()).value(member.getValue()).raw(members.hasNext() ? ", " : "");
        }
        return this;
    }

    private JsonText quoted(String text) throws IOException {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
        return this;
    }

    private void character(String text, int i) throws IOException {
        char c = text.charAt(i);
        int escape = ESCAPED.indexOf(c);
        if (escape >= 0) {
            out.append('\\').append(ESCAPES.charAt(escape));
        } else if (Character.isISOControl(c) || isLoneSurrogate(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** Half a character, which no encoding can hold. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
