package org.campaignstats.io.results;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Evidence;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Place;

/**
 * What a check found as CSV, one finding a row, for a spreadsheet.
 *
 * <p>Columns: {@code kind} ({@code BROKEN} where a rule is broken, {@code UNDECIDED} where it cannot be told, {@code
 * READING} where it was found in reading), {@code severity} ({@code ERROR, WARNING, NOTE}; empty where it cannot be told),
 * {@code code, file, row, column, characters} ({@code 622–631}, the first character of a text being 1), {@code filer}
 * (whose filing it is in, or who did not file), {@code filer_name, unit, name} (whom it is about), {@code indicator,
 * message, message_zh, evidence} (each {@code name: text}, separated by {@code ;}). What is not known is empty.
 */
public final class CheckCsv {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "severity",
            "code",
            "file",
            "row",
            "column",
            "characters",
            "filer",
            "filer_name",
            "unit",
            "name",
            "indicator",
            "message",
            "message_zh",
            "evidence");

    private CheckCsv() {}

    /**
     * Writes findings.
     *
     * @param found some of the report, in the order in which they are to stand
     * @param report the report, which knows the names of units
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<CheckFinding> found, CheckReport report, Writer out) throws IOException {
        CsvRows.write(COLUMNS, found.stream().map(one -> row(one, report)), out);
    }

    private static List<String> row(CheckFinding found, CheckReport report) {
        Finding finding = found.finding();
        Place place = finding.place();
        boolean told = found.kind() != CheckFinding.Kind.UNDECIDED;
        return List.of(
                found.kind().name(),
                told ? finding.severity().name() : "",
                finding.code(),
                text(place.file()),
                number(place.row()),
                text(place.column()),
                text(place.span().map(span -> span.start() + 1 + "–" + span.end())),
                text(found.filer()),
                text(found.filer().flatMap(report::name)),
                text(finding.unit()),
                text(finding.unit().flatMap(report::name)),
                text(finding.indicator()),
                finding.message(),
                finding.wording().chinese(),
                finding.evidence().stream().map(Evidence::toString).collect(Collectors.joining("; ")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}
