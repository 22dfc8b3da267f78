package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.compare.Ranking;
import tools.jackson.core.JsonGenerator;

/**
 * Rankings as a JSON array, one object a line: the units of each ranking in its order, then those that are not ranked.
 *
 * <p>Properties: {@code indicator, breakdown, measure}, {@code by} ({@code value, change, change_percentage_points,
 * growth_percent}), {@code best_rank, worst_rank} (null for a unit that is not ranked), {@code tied_with} (how many other
 * units cannot be told to be above or below it), {@code unit, name}, {@code lower, upper} of what it is ranked by (null
 * when open).
 */
public final class RankingJson {
    private RankingJson() {}

    /**
     * Writes rankings.
     *
     * @param rankings the rankings in the order in which they are to stand
     * @return the array, with a line break at the end
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
        JsonRows.write(rankings.stream().flatMap(RankingRow::of), RankingJson::row, out);
    }

    private static void row(JsonGenerator json, RankingRow row) {
        ComparedFigure figure = row.figure();
        json.writeStringProperty("indicator", figure.key().indicator().text());
        JsonRows.text(json, "breakdown", figure.key().breakdown());
        JsonRows.text(json, "measure", figure.key().measure());
        json.writeStringProperty("by", row.by());
        JsonRows.number(json, "best_rank", row.bestRank());
        JsonRows.number(json, "worst_rank", row.worstRank());
        JsonRows.number(json, "tied_with", row.tiedWith());
        json.writeStringProperty("unit", figure.unit().id().text());
        json.writeStringProperty("name", figure.unit().name());
        Optional<Interval> value = row.value();
        JsonRows.number(json, "lower", value.flatMap(Interval::lower));
        JsonRows.number(json, "upper", value.flatMap(Interval::upper));
    }
}
