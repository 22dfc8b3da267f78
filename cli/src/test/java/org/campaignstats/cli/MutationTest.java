package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples with random bytes changed: whatever comes of it, nothing is lost in silence. */
class MutationTest {
    private static final int VARIANTS = 100;
    private static final Pattern ROWS =
            Pattern.compile("^(\\d+) of (\\d+) rows read, \\d+ findings?$", Pattern.MULTILINE);
    private static final byte[] LIKELY = ",\"\n\r\t;=_0159'-\0\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    private static final String TABLE = """
            2017年3·15活动情况统计表,,,,
            填报单位:宁波市,,,日期:2017-03-20,
            序号,单位,受理投诉(件),接受咨询(人次),为消费者挽回经济损失(万元)
            ,合计,33,1230,12.5
            1,市本级,10,400,5
            2,海曙区,12,450,4.5
            3,江北区,11,380,3
            填表人:某某,,,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "examples/ningbo-2011/reports.csv, 1",
        "examples/ningbo-2011/reports.csv, 2",
        "examples/jincheng-2016/reports.csv, 3",
        "examples/jincheng-2016/reports.csv, 4",
    })
    void a_changed_file_is_read_refused_or_read_in_part_and_every_row_is_accounted_for(String file, long seed)
            throws IOException {
        Random random = new Random(seed);
        byte[] original = Files.readAllBytes(Path.of(file));
        for (int i = 0; i < VARIANTS; i++) {
            Path variant = Files.write(folder.resolve("f.csv"), changed(original, random));
            Run run = Run.of("rollup", "--format", "csv", variant.toString());
            String which = "seed " + seed + ", variant " + i;
            assertSound(run, which);
            assertEachLostRowIsAFinding(run, which);
        }
    }

    @Test
    void so_is_a_file_that_is_cut_off() throws IOException {
        byte[] original = Files.readAllBytes(Path.of("examples/ningbo-2011/reports.csv"));
        for (int length = 0; length < original.length; length += 17) {
            Path variant = Files.write(folder.resolve("f.csv"), Arrays.copyOf(original, length));
            Run run = Run.of("rollup", "--format", "csv", variant.toString());
            assertSound(run, "length " + length);
            assertEachLostRowIsAFinding(run, "length " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void so_is_a_changed_table(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < VARIANTS; i++) {
            Path variant =
                    Files.write(folder.resolve("f.csv"), changed(TABLE.getBytes(StandardCharsets.UTF_8), random));
            assertSound(Run.of("rollup", "--format", "csv", variant.toString()), "seed " + seed + ", variant " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"examples/ningbo-2011/reports.csv, 5", "examples/jincheng-2016/reports.csv, 6"})
    void so_is_a_changed_json_file(String file, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] original = Run.of("convert", "--to", "json", file).out().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < VARIANTS; i++) {
            Path variant = Files.write(folder.resolve("f.json"), changed(original, random));
            assertSound(Run.of("rollup", "--format", "csv", variant.toString()), "seed " + seed + ", variant " + i);
        }
    }

    private static byte[] changed(byte[] original, Random random) {
        byte[] changed = original.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            byte value = random.nextBoolean() ? LIKELY[random.nextInt(LIKELY.length)] : (byte) random.nextInt(256);
            changed[random.nextInt(changed.length)] = value;
        }
        return changed;
    }

    private static void assertSound(Run run, String which) {
        assertThat(run.status()).as(which + run.err()).isIn(0, 2, 3);
        assertThat(run.err()).as(which).doesNotContain("Exception", "mistake of ours", "\tat ");
        if (run.status() == 2) {
            assertThat(run.out()).as(which).isEmpty();
            assertThat(run.err().lines()).as(which).hasSize(1);
        } else {
            boolean told = errors(run) > 0 && ROWS.matcher(run.err()).find();
            assertThat(told).as(which + run.err()).isEqualTo(run.status() == 3);
        }
    }

    private static void assertEachLostRowIsAFinding(Run run, String which) {
        Matcher rows = ROWS.matcher(run.err());
        if (rows.find()) {
            long lost = Long.parseLong(rows.group(2)) - Long.parseLong(rows.group(1));
            assertThat(lost).as(which + run.err()).isEqualTo(errors(run));
        }
    }

    private static long errors(Run run) {
        return run.err().lines().filter(line -> line.startsWith("error: ")).count();
    }
}
