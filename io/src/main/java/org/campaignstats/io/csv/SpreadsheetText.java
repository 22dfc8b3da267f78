package org.campaignstats.io.csv;

/** Cells that a spreadsheet would run as a formula, made harmless by an apostrophe that it does not show. */
public final class SpreadsheetText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetText() {}

    /**
     * The text as it is safely written into a cell.
     *
     * @param text the text
     * @return the text with an apostrophe before it, if it begins as a formula does or with an apostrophe; else as it is
     */
    public static String defused(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula || text.startsWith("'") ? "'" + text : text;
    }

    /**
     * The text as it was before it was written into a cell.
     *
     * @param cell the cell
     * @return the cell without an apostrophe at its beginning
     */
    public static String restored(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
