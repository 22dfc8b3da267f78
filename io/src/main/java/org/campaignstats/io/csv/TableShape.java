package org.campaignstats.io.csv;

import java.util.List;
import java.util.Map;
import org.campaignstats.core.language.Message;

/**
 * The columns of a table, against which each of its rows is held.
 *
 * @param columns where each named column is
 * @param width how many columns the header has
 */
record TableShape(Map<String, Integer> columns, int width) {
    /** The row by the names of its cells; refuses one of another shape. */
    NamedRow named(CsvRow row) {
        int cells = row.cells().size();
        if (cells < width || cells > width && hasText(row.cells().subList(width, cells))) {
            throw new BadCellException("row-ragged", "", TableFindings.ragged(cells, width));
        }
        for (String cell : row.cells()) {
            if (holdsControl(cell)) {
                throw new BadCellException(
                        "control-character",
                        "",
                        Message.of("The cell '%s' holds a control character", "单元格“%s”含有控制字符", CsvRows.shown(cell)));
            }
        }
        return new NamedRow(columns, row);
    }

    private static boolean hasText(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isBlank());
    }

    /** Line breaks and tabs may stand in a quoted cell. */
    private static boolean holdsControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                return true;
            }
        }
        return false;
    }
}
