package org.campaignstats.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the result for the country and its provinces: what is worked out only when it is asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResultBenchmark {
    private static final int OUTCOMES = 400_000;

    private List<RolledFigure> figures = List.of();

    /** Rolls up and takes the figures of the two top levels. */
    @Setup
    public void rollUp() {
        RollUpResult result = RollUp.over(NationalTree.tree())
                .add(NationalFilings.of(OUTCOMES, 1))
                .run();
        figures = NationalTree.tree().depthFirst().stream()
                .filter(unit -> isTopOrBelowIt(unit))
                .flatMap(unit -> result.figures(unit.id()).stream())
                .toList();
    }

    /**
     * Reads the bounds and numbers of every figure.
     *
     * @param out takes what was read
     */
    @Benchmark
    public void bounds(Blackhole out) {
        for (RolledFigure figure : figures) {
            out.consume(figure.bounds());
            out.consume(figure.own());
            out.consume(figure.under());
            out.consume(figure.number());
            out.consume(figure.kind());
        }
    }

    /**
     * Lists who reported and who did not, of every figure.
     *
     * @param out takes what was read
     */
    @Benchmark
    public void coverage(Blackhole out) {
        figures.forEach(figure -> out.consume(figure.coverage()));
    }

    private static boolean isTopOrBelowIt(ReportingUnit unit) {
        return unit.parent().map(NationalTree.TOP::equals).orElse(true);
    }
}
