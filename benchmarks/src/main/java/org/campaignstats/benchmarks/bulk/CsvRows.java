package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as long CSV. */
final class CsvRows {
    private final Writer out;
    private final List<String> columns;
    private final String quote;

    CsvRows(Writer out, BulkLayout layout) {
        this.out = out;
        this.columns = layout.columns();
        this.quote = layout == BulkLayout.QUOTED ? "\"" : "";
    }

    void header() throws IOException {
        cells(columns.toArray(String[]::new));
    }

    void row(BulkRow row) throws IOException {
        cells(
                row.campaign(),
                row.unit(),
                row.scope(),
                row.indicator(),
                row.number().value(),
                row.number().qualifier(),
                row.activity());
    }

    private void cells(String... cells) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            out.write(i > 0 ? "," : "");
            out.write(quote);
            out.write(cells[i]);
            out.write(quote);
        }
        out.write('\n');
    }
}
