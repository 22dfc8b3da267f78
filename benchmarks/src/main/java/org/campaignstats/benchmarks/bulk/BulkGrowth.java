package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the time of this library grows: with twice the rows of the same units, and with ten times the units that file as many
 * rows. All in one JVM that is warm, in turns.
 */
public final class BulkGrowth {
    private static final int WARM_UP = 6;
    private static final int TENTH = 10;
    private static final double NANOS_IN_A_MILLI = 1e6;

    /** One file with who rolls it up. */
    private record Case(String name, LibraryRollUp rollUp, Path file, List<Long> nanos) {
        Case(String name, int oneIn, Path file) {
            this(name, new LibraryRollUp(2, new FilingUnits(oneIn).tree()), file, new ArrayList<>());
        }

        void run(boolean isMeasured) throws IOException {
            long start = System.nanoTime();
            rollUp.run(file, BulkLayout.CSV);
            if (isMeasured) {
                nanos.add(System.nanoTime() - start);
            }
        }

        String row(Case base) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.0f (%.0f–%.0f) | %.2f |%n",
                    name,
                    Measured.median(nanos) / NANOS_IN_A_MILLI,
                    nanos.stream().min(Long::compare).orElse(0L) / NANOS_IN_A_MILLI,
                    nanos.stream().max(Long::compare).orElse(0L) / NANOS_IN_A_MILLI,
                    (double) Measured.median(nanos) / Measured.median(base.nanos));
        }
    }

    private BulkGrowth() {}

    /**
     * Measures and prints a table in Markdown.
     *
     * @param args {@code --rows}, {@code --runs} and {@code --folder}
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        BulkOptions options = BulkOptions.parse(args);
        Path folder = options.folder();
        long rows = options.rows();
        Case base = new Case("rows of all units", 1, BulkFile.ofSome(folder, rows, 1));
        Case twice = new Case("twice the rows", 1, BulkFile.ofSome(folder, 2 * rows, 1));
        Case few = new Case("rows of a tenth of the units", TENTH, BulkFile.ofSome(folder, rows, TENTH));
        for (int run = 1 - WARM_UP; run <= options.runs(); run++) {
            for (Case one : List.of(base, twice, few)) {
                one.run(run >= 1);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%,d rows:%n%n| | clock, ms | ratio |%n|---|--:|--:|%n", rows);
        out.print(base.row(base));
        out.print(twice.row(base));
        out.print(few.row(base));
        out.printf(
                Locale.ROOT,
                "%nTen times the units: %.2f%n",
                (double) Measured.median(base.nanos) / Measured.median(few.nanos));
    }
}
