package org.campaignstats.io.csv;

import java.util.List;
import org.campaignstats.core.campaign.Scope;

/**
 * A row of a wide table, by what it is.
 *
 * @param cells the row as it stands
 * @param kind what it is
 * @param name the name in its unit's cell
 * @param code the code in its code cell; empty if there is none
 * @param labels the cells that may say that it is a total
 */
record WideRow(CsvRow cells, RowKind kind, String name, String code, List<String> labels) {
    static WideRow of(CsvRow row, WideHeader header) {
        List<String> labels = header.labels(row);
        return new WideRow(row, RowKind.of(labels), header.unitCell(row), header.codeCell(row), labels);
    }

    int number() {
        return cells.row();
    }

    WideRow as(RowKind other) {
        return new WideRow(cells, other, name, code, labels);
    }

    /**
     * A row with the unit that its figures are about.
     *
     * @param row the row
     * @param unit the unit
     * @param scope how much of the unit they cover
     */
    record Placed(WideRow row, FoundUnit unit, Scope scope) {}
}
