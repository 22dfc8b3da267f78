package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.io.Writer;

/** Writes the rows of one unit and campaign, activities before totals, as one line of JSON. */
final class JsonFiling {
    private final Writer out;
    private String open = "";
    private boolean isWithinTotals;

    JsonFiling(Writer out) {
        this.out = out;
    }

    void row(BulkRow row) throws IOException {
        if (open.isEmpty() && !isWithinTotals) {
            out.write("{\"format\": \"campaign-summary/1\", \"campaign\": \"" + row.campaign() + "\", \"filer\": \""
                    + row.unit() + "\", ");
        }
        if (row.activity().isEmpty()) {
            out.write(isWithinTotals ? ", " : endOfActivities() + "\"outcomes\": [");
            isWithinTotals = true;
        } else if (row.activity().equals(open)) {
            out.write(", ");
        } else {
            out.write(open.isEmpty() ? "\"activities\": [" : "]}, ");
            out.write("{\"id\": \"" + row.activity() + "\", \"outcomes\": [");
            open = row.activity();
        }
        outcome(row);
    }

    /** Ends the line; nothing where there was no row. */
    void end() throws IOException {
        if (isWithinTotals || !open.isEmpty()) {
            out.write(isWithinTotals ? "]}\n" : "]}]}\n");
        }
    }

    private String endOfActivities() {
        return open.isEmpty() ? "" : "]}], ";
    }

    private void outcome(BulkRow row) throws IOException {
        out.write("{\"indicator\": \"" + row.indicator() + "\", ");
        out.write(row.scope().equals(BulkRow.OWN) ? "\"scope\": \"own\", " : "");
        out.write("\"figure\": " + figure(row.number()) + "}");
    }

    private static String figure(SaidNumber number) {
        if (number.isBlank()) {
            return "{\"blank\": \"_\"}";
        }
        return number.isQualified()
                ? "{\"value\": " + number.value() + ", \"qualifier\": \"" + number.qualifier() + "\"}"
                : number.value();
    }
}
