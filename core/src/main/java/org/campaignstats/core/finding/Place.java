package org.campaignstats.core.finding;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.campaignstats.core.language.Language;

/**
 * Where something stands in the source: file, row and column of a table, or characters of a text, as far as known.
 *
 * @param file the file as it was named to the reader; empty for text that came from no file
 * @param row the row as a spreadsheet counts: 1 is the first line of the file; empty where there are no rows
 * @param column the name of the column or JSON property; empty if it is about the whole row
 * @param span the characters of a running text; empty where it is a table, or about the whole text
 */
public record Place(Optional<String> file, OptionalInt row, Optional<String> column, Optional<Span> span) {
    /** No place is known. */
    public static final Place UNKNOWN =
            new Place(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the row.
     *
     * @param file the file
     * @param row the row
     * @param column the column
     * @param span the characters
     * @throws IllegalArgumentException if the row is below 1
     */
    public Place {
        if (row.isPresent() && row.getAsInt() < 1) {
            throw new IllegalArgumentException("Row must be 1 or more, was " + row.getAsInt());
        }
    }

    /**
     * A whole file.
     *
     * @param file the file as it was named to the reader
     * @return the place
     */
    public static Place of(String file) {
        return new Place(Optional.of(file), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A row of a file.
     *
     * @param file the file as it was named to the reader
     * @param row the row, 1 for the first line
     * @return the place
     * @throws IllegalArgumentException if the row is below 1
     */
    public static Place of(String file, int row) {
        return new Place(Optional.of(file), OptionalInt.of(row), Optional.empty(), Optional.empty());
    }

    /**
     * This place narrowed to one column.
     *
     * @param name the name of the column or property
     * @return the same file and row with that column
     */
    public Place column(String name) {
        return new Place(file, row, Optional.of(name), span);
    }

    /**
     * This place narrowed to some characters of a running text.
     *
     * @param start how many characters stand before the first of them, 0 or more
     * @param end how many characters stand before the first one after them, above the start
     * @return the same file, row and column with those characters
     * @throws IllegalArgumentException if the start is negative or not below the end
     */
    public Place span(int start, int end) {
        return new Place(file, row, column, Optional.of(new Span(start, end)));
    }

    /**
     * The place in words.
     *
     * @param language the language
     * @return for example {@code ningbo.csv row 7, column value} or {@code ningbo.csv 第7行，列“value”}, {@code report.txt,
     *     characters 622–631}; empty where nothing is known
     */
    public String in(Language language) {
        StringJoiner start = new StringJoiner(" ");
        file.ifPresent(start::add);
        row.ifPresent(number -> start.add(language.pick("row " + number, "第" + number + "行")));
        StringJoiner words = new StringJoiner(language.pick(", ", "，"));
        if (start.length() > 0) {
            words.add(start.toString());
        }
        column.ifPresent(name -> words.add(language.pick("column " + name, "列“" + name + "”")));
        span.ifPresent(characters -> words.add(characters.in(language)));
        return words.toString();
    }

    /**
     * The place in English.
     *
     * @return for example {@code ningbo.csv row 7, column value}; empty where nothing is known
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
