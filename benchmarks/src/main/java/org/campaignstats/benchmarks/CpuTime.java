package org.campaignstats.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the processor time of all threads, those of the garbage collector and compiler too. Unlike time by the clock it
 * hardly depends on what else the machine is doing.
 */
public final class CpuTime implements InternalProfiler {
    static final String LABEL = "cpu";

    private static final double NANOS_IN_A_MILLI = 1e6;

    private long before;

    /** For JMH, which creates it by name. */
    public CpuTime() {}

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double millis = (spent() - before) / NANOS_IN_A_MILLI;
        long calls = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, millis / calls, "ms/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "Processor time of the process";
    }

    private static long spent() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
