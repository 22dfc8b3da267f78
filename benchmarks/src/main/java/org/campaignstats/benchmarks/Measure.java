package org.campaignstats.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints the tables of the README. Takes the options of JMH, all of which {@code -h} lists. */
public final class Measure {
    private Measure() {}

    /**
     * Runs the benchmarks.
     *
     * @param args options of JMH, e.g. {@code RollUp -f 1 -wi 2 -i 3}; none runs everything
     * @throws Exception if a benchmark cannot be run
     */
    public static void main(String[] args) throws Exception {
        CommandLineOptions given = new CommandLineOptions(args);
        boolean onlyTells = given.shouldHelp()
                || given.shouldList()
                || given.shouldListWithParams()
                || given.shouldListProfilers()
                || given.shouldListResultFormats();
        if (onlyTells) {
            Main.main(args);
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(given)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class);
        Collection<RunResult> results = new Runner(options.build()).run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new ResultTables(results));
    }
}
