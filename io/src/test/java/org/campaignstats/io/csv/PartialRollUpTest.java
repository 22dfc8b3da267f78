package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.campaignstats.core.language.MessageException;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.json.PartialJson;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were gathered apart, written and read again are rolled up as all files at once, or not at all. */
@Tag("large")
class PartialRollUpTest {
    private static final int CASES = 250;
    private static final UnitTree TREE = UnitTree.closed(List.of(
            ReportingUnit.builder().id("330200").name("宁波市").build(),
            ReportingUnit.builder().id("330203").name("海曙区").parent("330200").build(),
            ReportingUnit.builder().id("330204").name("江东区").parent("330200").build(),
            ReportingUnit.builder().id("daxie").name("大榭开发区").parent("330200").build()));
    private static final List<String> UNITS = List.of("330203", "330204", "330200", "daxie");
    private static final ReadOptions OPTIONS = ReadOptions.builder().units(TREE).build();

    @TempDir
    private Path folder;

    private int merged;
    private int refused;
    private long summed;

    /** The rows of one table as several; in some cases those of a unit stay together. */
    private List<Path> split(Random random) throws IOException {
        String[] lines = new RandomCsv(random).text().split("(?<=\n)");
        int header = lines[0].contains("campaign") ? 0 : Math.min(1, lines.length - 1);
        int count = 2 + random.nextInt(3);
        boolean byUnit = random.nextInt(3) == 0;
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new StringBuilder(String.join("", List.of(lines).subList(0, header + 1))));
        }
        for (String line : List.of(lines).subList(header + 1, lines.length)) {
            int unit = UNITS.stream()
                    .filter(line::contains)
                    .mapToInt(UNITS::indexOf)
                    .findFirst()
                    .orElse(0);
            texts.get(byUnit ? unit % count : random.nextInt(count)).append(line);
        }
        List<Path> files = new ArrayList<>();
        for (StringBuilder text : texts) {
            files.add(Files.writeString(folder.resolve("f" + files.size() + ".csv"), text));
        }
        return files;
    }

    private static Gathering gathered(List<Path> files, int threads) throws IOException {
        Gathering gathering = Gathering.of(RollUp.over(TREE));
        gather(gathering, files, threads);
        Set<Gathering.Apart> apart = gathering.apart(TREE);
        if (apart.isEmpty()) {
            return gathering;
        }
        Gathering again = gathering.again(apart);
        gather(again, files, threads);
        return again;
    }

    private static void gather(Gathering into, List<Path> files, int threads) throws IOException {
        for (Path file : files) {
            BulkCsv.read(file, into, OPTIONS, threads, 300, ReadProgress.UNTOLD);
        }
    }

    private static String told(RollUpResult result) throws IOException {
        StringWriter json = new StringWriter();
        RollUpJson.write(result.figures(), json);
        return json + "\n" + result + "\n" + result.findings();
    }

    private static String byRow(List<Path> files) throws IOException {
        RollUp rollUp = RollUp.over(TREE);
        for (Path file : files) {
            rollUp.add(LongCsv.read(Source.of(file), OPTIONS).summaries());
        }
        return told(rollUp.run());
    }

    private static String text(Gathering gathering) throws IOException {
        StringWriter out = new StringWriter();
        PartialJson.write(gathering, out);
        return out.toString();
    }

    private List<Path> written(List<Path> files) throws IOException {
        List<Path> partials = new ArrayList<>();
        for (Path file : files) {
            Path partial = folder.resolve(file.getFileName() + ".jsonl");
            PartialJson.write(gathered(List.of(file), 1), partial);
            assertThat(text(gathered(List.of(file), 3))).isEqualTo(Files.readString(partial));
            partials.add(partial);
        }
        return partials;
    }

    private static Gathering read(List<Path> partials) throws IOException {
        Gathering all = Gathering.of(RollUp.over(TREE));
        for (Path partial : partials) {
            PartialJson.read(partial, all);
        }
        return all;
    }

    /** The result of partial roll-ups, empty where they cannot be put together. */
    private Optional<String> merged(List<Path> partials) throws IOException {
        try {
            RollUpResult result = read(partials).addTo(RollUp.over(TREE)).run();
            summed += result.figures()
                    .flatMap(figure -> figure.activitySums().stream())
                    .mapToLong(sums -> sums.activities())
                    .sum();
            return Optional.of(told(result));
        } catch (MessageException e) {
            assertThat(e.wording().english()).contains("roll up these files together (BulkRollUp)");
            return Optional.empty();
        }
    }

    @Test
    void files_gathered_apart_give_the_result_of_all_at_once() throws IOException {
        for (long seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Path> files = split(random);
            List<Path> partials = written(files);
            Collections.shuffle(partials, random);
            Optional<String> result = merged(partials);
            if (result.isPresent()) {
                merged++;
                assertThat(result.get()).as("seed %s", seed).isEqualTo(byRow(files));
                assertThat(result.get())
                        .as("seed %s", seed)
                        .isEqualTo(
                                told(gathered(files, 1).addTo(RollUp.over(TREE)).run()));
            } else {
                refused++;
                Gathering all = Gathering.of(RollUp.over(TREE));
                gather(all, files, 1);
                assertThat(all.apart(TREE)).as("seed %s", seed).isNotEmpty();
            }
        }
        assertThat(merged).as("partial roll-ups put together").isGreaterThan(CASES / 4);
        assertThat(refused).as("partial roll-ups that cannot be put together").isGreaterThan(CASES / 10);
        assertThat(summed).as("activities that were added up").isGreaterThan(CASES);
    }

    @Test
    void a_partial_roll_up_of_partial_ones_is_that_of_all_files() throws IOException {
        for (long seed = 1; seed <= CASES / 4; seed++) {
            Random random = new Random(seed);
            List<Path> files = split(random);
            List<Path> partials = written(files);
            if (merged(partials).isPresent()) {
                String together = text(read(partials));
                Collections.shuffle(partials, random);
                assertThat(text(read(partials))).as("seed %s", seed).isEqualTo(together);
                Gathering again = Gathering.of(RollUp.over(TREE));
                PartialJson.read(Source.ofText("together.jsonl", together), again);
                assertThat(text(again)).as("seed %s", seed).isEqualTo(together);
                assertThat(told(again.addTo(RollUp.over(TREE)).run()))
                        .as("seed %s", seed)
                        .isEqualTo(byRow(files));
            }
        }
    }
}
