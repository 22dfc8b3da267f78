package org.campaignstats.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as the Markdown tables of the README: times by the clock are medians, with the smallest and the largest. */
final class ResultTables {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MICROS_IN_A_MILLI = 1e3;
    private static final double BYTES_IN_A_KILOBYTE = 1e3;
    private static final int MEDIAN = 50;

    private final List<RunResult> results;

    ResultTables(Collection<RunResult> results) {
        this.results = List.copyOf(results);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("\n");
        for (Growth growth : Growth.values()) {
            List<RunResult> rows = results.stream()
                    .filter(r -> growth.name().equals(r.getParams().getParam("growth")))
                    .toList();
            if (!rows.isEmpty()) {
                out.append(growth.words()).append(":\n\n");
                out.append("| | outcomes | clock, ms | µs per outcome | to half as many | to plain sums | CPU, ms "
                        + "| CPU to half as many | CPU to plain sums | kB allocated per outcome |\n");
                out.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
                rows.forEach(row -> out.append(byOutcomes(row, rows)));
                out.append('\n');
            }
        }
        List<RunResult> others = results.stream().filter(r -> outcomes(r) == 0).toList();
        if (!others.isEmpty()) {
            out.append("| | clock | CPU, µs | kB allocated |\n|---|--:|--:|--:|\n");
            others.forEach(row -> out.append(plain(row)));
        }
        return out.toString();
    }

    private static String byOutcomes(RunResult row, List<RunResult> all) {
        Optional<RunResult> half = all.stream()
                .filter(r -> name(r).equals(name(row)) && 2 * outcomes(r) == outcomes(row))
                .findFirst();
        Optional<RunResult> peer = all.stream()
                .filter(r -> name(r).equals("plainSums") && !name(r).equals(name(row)) && outcomes(r) == outcomes(row))
                .findFirst();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f (%.0f–%.0f) | %.2f | %s | %s | %.0f | %s | %s | %.2f |%n",
                name(row),
                outcomes(row),
                clock(row),
                row.getPrimaryResult().getStatistics().getMin(),
                row.getPrimaryResult().getStatistics().getMax(),
                clock(row) * MICROS_IN_A_MILLI / outcomes(row),
                ratio(clock(row), half.map(ResultTables::clock)),
                ratio(clock(row), peer.map(ResultTables::clock)),
                median(row, CpuTime.LABEL),
                ratio(median(row, CpuTime.LABEL), half.map(r -> median(r, CpuTime.LABEL))),
                ratio(median(row, CpuTime.LABEL), peer.map(r -> median(r, CpuTime.LABEL))),
                median(row, ALLOCATED) / BYTES_IN_A_KILOBYTE / outcomes(row));
    }

    private static String plain(RunResult row) {
        Result<?> time = row.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "| %s | %.3g (%.3g–%.3g) %s | %.3g | %.3g |%n",
                name(row),
                clock(row),
                time.getStatistics().getMin(),
                time.getStatistics().getMax(),
                time.getScoreUnit().replace("/op", ""),
                median(row, CpuTime.LABEL) * MICROS_IN_A_MILLI,
                median(row, ALLOCATED) / BYTES_IN_A_KILOBYTE);
    }

    private static String ratio(double value, Optional<Double> base) {
        return base.map(b -> String.format(Locale.ROOT, "%.2f", value / b)).orElse("");
    }

    private static String name(RunResult row) {
        return row.getPrimaryResult().getLabel();
    }

    private static int outcomes(RunResult row) {
        return row.getParams().getParamsKeys().contains("outcomes")
                ? Integer.parseInt(row.getParams().getParam("outcomes"))
                : 0;
    }

    private static double clock(RunResult row) {
        return row.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }

    private static double median(RunResult row, String label) {
        return row.getSecondaryResults().values().stream()
                .filter(result -> result.getLabel().equals(label))
                .findFirst()
                .orElseThrow()
                .getStatistics()
                .getPercentile(MEDIAN);
    }
}
