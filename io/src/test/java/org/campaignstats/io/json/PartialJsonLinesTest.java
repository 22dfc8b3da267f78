package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was gathered of JSON lines is written as a partial roll-up and read again. */
@Tag("large")
class PartialJsonLinesTest {
    private static final int CASES = 120;

    @TempDir
    private Path folder;

    private static Gathering gathered(Path file, int threads) throws IOException {
        Gathering gathering = Gathering.of(RollUp.over(BothJsonWays.TREE));
        BothJsonWays.read(file, gathering, threads, 1000);
        var apart = gathering.apart(BothJsonWays.TREE);
        if (!apart.isEmpty()) {
            gathering = gathering.again(apart);
            BothJsonWays.read(file, gathering, threads, 1000);
        }
        return gathering;
    }

    private static String text(Gathering gathering) throws IOException {
        StringWriter out = new StringWriter();
        PartialJson.write(gathering, out);
        return out.toString();
    }

    private static Gathering read(String partial) throws IOException {
        Gathering into = Gathering.of(RollUp.over(BothJsonWays.TREE));
        PartialJson.read(Source.ofText("partial", partial), into);
        return into;
    }

    @Test
    void any_file_is_the_same_again() throws IOException {
        for (long seed = 1; seed <= CASES; seed++) {
            Path file = folder.resolve("f.jsonl");
            Files.write(file, new RandomJsonLines(new Random(seed)).text().getBytes(StandardCharsets.UTF_8));
            if (BulkJsonLines.accepts(file, ReadOptions.defaults())) {
                String text = text(gathered(file, 1));
                assertThat(text(gathered(file, 3)))
                        .as("seed %s, in threads", seed)
                        .isEqualTo(text);
                assertThat(text(read(text))).as("seed %s, written again", seed).isEqualTo(text);
                assertThat(BothJsonWays.added(read(text)))
                        .as("seed %s, rolled up", seed)
                        .isEqualTo(BothJsonWays.added(gathered(file, 2)));
            }
        }
    }

    @Test
    void copies_in_one_file_are_two_filings_with_all_that_they_say() throws IOException {
        String filing =
                "{\"format\": \"campaign-summary/1\", \"campaign\": \"2017\", \"filer\": \"330203\", \"activities\":"
                        + " [{\"id\": \"a\", \"venue\": \"天一广场\"}]}\n";
        Path file = Files.writeString(folder.resolve("f.jsonl"), filing + filing);
        String written = "\"summary\": " + filing.strip() + "}}\n";
        assertThat(text(gathered(file, 1)))
                .isEqualTo("{\"format\": \"campaign-partial/1\", \"bounds\": \"conventional\"}\n"
                        + "{\"filing\": {\"file\": \"f.jsonl\", \"number\": 1, " + written
                        + "{\"filing\": {\"file\": \"f.jsonl\", \"number\": " + (Files.size(file) / 2 + 1) + ", "
                        + written
                        + "{\"end\": {\"apart\": 0, \"filings\": 2}}\n");
        assertThat(read(text(gathered(file, 1)))
                        .addTo(RollUp.over(BothJsonWays.TREE))
                        .run()
                        .findings())
                .hasToString("[note: A copy of the filing of '330203' for 2017, revision 1, was left out]");
    }
}
