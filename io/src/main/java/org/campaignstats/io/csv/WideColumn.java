package org.campaignstats.io.csv;

import java.util.Optional;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.measure.Measure;

/**
 * A column of figures.
 *
 * @param index where it stands, 0 for the first column of the file
 * @param header its header
 * @param indicator what it counts
 * @param measure what its numbers count in
 * @param isTotal whether it is a 小计 or 合计 of other columns
 */
record WideColumn(int index, HeaderCell header, Indicator indicator, ColumnMeasure measure, boolean isTotal) {
    /** The measure in which figures of it are added up; empty where nothing is known. */
    Optional<Measure> base() {
        return measure.measure().or(indicator::measure).map(Measure::base);
    }

    /** Whether it is the total of everything before it: 合计 and not 小计. */
    boolean isGrandTotal() {
        return isTotal && !CellText.key(header.name()).equals("小计");
    }
}
