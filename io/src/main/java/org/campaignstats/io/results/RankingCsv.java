package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.compare.Ranking;

/**
 * Rankings as CSV, one unit a row, for a spreadsheet.
 *
 * <p>Columns: {@code indicator, indicator_name, breakdown, measure, by, best_rank, worst_rank, tied_with, unit, name, lower,
 * upper}. What they mean is said at {@link RankingJson}; what is null there is empty.
 */
public final class RankingCsv {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "breakdown",
            "measure",
            "by",
            "best_rank",
            "worst_rank",
            "tied_with",
            "unit",
            "name",
            "lower",
            "upper");

    private RankingCsv() {}

    /**
     * Writes rankings.
     *
     * @param rankings the rankings in the order in which they are to stand
     * @return the rows with their header, {@code \n} after each
     */
    public static String write(Collection<Ranking> rankings) {
        StringWriter out = new StringWriter();
        try {
            write(rankings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes rankings.
     *
     * @param rankings the rankings in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<Ranking> rankings, Writer out) throws IOException {
        CsvRows.write(COLUMNS, rankings.stream().flatMap(RankingRow::of).map(RankingCsv::row), out);
    }

    private static List<String> row(RankingRow row) {
        ComparedFigure figure = row.figure();
        return List.of(
                figure.key().indicator().text(),
                figure.indicator().chineseName(),
                figure.key().breakdown().map(Object::toString).orElse(""),
                figure.key().measure().map(Object::toString).orElse(""),
                row.by(),
                CsvRows.plain(row.bestRank()),
                CsvRows.plain(row.worstRank()),
                CsvRows.plain(row.tiedWith()),
                figure.unit().id().text(),
                figure.unit().name(),
                CsvRows.plain(row.value().flatMap(Interval::lower)),
                CsvRows.plain(row.value().flatMap(Interval::upper)));
    }
}
