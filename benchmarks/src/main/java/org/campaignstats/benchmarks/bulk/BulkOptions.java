package org.campaignstats.benchmarks.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param rows how many rows the file has
 * @param runs how many runs are measured
 * @param layout how the file is laid out
 * @param folder where it is kept
 * @param only how the names of those that are measured begin; none stands for all
 * @param java options of the JVM that every contender runs in
 */
record BulkOptions(long rows, int runs, BulkLayout layout, Path folder, List<String> only, List<String> java) {
    static final String USAGE = "Options: --rows 1000000 --runs 5 --layout csv|in-turns|quoted|without-ids|json-lines"
            + " --folder FOLDER --only NAME --java OPTION; the last two any number of times";

    private static final long ROWS = 1_000_000;
    private static final int RUNS = 5;

    /**
     * Reads a command line.
     *
     * @param args pairs of an option and its value
     * @return what they ask for
     * @throws IllegalArgumentException if there is no such option or it has no value
     */
    static BulkOptions parse(String... args) {
        long rows = ROWS;
        int runs = RUNS;
        BulkLayout layout = BulkLayout.CSV;
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> only = new ArrayList<>();
        List<String> java = new ArrayList<>();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("Option '" + args[i] + "' must have a value. " + USAGE);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--rows" -> rows = Long.parseLong(value);
                case "--runs" -> runs = Integer.parseInt(value);
                case "--layout" -> layout = BulkLayout.parse(value);
                case "--folder" -> folder = Path.of(value);
                case "--only" -> only.add(value);
                case "--java" -> java.add(value);
                default -> throw new IllegalArgumentException("No option '" + args[i] + "'. " + USAGE);
            }
        }
        return new BulkOptions(rows, runs, layout, folder, List.copyOf(only), List.copyOf(java));
    }

    /** Those that are measured. */
    List<Contender> contenders() {
        return Contenders.ALL.stream()
                .filter(contender -> contender.reads(layout))
                .filter(contender -> only.isEmpty() || only.stream().anyMatch(contender.name()::startsWith))
                .toList();
    }
}
