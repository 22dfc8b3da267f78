package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What is read in blocks is what is read row by row, whatever the file holds and wherever it is cut. */
@Tag("large")
class BulkCsvTest {
    private static final int CASES = 400;

    @TempDir
    private Path folder;

    private static ReadOptions options(Random random) {
        return random.nextInt(3) == 0
                ? ReadOptions.defaults()
                : ReadOptions.builder().units(BothWays.TREE).build();
    }

    @Test
    void any_file_is_read_alike() throws IOException {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            String text = new RandomCsv(random).text();
            Path file = Files.writeString(folder.resolve("f.csv"), text);
            ReadOptions options = options(random);
            int block = 40 + random.nextInt(4000);
            int threads = 1 + random.nextInt(3);
            assertThat(BothWays.inBlocks(file, options, threads, block))
                    .as("seed %s, %s threads, blocks of %s\n%s", seed, threads, block, text)
                    .isEqualTo(BothWays.byRow(file, options));
        }
    }

    @Test
    void many_of_these_files_hold_activities_that_are_added_up() throws IOException {
        int activities = 0;
        int unlisted = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            Path file = Files.writeString(folder.resolve("f.csv"), new RandomCsv(random).text());
            List<ActivitySums> all = BulkRollUp.of(List.of(file))
                    .options(options(random))
                    .run()
                    .result()
                    .figures()
                    .flatMap(figure -> figure.activitySums().stream())
                    .toList();
            for (ActivitySums sums : all) {
                activities += sums.isListed() ? (int) sums.activities() : 0;
                unlisted += sums.isListed() ? 0 : (int) sums.activities();
            }
        }
        assertThat(activities).isGreaterThan(10 * CASES);
        assertThat(unlisted).isGreaterThan(CASES);
    }
}
