package org.campaignstats.io.json;

import static org.campaignstats.io.json.JsonNames.BLANK;
import static org.campaignstats.io.json.JsonNames.FROM;
import static org.campaignstats.io.json.JsonNames.MEASURE;
import static org.campaignstats.io.json.JsonNames.ODDITIES;
import static org.campaignstats.io.json.JsonNames.PRECISION;
import static org.campaignstats.io.json.JsonNames.PRINTED;
import static org.campaignstats.io.json.JsonNames.QUALIFIER;
import static org.campaignstats.io.json.JsonNames.TO;
import static org.campaignstats.io.json.JsonNames.VAGUE;
import static org.campaignstats.io.json.JsonNames.VALUE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.FigureFormatException;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.measure.Measure;

/**
 * A figure: {@code 115}, {@code "1380余"}, or an object with {@code value}, {@code from} and {@code to}, {@code blank} or
 * {@code vague}.
 *
 * <p>Beside {@code printed}, its measure and oddities are written only where reading the print again would not give them;
 * where one of the two is written, both are as written.
 */
final class FigureShape {
    private static final List<String> STATED = List.of(VALUE, PRECISION, QUALIFIER, PRINTED, MEASURE, ODDITIES);
    private static final List<String> RANGE = List.of(FROM, TO, QUALIFIER, PRINTED, MEASURE, ODDITIES);
    private static final List<String> BLANKS = List.of(BLANK, PRINTED, MEASURE, ODDITIES);
    private static final List<String> WORDS = List.of(VAGUE, PRINTED, MEASURE, ODDITIES);
    private static final String EXAMPLES = "115, \"1380余\", {\"value\": 1380, \"qualifier\": \"over\"},"
            + " {\"from\": 3, \"to\": 5}, {\"blank\": \"_\"} or {\"vague\": \"多次\"}";

    private FigureShape() {}

    // ---- written

    static JsonValue write(PrintedFigure printed) {
        boolean alone = printed.equals(PrintedFigure.of(printed.figure()));
        if (alone && printed.figure() instanceof Stated s && isPlain(s)) {
            return new JsonValue.Digits(s.value().toPlainString(), 0);
        }
        JsonMembers members = printed.figure()
                .<JsonMembers>match(
                        FigureShape::stated,
                        r -> qualified(new JsonMembers().put(FROM, r.low()).put(TO, r.high()), r.qualifier()),
                        b -> new JsonMembers().put(BLANK, b.mark()),
                        v -> new JsonMembers().put(VAGUE, v.words()))
                .putIfPresent(PRINTED, printed.printed());
        Print derived = derived(printed.figure(), printed.printed());
        if (!derived.equals(new Print(printed.measure(), printed.oddities()))) {
            members.putIfPresent(MEASURE, printed.measure());
            if (printed.measure().isEmpty() || !printed.oddities().isEmpty()) {
                members.put(ODDITIES, JsonValue.items(printed.oddities(), o -> JsonValue.text(JsonMembers.name(o))));
            }
        }
        return members.build();
    }

    private static boolean isPlain(Stated s) {
        return s.qualifier() == Qualifier.EXACTLY && s.equals(Stated.of(s.value(), Qualifier.EXACTLY));
    }

    private static JsonMembers stated(Stated s) {
        JsonMembers members = new JsonMembers().put(VALUE, s.value());
        if (!s.equals(Stated.of(s.value(), s.qualifier()))) {
            members.put(PRECISION, s.precision());
        }
        return qualified(members, s.qualifier());
    }

    private static JsonMembers qualified(JsonMembers members, Qualifier qualifier) {
        return members.putUnless(Qualifier.EXACTLY, QUALIFIER, qualifier);
    }

    // ---- read

    static PrintedFigure read(JsonAt at) {
        if (at.value() instanceof JsonValue.Text text) {
            return printed(at, text.text());
        }
        if (at.value() instanceof JsonValue.Digits) {
            return PrintedFigure.of(valid(at, () -> Stated.of(at.number("115"), Qualifier.EXACTLY)));
        }
        if (!at.isObject()) {
            throw at.wrong("a figure, e.g. " + EXAMPLES, "数，如" + EXAMPLES.replace(" or ", "或"));
        }
        return readObject(at);
    }

