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
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

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

    String step() {
        return step;
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
        throw wrong("a text, e.g. \"" + example + "\"", "文本，如\"" + example + "\"");
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
            throw problem("property-invalid", MessageException.wordingOf(e));
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
        throw wrong("a day, e.g. \"2017-03-15\"", "日期，如\"2017-03-15\"");
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
        List<String> names = Arrays.stream(constants).map(JsonMembers::name).toList();
        throw wrong("one of " + String.join(", ", names), String.join("、", names) + "之一");
    }

    boolean flag() {
        if (value instanceof JsonValue.Flag flag) {
            return flag.flag();
        }
        throw wrong("true or false", "true或false");
    }

    /** A number in plain digits; its sign and size are for whom it is for to judge. */
    BigDecimal number(String example) {
        if (!(value instanceof JsonValue.Digits number)) {
            throw wrong("a number, e.g. " + example, "数，如" + example);
        }
        String digits = number.digits();
        // Looked at before any arithmetic: an exponent of a billion must cost nothing.
        if (digits.length() > JsonLimits.NUMBER) {
            throw problem(
                    "number-invalid",
                    Message.of(
                            "%s must be a number of at most %s characters, has %s",
                            "%s应是最多%s个字符的数，现有%s个", name(), JsonLimits.NUMBER, digits.length()));
        }
        if (!PLAIN_NUMBER.matcher(digits).matches()) {
            boolean exponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
            throw problem(
                    "number-invalid",
                    Message.of(
                            exponent
                                    ? "%s must be a number in plain digits, without an exponent, e.g. %s, was %s"
                                    : "%s must be a number in plain digits, e.g. %s, was %s",
                            exponent ? "%s应是不带指数的普通数字，如%s，现为%s" : "%s应是普通数字，如%s，现为%s",
                            name(),
                            example,
                            digits));
        }
        if (digits.startsWith("-")) {
            throw problem(
                    "number-invalid", Message.of("%s must not be negative, was %s", "%s不能为负，现为%s", name(), digits));
        }
        return new BigDecimal(digits);
    }

    int wholeNumber(String example) {
        BigDecimal number = number(example);
        if (number.scale() > 0 || number.signum() == 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw wrong("a whole number of 1 or more, e.g. " + example, "不小于1的整数，如" + example);
        }
        return number.intValue();
    }

    /** A whole number that may be zero. */
    long count(String example) {
        BigDecimal number = number(example);
        if (number.scale() > 0 || number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw wrong("a whole number of 0 or more, e.g. " + example, "不小于0的整数，如" + example);
        }
        return number.longValueExact();
    }

    List<JsonAt> items(String example) {
        if (!(value instanceof JsonValue.Items list)) {
            throw wrong("an array, e.g. " + example, "数组，如" + example);
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
            throw wrong("an object", "对象");
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
                Message.of(
                        "No property is named '%s' here; the properties are %s",
                        "此处没有属性“%s”；可用的属性有%s", JsonProblem.shown(name), known));
    }

    static JsonProblem repeated(String name, int row, String parent) {
        return new JsonProblem(
                "property-repeated",
                row,
                join(parent, JsonProblem.shown(name)),
                Message.of(
                        "Property '%s' must be given once, is given again",
                        "属性“%s”只能出现一次，现又出现", JsonProblem.shown(name)));
    }

    JsonProblem problem(String code, Message message) {
        return new JsonProblem(code, row(), path(), message);
    }

    JsonProblem missing(String name) {
        return problem("property-missing", Message.of("Property '%s' is missing", "缺少属性“%s”", name));
    }

    /** What the value must be, to go on after "must be" and 应是. */
    JsonProblem wrong(String english, String chinese) {
        if (value instanceof JsonValue.TooLarge) {
            return problem(
                    "json-too-large",
                    Message.of("%s must have at most %s characters", "%s最多%s个字符", name(), JsonLimits.PIECE));
        }
        Message expected = new Message(english, chinese);
        return problem(
                "property-invalid", Message.of("%s must be %s, was %s", "%s应是%s，现为%s", name(), expected, shown()));
    }

    Message name() {
        return step.isEmpty() ? new Message("The value", "此值") : quoted(step);
    }

    private Message shown() {
        if (value instanceof JsonValue.Text text) {
            return quoted(text.text());
        }
        if (value instanceof JsonValue.Digits number) {
            return Message.same(JsonProblem.shown(number.digits()));
        }
        if (value instanceof JsonValue.Flag flag) {
            return Message.same(String.valueOf(flag.flag()));
        }
        if (value instanceof JsonValue.Null) {
            return new Message("null; a property that says nothing is left out", "null；没有内容的属性请省略");
        }
        return value instanceof JsonValue.Items ? new Message("an array", "数组") : new Message("an object", "对象");
    }

    private static Message quoted(String text) {
        return Message.of("'%s'", "“%s”", JsonProblem.shown(text));
    }
}
