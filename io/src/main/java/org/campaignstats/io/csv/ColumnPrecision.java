package org.campaignstats.io.csv;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.measure.Measure;

/**
 * Makes the plain numbers of a column as precise as the finest of them: beside 4.25 a 3 is 3.00, of which the spreadsheet
 * left the zeros out. Numbers with a multiplier or a qualifier keep their own precision.
 */
final class ColumnPrecision {
    private static final Pattern PLAIN =
            Pattern.compile("[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?[^0-9０-９万亿千百十]*");

    private final Map<Optional<Measure>, BigDecimal> finest = new HashMap<>();

    ColumnPrecision(List<Optional<PrintedFigure>> column) {
        column.stream()
                .flatMap(Optional::stream)
                .filter(ColumnPrecision::isPlain)
                .forEach(figure ->
                        finest.merge(figure.measure(), ((Stated) figure.figure()).precision(), BigDecimal::min));
    }

    /** The figure as precise as its column. */
    PrintedFigure refine(PrintedFigure figure) {
        if (!isPlain(figure)) {
            return figure;
        }
        Stated stated = (Stated) figure.figure();
        BigDecimal precision = finest.getOrDefault(figure.measure(), stated.precision());
        return precision.compareTo(stated.precision()) == 0
                ? figure
                : new PrintedFigure(
                        new Stated(stated.value(), precision, stated.qualifier()),
                        figure.printed(),
                        figure.measure(),
                        figure.oddities());
    }

    private static boolean isPlain(PrintedFigure figure) {
        return figure.figure() instanceof Stated stated
                && stated.qualifier() == Qualifier.EXACTLY
                && stated.precision().signum() > 0
                && PLAIN.matcher(figure.printed().orElse("")).matches();
    }
}
