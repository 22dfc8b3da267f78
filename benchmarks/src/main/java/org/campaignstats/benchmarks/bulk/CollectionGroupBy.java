package org.campaignstats.benchmarks.bulk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an application would write with collections: FastCSV, and hash maps from records to sums. */
final class CollectionGroupBy implements Contender {
    @Override
    public String name() {
        return "java-group-by";
    }

    @Override
    public boolean reads(BulkLayout layout) {
        return layout.isCsv();
    }

    @Override
    public Checksum run(Path file, BulkLayout layout) throws IOException {
        Map<Cell, Long> units = units(file, layout.columns());
        Map<Cell, Long> cities = new HashMap<>();
        Map<Cell, Long> provinces = new HashMap<>();
        units.forEach((cell, sum) -> {
            cities.merge(cell.at(Units.CITY), sum, Long::sum);
            provinces.merge(cell.at(Units.PROVINCE), sum, Long::sum);
        });
        Checksum sums = Checksum.NO_SUMS;
        for (Map.Entry<Cell, Long> province : provinces.entrySet()) {
            Cell cell = province.getKey();
            sums = sums.plus(cell.unit(), cell.campaign(), cell.indicator(), province.getValue());
        }
        return sums;
    }

    private static Map<Cell, Long> units(Path file, List<String> columns) throws IOException {
        int campaign = columns.indexOf("campaign");
        int unit = columns.indexOf("unit");
        int scope = columns.indexOf("scope");
        int indicator = columns.indexOf("indicator");
        int value = columns.indexOf("value");
        Map<Cell, Long> sums = new HashMap<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                String number = row.getField(value);
                if (row.getField(scope).equals(BulkRow.EVENT) && !number.isEmpty()) {
                    Cell cell = new Cell(row.getField(unit), row.getField(campaign), row.getField(indicator));
                    sums.merge(cell, Long.parseLong(number), Long::sum);
                }
            }
        }
        return sums;
    }

    /** What is summed. */
    private record Cell(String unit, String campaign, String indicator) {
        Cell at(int digits) {
            return new Cell(unit.substring(0, digits), campaign, indicator);
        }
    }
}
