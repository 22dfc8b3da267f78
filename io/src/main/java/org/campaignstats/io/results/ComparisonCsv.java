package org.campaignstats.io.results;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.stats.compare.ComparedFigure;
import org.campaignstats.stats.compare.ComparisonResult;
import org.campaignstats.stats.compare.Growth;
import org.campaignstats.stats.compare.Interval;
import org.campaignstats.stats.compare.NotComparable;
import org.campaignstats.stats.compare.Share;

/**
 * Compared figures as CSV, one figure a row, for a spreadsheet.
 *
 * <p>Columns: {@code unit, name, level, units, from_units, to_unit, indicator, indicator_name, breakdown, measure,
 * from_campaign, from_lower, from_upper, from_value, to_campaign, to_lower, to_upper, to_value, not_comparable, why,
 * change_lower, change_upper, change_percentage_points_lower, change_percentage_points_upper, growth, growth_percent_lower,
 * growth_percent_upper, from_share_of_parent_percent_lower, from_share_of_parent_percent_upper,
 * to_share_of_parent_percent_lower, to_share_of_parent_percent_upper, from_share_of_all_keys_percent_lower,
 * from_share_of_all_keys_percent_upper, to_share_of_all_keys_percent_lower, to_share_of_all_keys_percent_upper}. What they
 * mean is said at {@link ComparisonJson}. An open end and what does not apply are empty; units are separated by {@code ;}.
 */
public final class ComparisonCsv {
    private static final List<String> COLUMNS = List.of(
            "unit",
            "name",
            "level",
            "units",
            "from_units",
            "to_unit",
            "indicator",
            "indicator_name",
            "breakdown",
            "measure",
            "from_campaign",
            "from_lower",
            "from_upper",
            "from_value",
            "to_campaign",
            "to_lower",
            "to_upper",
            "to_value",
            "not_comparable",
            "why",
            "change_lower",
            "change_upper",
            "change_percentage_points_lower",
            "change_percentage_points_upper",
            "growth",
            "growth_percent_lower",
            "growth_percent_upper",
            "from_share_of_parent_percent_lower",
            "from_share_of_parent_percent_upper",
            "to_share_of_parent_percent_lower",
            "to_share_of_parent_percent_upper",
            "from_share_of_all_keys_percent_lower",
            "from_share_of_all_keys_percent_upper",
            "to_share_of_all_keys_percent_lower",
            "to_share_of_all_keys_percent_upper");

    private ComparisonCsv() {}

    /**
     * Writes all figures of a comparison.
     *
     * @param result the comparison
     * @return the rows with their header, {@code \n} after each
     */
    public static String write(ComparisonResult result) {
        StringWriter out = new StringWriter();
        try {
            write(result, result.figures(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes some figures of a comparison one by one, in constant memory.
     *
     * @param result the comparison
     * @param figures its figures in the order in which they are to stand
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void write(ComparisonResult result, Stream<ComparedFigure> figures, Writer out) throws IOException {
        CsvRows.write(COLUMNS, figures.map(figure -> row(result, figure)), out);
    }

    private static List<String> row(ComparisonResult result, ComparedFigure figure) {
        List<String> row = new ArrayList<>(List.of(
                figure.unit().id().text(),
                figure.unit().name(),
                text(figure.unit().region().map(RegionCode::level)),
                figure.units().kind().name(),
                figure.units().from().stream().map(unit -> unit.id().text()).collect(Collectors.joining(";")),
                figure.units().to().map(unit -> unit.id().text()).orElse(""),
                figure.key().indicator().text(),
                figure.indicator().chineseName(),
                text(figure.key().breakdown()),
                text(figure.key().measure())));
        addSide(row, result.from().text(), figure.from(), figure.fromNumber());
        addSide(row, result.to().text(), figure.to(), figure.toNumber());
        row.add(text(figure.notComparable().map(NotComparable::reason)));
        row.add(text(figure.notComparable()));
        addEnds(row, figure.change());
        addEnds(row, figure.changePercentagePoints());
        row.add(text(figure.growth().map(Growth::kind)));
        addEnds(row, figure.growthPercent());
        addEnds(row, figure.fromShareOfParent().flatMap(Share::percent));
        addEnds(row, figure.toShareOfParent().flatMap(Share::percent));
        addEnds(row, figure.fromShareOfAllKeys().flatMap(Share::percent));
        addEnds(row, figure.toShareOfAllKeys().flatMap(Share::percent));
        return row;
    }

    private static void addSide(
            List<String> row, String campaign, Optional<Bounds> bounds, Optional<BigDecimal> number) {
        row.add(campaign);
        addEnds(row, bounds.map(Interval::from));
        row.add(CsvRows.plain(number));
    }

    private static void addEnds(List<String> row, Optional<Interval> interval) {
        row.add(CsvRows.plain(interval.flatMap(Interval::lower)));
        row.add(CsvRows.plain(interval.flatMap(Interval::upper)));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
