package org.campaignstats.io.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.FigureFormatException;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.language.MessageException;

/** The figure of a long row: its value, or its print, or a plain value with qualifier and precision beside it. */
final class LongFigure {
    private LongFigure() {}

    static PrintedFigure read(NamedRow row) {
        String value = row.text(LongColumns.VALUE);
        Optional<PrintedFigure> printed = row.read(LongColumns.PRINTED, PrintedFigure::parse);
        PrintedFigure read = value.isEmpty() && printed.isPresent() ? printed.get() : parse(value);
        Optional<Qualifier> qualifier = row.constant(LongColumns.QUALIFIER, Qualifier.class);
        Optional<BigDecimal> precision = row.read(LongColumns.PRECISION, LongFigure::precision);
        boolean refined = qualifier.isPresent() || precision.isPresent();
        Figure figure = refined ? refined(read.figure(), qualifier, precision) : read.figure();
        if (printed.isPresent()) {
            return new PrintedFigure(
                    figure,
                    printed.get().printed(),
                    printed.get().measure().or(read::measure),
                    printed.get().oddities());
        }
        return refined ? new PrintedFigure(figure, Optional.empty(), read.measure(), List.of()) : read;
    }

    /** Whether two figures give different numbers, or only one of them gives any; precision and qualifier apart. */
    static boolean isAnotherNumber(Figure value, Figure printed) {
        if (value instanceof Stated a && printed instanceof Stated b) {
            return a.value().compareTo(b.value()) != 0;
        }
        if (value instanceof Range a && printed instanceof Range b) {
            return a.low().compareTo(b.low()) != 0 || a.high().compareTo(b.high()) != 0;
        }
        return value.isNumeric() || printed.isNumeric();
    }

    private static PrintedFigure parse(String value) {
        try {
            return PrintedFigure.parse(value);
        } catch (FigureFormatException e) {
            throw new BadCellException("figure-unreadable", LongColumns.VALUE, e);
        }
    }

    private static Figure refined(Figure figure, Optional<Qualifier> qualifier, Optional<BigDecimal> precision) {
        try {
            if (figure instanceof Stated s && agrees(s.qualifier(), qualifier)) {
                return new Stated(s.value(), precision.orElse(s.precision()), qualifier.orElse(s.qualifier()));
            }
            if (figure instanceof Range r && agrees(r.qualifier(), qualifier) && precision.isEmpty()) {
                return new Range(r.low(), r.high(), qualifier.orElse(r.qualifier()));
            }
        } catch (IllegalArgumentException e) {
            throw new BadCellException("figure-unreadable", LongColumns.VALUE, e);
        }
        throw new BadCellException(
                "figure-unreadable",
                LongColumns.VALUE,
                Message.of(
                        "'%s' does not go with the qualifier or precision beside it; expected a plain number, e.g. 1380",
                        "“%s”与同行的修饰词或精度不相配；应填普通的数，如1380", figure));
    }

    private static boolean agrees(Qualifier printed, Optional<Qualifier> column) {
        return printed == Qualifier.EXACTLY || column.isEmpty() || column.get() == printed;
    }

    private static BigDecimal precision(String text) {
        if (!text.matches("10{0,12}|0|0\\.0{0,11}1")) {
            throw new MessageException(
                    "'%s' is not a precision; expected a power of ten, e.g. 1 or 1000",
                    "“%s”不是精度；应填10的整数次幂，如1或1000", CsvRows.shown(text));
        }
        return new BigDecimal(text);
    }
}
