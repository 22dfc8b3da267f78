package org.campaignstats.benchmarks.bulk;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;

/** The measurements in Markdown: medians, smallest and largest in brackets, and how much of the faster base each is. */
final class BulkTable {
    private static final double NANOS_IN_A_SECOND = 1e9;
    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

    private final List<Measured> all;

    BulkTable(List<Measured> all) {
        this.all = all;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("| | whole process, s | to DuckDB | warm, s | to DuckDB | peak memory, MB"
                + " | to DuckDB | checksum |\n|---|--:|--:|--:|--:|--:|--:|---|\n");
        for (Measured row : all) {
            out.append("| ").append(row.contender.name());
            out.append(cells(row, m -> m.processNanos, NANOS_IN_A_SECOND, "%.2f"));
            out.append(cells(row, m -> m.warmNanos, NANOS_IN_A_SECOND, "%.2f"));
            out.append(cells(row, m -> m.peakKilobytes, KILOBYTES_IN_A_MEGABYTE, "%.0f"));
            out.append(" | `").append(String.join(" ", row.checksums)).append("` |\n");
        }
        return out.toString();
    }

    private String cells(Measured row, Function<Measured, List<Long>> values, double unit, String form) {
        List<Long> measured = values.apply(row);
        String median = number(form, Measured.median(measured) / unit);
        String range =
                number(form, Collections.min(measured) / unit) + "–" + number(form, Collections.max(measured) / unit);
        OptionalLong base = all.stream()
                .filter(m -> Contenders.BASES.contains(m.contender))
                .mapToLong(m -> Measured.median(values.apply(m)))
                .min();
        String ratio = base.isPresent()
                ? number("%.2f", (double) Measured.median(measured) / Math.max(1, base.getAsLong()))
                : "";
        return " | " + median + " (" + range + ") | " + ratio;
    }

    private static String number(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }
}
