package org.campaignstats.core.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Reads the lines of one table file; {@link RegionTable#read(Reader, String)} documents the format. */
final class RegionTableReader {

    private static final List<String> COLUMNS = List.of("code", "name", "first_year", "last_year", "successors");
    private static final int LONGEST_QUOTE = 60;

    private final String source;
    private final List<RegionRow> rows = new ArrayList<>();
    private final NavigableSet<Integer> completeYears = new TreeSet<>();
    private boolean headerSeen;
    private int line;

    private RegionTableReader(String source) {
        this.source = source;
    }

    static RegionTableReader read(Reader reader, String source) throws IOException {
        RegionTableReader table = new RegionTableReader(source);
        try {
            BufferedReader lines = new BufferedReader(reader);
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                table.line++;
                table.accept(table.line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
        } catch (CharacterCodingException e) {
            throw new RegionTableException(source + " is not UTF-8 text; save it as UTF-8", e);
        }
        if (table.rows.isEmpty()) {
            throw new RegionTableException(source + " has no regions; expected the columns " + COLUMNS
                    + ", separated by tabs, and a row each");
        }
        return table;
    }

    List<RegionRow> rows() {
        return rows;
    }

    /** Whether a row says something newer about the region of a row of another file. */
    boolean replaces(RegionRow other) {
        for (RegionRow row : rows) {
            if (other.isReplacedBy(row)) {
                return true;
            }
        }
        return false;
    }

    NavigableSet<Integer> completeYears() {
        return completeYears;
    }

    private void accept(String text) throws RegionTableException {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        List<String> fields = fields(text);
        if (headerSeen) {
            rows.add(row(fields));
        } else if (fields.get(0).equals("complete")) {
            for (String year : fields.subList(1, fields.size())) {
                year("complete", year).ifPresent(completeYears::add);
            }
        } else if (fields.equals(COLUMNS)) {
            headerSeen = true;
        } else {
            throw malformed("expected the columns " + COLUMNS + ", separated by tabs, found " + quoted(text));
        }
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            fields.add(text.substring(from, tab).strip());
            from = tab + 1;
        }
        fields.add(text.substring(from).strip());
        return fields;
    }

    private RegionRow row(List<String> fields) throws RegionTableException {
        if (fields.size() > COLUMNS.size()) {
            throw malformed("expected at most " + COLUMNS.size() + " fields separated by tabs, found " + fields.size());
        }
        try {
            Region region = new Region(
                    code("code", field(fields, 0)),
                    field(fields, 1),
                    Optional.empty(),
                    year("first_year", field(fields, 2)),
                    year("last_year", field(fields, 3)),
                    codes("successors", field(fields, 4)));
            return new RegionRow(region, source, line);
        } catch (IllegalArgumentException e) {
            throw new RegionTableException(source + " line " + line + ": " + e.getMessage(), e);
        }
    }

    /** A field by position; a row may leave out empty fields at its end, which editors strip. */
    private static String field(List<String> fields, int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    private List<RegionCode> codes(String column, String text) throws RegionTableException {
        if (text.isEmpty()) {
            return List.of();
        }
        List<RegionCode> codes = new ArrayList<>();
        for (String code : text.split(";", -1)) {
            codes.add(code(column, code.strip()));
        }
        return codes;
    }

    private RegionCode code(String column, String text) throws RegionTableException {
        if (!RegionCode.isCode(text)) {
            throw malformed(
                    "column " + column + ": " + quoted(text) + " is not a region code; expected 6 digits, e.g. 330204");
        }
        return RegionCode.of(text);
    }

    private OptionalInt year(String column, String text) throws RegionTableException {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{4}")) {
            throw malformed("column " + column + ": " + quoted(text)
                    + " is not a year; expected 4 digits, e.g. 2016, or nothing");
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private RegionTableException malformed(String message) {
        return new RegionTableException(source + " line " + line + ": " + message);
    }

    private static String quoted(String text) {
        return "'" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "'";
    }
}
