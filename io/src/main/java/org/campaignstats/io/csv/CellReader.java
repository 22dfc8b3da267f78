package org.campaignstats.io.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignstats.core.figure.FigureFormatException;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.language.Message;

/** Reads the cells of tables and forms as printed figures. */
final class CellReader {
    private static final Pattern SPREADSHEET_ERROR =
            Pattern.compile("#+|[#＃](?:REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)");

    /** Most cells of a table; no need to read them to know that they are numbers. */
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final TableFindings findings;

    CellReader(TableFindings findings) {
        this.findings = findings;
    }

    /** The figure of a cell; empty, with a finding, where it is none. An empty cell is a blank. */
    Optional<PrintedFigure> read(String cell, Place place) {
        String text = SpreadsheetText.restored(cell.strip());
        if (SPREADSHEET_ERROR.matcher(text).matches()) {
            findings.error(
                    "cell-error",
                    Message.of(
                            "'%s' is what a spreadsheet shows for a number that it cannot show or work out;"
                                    + " expected the number, e.g. 1380, 1380余, 12.5万 or _",
                            "“%s”是电子表格无法显示或算出数字时的提示；应填数字本身，如1380、1380余、12.5万或_", CsvRows.shown(text)),
                    place);
            return Optional.empty();
        }
        try {
            PrintedFigure figure = PrintedFigure.parse(text);
            OddFigures.note(figure, place, findings.all());
            return Optional.of(figure);
        } catch (FigureFormatException e) {
            findings.error("figure-unreadable", e.wording(), place);
            return Optional.empty();
        }
    }

    /** Whether a cell is surely meant as a figure or as the place of one, and not as a word. */
    static boolean isFigure(String cell) {
        return parse(cell).filter(f -> !hasWord(f)).isPresent();
    }

    /** Whether a cell gives a number or an amount in words. */
    static boolean isAmount(String cell) {
        return isNumber(cell)
                || parse(cell).filter(f -> f.figure() instanceof Vague).isPresent();
    }

    /** Whether a cell gives a number, be it zero in words. */
    static boolean isNumber(String cell) {
        return PLAIN.matcher(cell).matches()
                || parse(cell)
                        .filter(f -> f.figure().isNumeric() && !hasWord(f))
                        .isPresent();
    }

    /** Whether a cell has text that is neither a figure nor what a spreadsheet shows for a broken one. */
    static boolean isText(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && !PLAIN.matcher(text).matches()
                && parse(text).isEmpty()
                && !SPREADSHEET_ERROR.matcher(text).matches();
    }

    /** Whether what follows the number may be a word of another meaning, as in 95598投诉. */
    private static boolean hasWord(PrintedFigure figure) {
        return figure.oddities().contains(Oddity.UNKNOWN_MEASURE)
                || figure.oddities().contains(Oddity.PERHAPS_A_MEASURE);
    }

    private static Optional<PrintedFigure> parse(String cell) {
        try {
            return Optional.of(PrintedFigure.parse(cell));
        } catch (FigureFormatException e) {
            return Optional.empty();
        }
    }
}
