package org.campaignstats.io.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.io.csv.SpreadsheetText;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RolledFigure;

/**
 * Rolled-up figures as CSV, one figure a row, for a spreadsheet.
 *
 * <p>Columns: {@code campaign, unit, name, level, indicator, indicator_name, breakdown, measure, lower, upper, value, kind,
 * stated_sum, own_lower, own_upper, under_lower, under_upper, expected, stated, reported_by_other, blank, silent, missing,
 * assumed_none, discrepancies}. An open end and an unknown number are empty; units are separated by {@code ;}.
 */
public final class RollUpCsv {
    private static final List<String> COLUMNS = List.of(
            "campaign",
            "unit",
            "name",
            "level",
            "indicator",
            "indicator_name",
            "breakdown",
            "measure",
            "lower",
            "upper",
            "value",
            "kind",
            "stated_sum",
            "own_lower",
            "own_upper",
            "under_lower",
            "under_upper",
            "expected",
            "stated",
            "reported_by_other",
            "blank",
            "silent",
            "missing",
            "assumed_none",
            "discrepancies");

    private RollUpCsv() {}

    /**
     * Writes figures.
     *
     * @param figures the figures in the order in which they are to stand
     * @return the rows with their header, {@code \n} after each
     */
    public static String write(Collection<RolledFigure> figures) {
        StringWriter out = new StringWriter();
        try {
            write(figures.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes figures one by one, in constant memory.
     *
     * @param figures the figures in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Stream<RolledFigure> figures, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        figures.forEach(figure -> csv.writeRecord(row(figure)));
        csv.flush();
    }

    private static List<String> row(RolledFigure figure) {
        FigureKey key = figure.key();
        Optional<Coverage> coverage = figure.findCoverage();
        Optional<Bounds> under = figure.findUnder().map(part -> part.bounds());
        return Stream.of(
                        key.campaign().text(),
                        figure.unit().id().text(),
                        figure.unit().name(),
                        figure.unit()
                                .region()
                                .map(RegionCode::level)
                                .map(Object::toString)
                                .orElse(""),
                        key.indicator().text(),
                        figure.indicator().chineseName(),
                        key.breakdown().map(Object::toString).orElse(""),
                        key.measure().map(Object::toString).orElse(""),
                        plain(Optional.of(figure.bounds().lower())),
                        plain(figure.bounds().upper()),
                        plain(figure.number()),
                        figure.kind().name(),
                        plain(figure.statedSum()),
                        plain(Optional.of(figure.own().bounds().lower())),
                        plain(figure.own().bounds().upper()),
                        plain(under.map(Bounds::lower)),
                        plain(under.flatMap(Bounds::upper)),
                        coverage.map(c -> String.valueOf(c.expected())).orElse(""),
                        coverage.map(c -> String.valueOf(c.stated().size())).orElse(""),
                        units(coverage.map(Coverage::reportedByOther)),
                        units(coverage.map(Coverage::blank)),
                        units(coverage.map(Coverage::silent)),
                        units(coverage.map(Coverage::missing)),
                        units(coverage.map(Coverage::assumedNone)),
                        figure.discrepancies().stream()
                                .map(Discrepancy::toString)
                                .collect(Collectors.joining("; ")))
                .map(SpreadsheetText::defused)
                .toList();
    }

    private static String units(Optional<List<ReportingUnit>> units) {
        return units.orElse(List.of()).stream().map(unit -> unit.id().text()).collect(Collectors.joining(";"));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
