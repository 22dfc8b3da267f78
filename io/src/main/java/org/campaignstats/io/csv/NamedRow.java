package org.campaignstats.io.csv;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/** One row of a table with named columns, each cell read into what it means or refused with a message. */
final class NamedRow {
    /** Separates several units or names in one cell. */
    static final String LIST_SEPARATOR = ";";

    private final Map<String, Integer> columns;
    private final CsvRow row;

    NamedRow(Map<String, Integer> columns, CsvRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** A row of these cells, as it would be read back. */
    static NamedRow of(Map<String, String> cells) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        cells.keySet().forEach(column -> columns.put(column, columns.size()));
        List<String> defused =
                cells.values().stream().map(SpreadsheetText::defused).toList();
        return new NamedRow(columns, new CsvRow(1, List.of(), defused));
    }

    /** The line it starts at. */
    int number() {
        return row.row();
    }

    /** The cell without space around it; empty where the column is not there. */
    String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : SpreadsheetText.restored(row.cell(at));
    }

    Optional<String> find(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    String required(String column, String example) {
        return find(column)
                .orElseThrow(() -> new BadCellException(
                        "cell-missing",
                        column,
                        Message.of("The cell is empty; expected e.g. %s", "单元格为空；应填如%s", example)));
    }

    /** The cell read by a function whose complaint becomes the message. */
    <T> Optional<T> read(String column, Function<String, T> reading) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(readText(column, text, reading));
    }

    <T> List<T> readList(String column, Function<String, T> reading) {
        String text = text(column);
        if (text.isEmpty()) {
            return List.of();
        }
        return text.contains(LIST_SEPARATOR)
                ? Arrays.stream(text.split(LIST_SEPARATOR, -1))
                        .map(part -> readText(column, part.strip(), reading))
                        .toList()
                : List.of(readText(column, text.strip(), reading));
    }

    /** The constant that a cell names in small letters. */
    <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
        return read(column, text -> {
            String name = text.toLowerCase(Locale.ROOT);
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return constant;
                }
            }
            throw new MessageException(
                    "'%s' is not %s; expected %s",
                    "“%s”不是%s；应填%s之一",
                    CsvRows.shown(text),
                    oneOf(column),
                    new Message(String.join(", ", names(type)), String.join("、", names(type))));
        });
    }

    Optional<LocalDate> date(String column) {
        return read(column, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new MessageException(
                        Message.of(
                                "'%s' is not a day; expected e.g. 2017-03-15",
                                "“%s”不是日期；应填如2017-03-15", CsvRows.shown(text)),
                        e);
            }
        });
    }

    Optional<Integer> number(String column) {
        return read(column, text -> {
            if (!text.matches("[1-9]\\d{0,8}")) {
                throw new MessageException(
                        "'%s' is not %s; expected a whole number from 1",
                        "“%s”不是%s；应填不小于1的整数", CsvRows.shown(text), oneOf(column));
            }
            return Integer.valueOf(text);
        });
    }

    /** What the cells of a column are: a scope, 有效的scope. */
    private static Message oneOf(String column) {
        boolean vowel = "aeiou".indexOf(column.charAt(0)) >= 0;
        return new Message((vowel ? "an " : "a ") + column, "有效的" + column);
    }

    private static <T> T readText(String column, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new BadCellException("cell-unreadable", column, e);
        }
    }

    static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
