package org.campaignstats.io.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts an object together, in the order in which it will be written. What cannot be written is refused by its name. */
final class JsonMembers {
    private static final int LAST_YEAR = 9999;

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    JsonMembers put(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    JsonMembers put(String name, String text) {
        if (text.length() > JsonLimits.TEXT) {
            throw new IllegalArgumentException("Property '" + name + "' must have at most " + JsonLimits.TEXT
                    + " characters to be written as JSON, has " + text.length());
        }
        return put(name, JsonValue.text(text));
    }

    JsonMembers put(String name, Enum<?> constant) {
        return put(name, name(constant));
    }

    JsonMembers put(String name, BigDecimal number) {
        return put(name, new JsonValue.Digits(number.toPlainString(), 0));
    }

    JsonMembers put(String name, long number) {
        return put(name, new JsonValue.Digits(Long.toString(number), 0));
    }

    JsonMembers put(String name, LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Property '" + name + "' must be a day of the years 0000 to 9999 to be"
                    + " written as JSON, was " + day);
        }
        return put(name, day.toString());
    }

    /** What {@code toString} gives, or nothing. */
    JsonMembers putIfPresent(String name, Optional<?> value) {
        return value.isPresent() ? put(name, value.get().toString()) : this;
    }

    /** The value, unless it is what its absence means. */
    <E extends Enum<E>> JsonMembers putUnless(E absent, String name, E constant) {
        return constant == absent ? this : put(name, constant);
    }

    JsonValue.Members build() {
        return new JsonValue.Members(members, Set.of(), 0);
    }

    /** How a constant is written: {@code AT_LEAST} is {@code at_least}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
