package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures every contender on the same file and prints a table: whole processes and peak memory, then runs in a JVM that
 * is warm. Contenders take turns, so that what else the machine does hits all of them.
 */
public final class BulkMeasure {
    private static final int WARM_UP = 2;
    private static final long WARM_UP_NANOS = 20_000_000_000L;

    private final BulkOptions options;
    private final Path file;
    private final List<Measured> all;

    private BulkMeasure(BulkOptions options, Path file) {
        this.options = options;
        this.file = file;
        this.all = options.contenders().stream().map(Measured::new).toList();
    }

    /**
     * Makes the file where it is not there yet, measures and prints.
     *
     * @param args see {@code BulkOptions}
     * @throws IOException if a contender fails, or two that count the same disagree
     */
    public static void main(String[] args) throws IOException {
        BulkOptions options = BulkOptions.parse(args);
        BulkMeasure measure = new BulkMeasure(options, BulkFile.in(options.folder(), options.rows(), options.layout()));
        measure.before();
        measure.processes();
        measure.warm();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new BulkTable(measure.all));
    }

    private ContenderProcess started(Contender contender) throws IOException {
        return new ContenderProcess(contender, contender.java(options.folder()), file, options);
    }

    /** Lets those run that keep something between runs. */
    private void before() throws IOException {
        for (Measured measured : all) {
            List<String> java = measured.contender.javaBefore(options.folder());
            if (!java.isEmpty()) {
                try (ContenderProcess process = new ContenderProcess(measured.contender, java, file, options)) {
                    measured.checksums.add(process.run().checksum());
                    process.end();
                }
            }
        }
    }

    private void processes() throws IOException {
        for (int run = 1; run <= options.runs(); run++) {
            System.err.println("Whole processes, run " + run + " of " + options.runs());
            for (Measured measured : all) {
                try (ContenderProcess process = started(measured.contender)) {
                    measured.checksums.add(process.run().checksum());
                    ContenderProcess.End end = process.end();
                    measured.processNanos.add(end.nanos());
                    measured.peakKilobytes.add(end.kilobytes());
                }
            }
            agree();
        }
    }

    private void warm() throws IOException {
        List<ContenderProcess> processes = new ArrayList<>();
        try {
            for (Measured measured : all) {
                processes.add(started(measured.contender));
            }
            System.err.println("Warming up");
            for (int i = 0; i < all.size(); i++) {
                long start = System.nanoTime();
                for (int run = 0; run < WARM_UP || System.nanoTime() - start < WARM_UP_NANOS; run++) {
                    all.get(i).checksums.add(processes.get(i).run().checksum());
                }
            }
            for (int run = 1; run <= options.runs(); run++) {
                System.err.println("Warm, run " + run + " of " + options.runs());
                for (int i = 0; i < all.size(); i++) {
                    ContenderProcess.Run done = processes.get(i).run();
                    all.get(i).checksums.add(done.checksum());
                    all.get(i).warmNanos.add(done.nanos());
                }
            }
        } finally {
            processes.forEach(ContenderProcess::close);
        }
        agree();
    }

    /** Of all that count the same, the checksums must be the same. */
    private void agree() throws IOException {
        Set<String> found = new TreeSet<>();
        all.forEach(measured -> found.addAll(measured.checksums));
        long kinds = found.stream()
                .map(checksum -> checksum.substring(0, checksum.indexOf(':')))
                .distinct()
                .count();
        if (found.size() != kinds) {
            throw new IOException("Contenders must agree, found " + found + " in\n"
                    + all.stream()
                            .map(measured -> measured.contender.name() + " " + measured.checksums)
                            .toList());
        }
    }
}
