package org.campaignstats.benchmarks.bulk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** FastCSV, which this library reads CSV with, and nothing else: every cell as a text. */
final class FastCsvParse implements Contender {
    @Override
    public String name() {
        return "fastcsv-parse";
    }

    @Override
    public boolean reads(BulkLayout layout) {
        return layout.isCsv();
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                cells += row.getFieldCount();
            }
        }
        return Checksum.count("line", cells / layout.columns().size());
    }
}
