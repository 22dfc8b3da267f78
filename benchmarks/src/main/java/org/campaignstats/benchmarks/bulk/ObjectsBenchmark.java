package org.campaignstats.benchmarks.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A million outcomes in summaries, rolled up as objects, beside what Jackson takes to parse them: every token and nothing else,
 * and as trees.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms8g", "-Xmx8g", "-Xmn5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ObjectsBenchmark {
    private static final int ROWS = 1_000_000;

    private Path folder = Path.of("");
    private byte[] json = {};
    private List<CampaignSummary> summaries = List.of();

    /**
     * Makes the filings up and reads them.
     *
     * @throws IOException if the file cannot be written or read
     */
    @Setup
    public void read() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        Path file = BulkFile.in(folder, ROWS, BulkLayout.JSON_LINES);
        json = Files.readAllBytes(file);
        summaries = Filings.read(file).summaries();
    }

    /**
     * Removes the file.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void remove() throws IOException {
        Files.delete(folder.resolve(BulkLayout.JSON_LINES.fileName(ROWS)));
        Files.delete(folder);
    }

    /**
     * Rolls the summaries up.
     *
     * @return the result
     */
    @Benchmark
    public RollUpResult rollUpObjects() {
        return RollUp.over(NationalTree.tree()).add(summaries).run();
    }

    /**
     * Asks each outcome what it is about and how much it says, one after the other: the least that a roll-up of objects has to
     * do.
     *
     * @return a sum that depends on all of it
     */
    @Benchmark
    public long walkOutcomes() {
        return summaries.stream()
                .flatMap(CampaignSummary::allOutcomes)
                .mapToLong(outcome -> outcome.unit().hashCode()
                        + outcome.indicator().hashCode()
                        + outcome.baseFigure()
                                .number()
                                .map(BigDecimal::longValue)
                                .orElse(0L))
                .sum();
    }

    /**
     * Goes through all tokens.
     *
     * @return how many there are
     */
    @Benchmark
    public long jacksonTokens() {
        long tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * Reads every line into a tree.
     *
     * @return how many nodes there are right under the lines
     */
    @Benchmark
    public long jacksonTrees() {
        long members = 0;
        JsonMapper mapper = new JsonMapper();
        try (var lines = mapper.readerFor(JsonNode.class).<JsonNode>readValues(json)) {
            while (lines.hasNext()) {
                members += lines.next().size();
            }
        }
        return members;
    }
}
