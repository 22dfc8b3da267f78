package org.campaignstats.io.csv;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param row the line it starts at, 1 for the first of the file
 * @param lines the lines it was read from; more than one where a quoted cell has line breaks
 * @param cells its cells as they stand
 */
record CsvRow(int row, List<String> lines, List<String> cells) {
    /** The cell without space around it; empty where the row is shorter. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    boolean hasLineBreaks() {
        return lines.size() > 1;
    }
}
