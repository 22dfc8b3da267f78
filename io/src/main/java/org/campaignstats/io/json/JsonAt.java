package org.campaignstats.io.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A value and the property that it is of; asked for what it is not, it throws a {@link JsonProblem} that says so. */
final class JsonAt {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final JsonValue value;
    private final String parent;
    private final String step;

    private JsonAt(JsonValue value, String parent, String step) {
        this.value = value;
        this.parent = parent;
        this.step = step;
    }

    static JsonAt of(JsonValue value, String path) {
        return of(value, "", path);
    }

    static JsonAt of(JsonValue value, String parent, String step) {
        return new JsonAt(value, parent, step);
    }

    JsonValue value() {
        return value;
    }

    String path() {
        return join(parent, step);
    }

    int row() {
        return value.row();
    }

    static String join(String parent, String step) {
        return parent.isEmpty() || step.isEmpty() || step.startsWith("[") ? parent + step : parent + "." + step;
    }

    /** The text, where it is one. */
    String text(String example) {
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        throw wrong("a text, e.g. \"" + example + "\"");
    }

    /** What the text stands for. */
    <T> T read(String example, Function<String, T> of) {
        return valid(() -> of.apply(text(example)));
    }

    /** What the function gives; what it refuses is a problem of this property. */
    <T> T valid(Supplier<T> of) {
        try {
            return of.get();
        } catch (IllegalArgumentException e) {
            throw problem("property-invalid", String.valueOf(e.getMessage()));
        }
    }

    LocalDate day() {
        String text = text("2017-03-15");
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // A day that no month has is as wrong as a text that is no day.
        }
        throw wrong("a day, e.g. \"2017-03-15\"");
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        if (value instanceof JsonValue.Text text) {
            for (E constant : constants) {
                if (JsonMembers.name(constant).equals(text.text())) {
                    return constant;
                }
            }
        }
        throw wrong("one of " + Arrays.stream(constants).map(JsonMembers::name).collect(Collectors.joining(", ")));
    }

    boolean flag() {
        if (value instanceof JsonValue.Flag flag) {
            return flag.flag();
        }
        throw wrong("true or false");
    }

    /** A number in plain digits; its sign and size are for whom it is for to judge. */
    BigDecimal number(String example) {
        if (!(value instanceof JsonValue.Digits number)) {
            throw wrong("a number, e.g. " + example);
        }
        String digits = number.digits();
        // Looked at before any arithmetic: an exponent of a billion must cost nothing.
        if (digits.length() > JsonLimits.NUMBER) {
            throw problem(
                    "number-invalid",
                    name() + " must be a number of at most " + JsonLimits.NUMBER + " characters, has "
                            + digits.length());
        }
        if (!PLAIN_NUMBER.matcher(digits).matches()) {
            boolean exponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
            throw problem(
                    "number-invalid",
                    name() + " must be a number in plain digits" + (exponent ? ", without an exponent" : "") + ", e.g. "
                            + example + ", was " + digits);
        }
        if (digits.startsWith("-")) {
            throw problem("number-invalid", name() + " must not be negative, was " + digits);
        }
        return new BigDecimal(digits);
    }

    int wholeNumber(String example) {
        BigDecimal number = number(example);
        if (number.scale() > 0 || number.signum() == 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw wrong("a whole number of 1 or more, e.g. " + example);
        }
        return number.intValue();
    }

    List<JsonAt> items(String example) {
        if (!(value instanceof JsonValue.Items list)) {
            throw wrong("an array, e.g. " + example);
        }
        String path = path();
        List<JsonAt> items = new ArrayList<>();
        for (JsonValue item : list.items()) {
            items.add(new JsonAt(item, path, "[" + items.size() + "]"));
        }
        return items;
    }

    boolean isObject() {
        return value instanceof JsonValue.Members;
    }

    /** The properties of an object that has no others. */
    JsonProperties properties(List<String> known) {
        return properties(known, problem -> {
            throw problem;
        });
    }

    /** The properties of an object, each one that is not known told to the consumer and left out. */
    JsonProperties properties(List<String> known, Consumer<JsonProblem> unknown) {
        if (!(value instanceof JsonValue.Members object)) {
            throw wrong("an object");
        }
        for (String name : object.repeated()) {
            throw repeated(name, row(), path());
        }
        String path = path();
        Map<String, JsonAt> properties = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (known.contains(name)) {
                properties.put(name, new JsonAt(member, path, name));
            } else {
                unknown.accept(unknown(name, member.row(), path, known));
            }
        });
        return new JsonProperties(this, properties);
    }

    static JsonProblem unknown(String name, int row, String parent, List<String> known) {
        return new JsonProblem(
                "property-unknown",
                row,
                join(parent, JsonProblem.shown(name)),
                "No property is named '" + JsonProblem.shown(name) + "' here; the properties are " + known);
    }

    static JsonProblem repeated(String name, int row, String parent) {
        return new JsonProblem(
                "property-repeated",
                row,
                join(parent, JsonProblem.shown(name)),
                "Property '" + JsonProblem.shown(name) + "' must be given once, is given again");
    }

    JsonProblem problem(String code, String message) {
        return new JsonProblem(code, row(), path(), message);
    }

    JsonProblem wrong(String expected) {
        if (value instanceof JsonValue.TooLarge) {
            return problem("json-too-large", name() + " must have at most " + JsonLimits.PIECE + " characters");
        }
        return problem("property-invalid", name() + " must be " + expected + ", was " + shown());
    }

    private String name() {
        return step.isEmpty() ? "The value" : "'" + JsonProblem.shown(step) + "'";
    }

    private String shown() {
        if (value instanceof JsonValue.Text text) {
            return "'" + JsonProblem.shown(text.text()) + "'";
        }
        if (value instanceof JsonValue.Digits number) {
            return JsonProblem.shown(number.digits());
        }
        if (value instanceof JsonValue.Flag flag) {
            return String.valueOf(flag.flag());
        }
        if (value instanceof JsonValue.Null) {
            return "null; a property that says nothing is left out";
        }
        return value instanceof JsonValue.Items ? "an array" : "an object";
    }
}
