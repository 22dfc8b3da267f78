package org.campaignstats.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.standard.StandardRules;
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

/** Checking national filings against the standard rules, beside rolling them up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
    /** How many outcomes there are: N, 2N. */
    @Param({"50000", "100000"})
    public int outcomes;

    /** Fuller reports of one campaign: how much there is of what a rule compares. */
    @Param("FULLER_REPORTS")
    public Growth growth = Growth.FULLER_REPORTS;

    private List<CampaignSummary> summaries = List.of();

    /** Makes the filings up. */
    @Setup
    public void file() {
        summaries = NationalFilings.of(outcomes, growth.campaigns(outcomes));
    }

    /**
     * Checks everything against all standard rules.
     *
     * @return what was found
     */
    @Benchmark
    public CheckResult rules() {
        return RuleCheck.against(StandardRules.all()).over(NationalTree.tree()).check(summaries);
    }

    /**
     * Rolls the same up, which rules about a batch do too.
     *
     * @return the result
     */
    @Benchmark
    public RollUpResult rollUpOfSame() {
        return RollUp.over(NationalTree.tree()).add(summaries).run();
    }
}
