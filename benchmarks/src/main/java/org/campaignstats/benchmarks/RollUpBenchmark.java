package org.campaignstats.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The roll-up of the national tree, beside {@link PlainSums} over the same filings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RollUpBenchmark {
    /** How many outcomes there are: N, 2N, 4N. */
    @Param({"100000", "200000", "400000"})
    public int outcomes;

    /** What grows with the outcomes. */
    @Param
    public Growth growth = Growth.MORE_CAMPAIGNS;

    private List<CampaignSummary> summaries = List.of();

    /** Makes the filings up. */
    @Setup
    public void file() {
        summaries = NationalFilings.of(outcomes, growth.campaigns(outcomes));
    }

    /**
     * Adds everything up: bounds, numbers, discrepancies and who reported, of every unit and indicator.
     *
     * @return the result
     */
    @Benchmark
    public RollUpResult rollUp() {
        return RollUp.over(NationalTree.tree()).add(summaries).run();
    }

    /**
     * Adds numbers, and nothing else.
     *
     * @return the sums
     */
    @Benchmark
    public Map<?, BigDecimal> plainSums() {
        return PlainSums.of(NationalTree.tree(), summaries);
    }
}
