package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that end alike, one after the other: of the same activity, of another, or of none, plainly counted or not. */
@Tag("large")
class KnownRowsTest {
    private static final int CASES = 100;
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    /** Makes rows of which few tell of the same activity and indicator twice: units that do are set apart and read again. */
    private static final class Rows {
        private static final List<String> INDICATORS =
                List.of("case_filed", "complaint_received", "poster_count", "meeting_count", "activity_count");

        private final Random random;
        private int row;
        private int activities;
        private int activity;

        Rows(Random random) {
            this.random = random;
        }

        String text(String columns) {
            StringBuilder text = new StringBuilder(columns.replace(' ', ',')).append('\n');
            for (; row < ROWS; row++) {
                if (random.nextInt(3) == 0) {
                    activity = random.nextInt(8) == 0 ? random.nextInt(activities + 1) : ++activities;
                }
                text.append(
                        Arrays.stream(columns.split(" ")).map(this::cell).collect(Collectors.joining(",", "", "\n")));
            }
            return text.toString();
        }

        private String cell(String column) {
            return switch (column) {
                case "campaign" -> "2016";
                case "unit" -> row < ROWS / 2 || row % 7 == 0 ? "330203" : "330204";
                case "scope" -> "event";
                case "indicator" -> INDICATORS.get(row % INDICATORS.size());
                case "value" -> one("1", "27", "27", "380", "12000", "_", "", "1余");
                case "qualifier" -> one("", "", "", "", "over", "about");
                case "activity" -> random.nextInt(9) == 0 ? "" : "a" + activity;
                case "note" -> one("", "", "", "", "", "x");
                default -> throw new IllegalArgumentException(column);
            };
        }

        private String one(String... words) {
            return words[random.nextInt(words.length)];
        }
    }

    @ParameterizedTest
    @CsvSource({
        "campaign unit scope indicator value qualifier activity",
        "campaign unit scope indicator value activity",
        "indicator scope value unit campaign activity",
        "unit campaign indicator scope value note activity qualifier",
        "campaign unit scope indicator value qualifier activity note",
        "campaign unit qualifier scope indicator value activity",
        "activity campaign unit scope indicator value",
    })
    void rows_are_read_as_one_by_one_whatever_their_ends_have_in_common(String columns) throws IOException {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            String plain = new Rows(random).text(columns);
            String text = switch (random.nextInt(3)) {
                case 0 -> plain;
                case 1 -> plain.replace("\n", "\r\n");
                default -> plain.replaceAll("[^,\n]+", "\"$0\"");
            };
            Path file = Files.writeString(folder.resolve("f.csv"), text);
            ReadOptions options = ReadOptions.builder().units(BothWays.TREE).build();
            int block = 200 + random.nextInt(4000);
            assertThat(BothWays.inBlocks(file, options, 1, block))
                    .as("seed %s, blocks of %s\n%s", seed, block, text)
                    .isEqualTo(BothWays.byRow(file, options));
        }
    }

    /** Each is one more thing to know of: units, things counted, figures. */
    private static final String KNOWN = """
            campaign,unit,scope,indicator,value,qualifier,activity
            2016,330203,event,case_filed,5,,w1
            2016,330204,event,case_filed,5,,w1
            2016,330203,event,poster_count,6,over,w2
            2016,330203,event,meeting_count,8,over,w3
            2016,330203,event,case_filed,8,over,w4
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Another activity was told of between two rows of one.
                """
                2016,330203,event,case_filed,5,,a0
                2016,330203,event,poster_count,6,over,a1
                2016,330203,event,meeting_count,7,,a0
                2016,330203,event,meeting_count,8,over,a0
                """,
                // Another unit told of an activity that is called the same.
                """
                2016,330204,event,poster_count,5,,a9
                2016,330203,event,case_filed,5,,a0
                2016,330204,event,case_filed,5,,a0
                2016,330203,event,poster_count,5,,b
                2016,330204,event,case_filed,8,over,a0
                """
            })
    void what_is_told_twice_is_seen_whatever_stands_between(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("f.csv"), KNOWN + rows);
        ReadOptions options = ReadOptions.builder().units(BothWays.TREE).build();
        Gathering gathering = Gathering.of(RollUp.over(BothWays.TREE));
        BulkCsv.read(file, gathering, options, 1, ReadProgress.UNTOLD);
        assertThat(gathering.apart(BothWays.TREE)).hasSize(1);
        assertThat(BothWays.inBlocks(file, options, 1, 4000)).isEqualTo(BothWays.byRow(file, options));
    }
}
