package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.campaignstats.io.filings.BulkRollUp;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.stats.rollup.ActivitySums;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read in blocks is what is read whole, whatever the file holds and wherever it is cut. */
@Tag("large")
class BulkJsonLinesTest {
    private static final int CASES = 400;
    private static final ReadOptions OPTIONS =
            ReadOptions.builder().units(BothJsonWays.TREE).build();

    @TempDir
    private Path folder;

    @Test
    void any_file_is_read_alike() throws IOException {
        for (long seed = 1; seed <= CASES; seed++) {
            assertReadAlike(folder.resolve("f.jsonl"), seed);
        }
    }

    /** Where there is room for so many outcomes, the next may be a number, or a figure seen before. */
    @Test
    void filings_of_any_length_are_read_alike() throws IOException {
        String unit = BothJsonWays.TREE.depthFirst().get(1).id().text();
        Path file = folder.resolve("f.jsonl");
        for (int plain : List.of(0, 255, 256, 257, 511, 512, 1023, 1024, 2048)) {
            StringBuilder filing = new StringBuilder(
                            "{\"format\": \"campaign-summary/1\", \"campaign\": \"2016\", \"filer\": \"")
                    .append(unit)
                    .append("\", \"activities\": [");
            for (int i = 0; i <= plain + 3; i++) {
                String figure = i < plain ? "7" : "{\"value\": 1380, \"qualifier\": \"over\"}";
                filing.append(i == 0 ? "" : ", ")
                        .append("{\"id\": \"a")
                        .append(i)
                        .append("\", \"outcomes\": [{\"indicator\": \"materials_distributed\", \"figure\": ")
                        .append(figure)
                        .append("}]}");
            }
            Files.writeString(file, filing.append("]}\n"));
            assertThat(BothJsonWays.inBlocks(file, 1, 1 << 20))
                    .as("%s plain numbers before others", plain)
                    .isEqualTo(BothJsonWays.whole(file))
                    .contains(Integer.toString(7 * plain + 4 * 1380));
        }
    }

    static void assertReadAlike(Path file, long seed) throws IOException {
        Random random = new Random(seed);
        String text = new RandomJsonLines(random).text();
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        int block = 40 + random.nextInt(4000);
        int threads = 1 + random.nextInt(3);
        assertThat(BothJsonWays.inBlocks(file, threads, block))
                .as("seed %s, %s threads, blocks of %s\n%s", seed, threads, block, text)
                .isEqualTo(BothJsonWays.whole(file));
    }

    @Test
    void many_of_these_files_hold_activities_that_are_added_up() throws IOException {
        long activities = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Path file = folder.resolve("f.jsonl");
            Files.write(file, new RandomJsonLines(new Random(seed)).text().getBytes(StandardCharsets.UTF_8));
            if (BulkJsonLines.accepts(file, OPTIONS)) {
                activities += BulkRollUp.of(List.of(file))
                        .options(OPTIONS)
                        .run()
                        .result()
                        .figures()
                        .flatMap(figure -> figure.activitySums().stream())
                        .mapToLong(ActivitySums::activities)
                        .sum();
            }
        }
        assertThat(activities).isGreaterThan(10 * CASES);
    }
}