    private static PrintedFigure readObject(JsonAt at) {
        JsonValue.Members object = (JsonValue.Members) at.value();
        List<String> kinds = List.of(VALUE, FROM, BLANK, VAGUE).stream()
                .filter(object.members()::containsKey)
                .toList();
        if (kinds.size() != 1) {
            throw at.problem(
                    "property-missing",
                    Message.of(
                            "A figure must have one of 'value', 'from' with 'to', 'blank' and 'vague', has %s",
                            "数应有“value”、“from”和“to”、“blank”、“vague”之一，现有%s",
                            kinds.isEmpty() ? new Message("none", "零个") : kinds));
        }
        return switch (kinds.get(0)) {
            case VALUE -> readPrint(at.properties(STATED), FigureShape::readStated);
            case FROM -> readPrint(at.properties(RANGE), FigureShape::readRange);
            case BLANK ->
                readPrint(at.properties(BLANKS), p -> new Blank(p.get(BLANK).text("_")));
            default -> readPrint(at.properties(WORDS), p -> p.get(VAGUE).read("多次", Vague::new));
        };
    }

    private static Figure readStated(JsonProperties properties) {
        BigDecimal value = properties.get(VALUE).number("1380");
        Optional<BigDecimal> precision = properties.find(PRECISION).map(p -> p.number("1000"));
        Qualifier qualifier = qualifier(properties);
        return valid(
                properties.object(),
                () -> precision.isPresent()
                        ? new Stated(value, precision.get(), qualifier)
                        : Stated.of(value, qualifier));
    }

    private static Figure readRange(JsonProperties properties) {
        BigDecimal from = properties.get(FROM).number("3");
        BigDecimal to = properties.get(TO).number("5");
        Qualifier qualifier = qualifier(properties);
        return valid(properties.object(), () -> new Range(from, to, qualifier));
    }

    private static Qualifier qualifier(JsonProperties properties) {
        return properties.find(QUALIFIER).map(q -> q.constant(Qualifier.class)).orElse(Qualifier.EXACTLY);
    }

    private static PrintedFigure readPrint(JsonProperties properties, Function<JsonProperties, Figure> of) {
        Figure figure = of.apply(properties);
        Optional<String> printed = properties.find(PRINTED).map(p -> p.text("1380余人"));
        if (!properties.has(MEASURE) && !properties.has(ODDITIES)) {
            Print derived = derived(figure, printed);
            return new PrintedFigure(figure, printed, derived.measure(), derived.oddities());
        }
        Optional<Measure> measure = properties.find(MEASURE).map(m -> m.read("人", Measure::of));
        List<Oddity> oddities =
                properties.find(ODDITIES).map(FigureShape::oddities).orElse(List.of());
        return new PrintedFigure(figure, printed, measure, oddities);
    }

    private static List<Oddity> oddities(JsonAt at) {
        List<Oddity> oddities = at.items("[\"two_qualifiers\"]").stream()
                .map(o -> o.constant(Oddity.class))
                .toList();
        if (new HashSet<>(oddities).size() < oddities.size()) {
            throw at.problem("property-invalid", new Message("'oddities' must name each once", "“oddities”中每项只能列一次"));
        }
        return oddities;
    }

    private static PrintedFigure printed(JsonAt at, String text) {
        try {
            return PrintedFigure.parse(text);
        } catch (FigureFormatException e) {
            throw at.problem("figure-unreadable", MessageException.wordingOf(e));
        }
    }

    private static <T extends Figure> T valid(JsonAt at, Supplier<T> of) {
        try {
            return of.get();
        } catch (IllegalArgumentException e) {
            throw at.problem("figure-unreadable", MessageException.wordingOf(e));
        }
    }

    // ---- the print

    /** What the print says beside the number: what reading it again gives where that is this figure, else nothing. */
    private static Print derived(Figure figure, Optional<String> printed) {
        return reparsed(printed)
                .filter(p -> p.figure().equals(figure))
                .map(p -> new Print(p.measure(), p.oddities()))
                .orElse(new Print(Optional.empty(), List.of()));
    }

    /** Whether the print is a number and the figure is another. */
    static boolean contradictsPrint(PrintedFigure figure) {
        return reparsed(figure.printed())
                .filter(p -> p.figure().isNumeric() && figure.figure().isNumeric())
                .filter(p -> !ends(p.figure()).equals(ends(figure.figure())))
                .isPresent();
    }

    private static List<BigDecimal> ends(Figure figure) {
        return figure.match(s -> List.of(s.value()), r -> List.of(r.low(), r.high()), b -> List.of(), v -> List.of());
    }

    private static Optional<PrintedFigure> reparsed(Optional<String> printed) {
        try {
            return printed.map(PrintedFigure::parse);
        } catch (FigureFormatException e) {
            return Optional.empty();
        }
    }

    private record Print(Optional<Measure> measure, List<Oddity> oddities) {}
}
