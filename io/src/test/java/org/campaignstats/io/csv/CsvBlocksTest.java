package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campaignstats.io.blocks.ByteScan;
import org.campaignstats.io.reading.Findings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a file is cut into blocks, each starts with a row. */
@Tag("large")
class CsvBlocksTest {
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();
    private static final String HEADER = "note,campaign,unit,indicator,activity,value,source\n";
    private static final int SMALL = 2500;

    @TempDir
    private Path folder;

    private static String row(int number, String note, String source) {
        return note + ",2017,330203,complaint_received,a" + number + "," + number + "," + source + "\n";
    }

    private static String rows(int from, int end) {
        return IntStream.range(from, end).mapToObj(i -> row(i, "", "")).collect(Collectors.joining());
    }

    private static String quotedLines(int lines) {
        return "\"" + IntStream.range(0, lines).mapToObj(i -> "l" + i).collect(Collectors.joining("\n")) + "\"";
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plain rows", HEADER + rows(1, 40));
        files.put(
                "no line break at the end",
                HEADER + rows(1, 9) + row(10, "", "x").strip());
        files.put("one row", HEADER + row(1, "", ""));
        files.put(
                "line breaks in quotes",
                HEADER + repeated(12, i -> row(i, "\"x\ny\"", i % 3 == 0 ? "\"p\n\nq\"" : "")));
        files.put("late quotes", HEADER + repeated(12, i -> row(i, "x".repeat(90), i % 2 == 0 ? "\"p\nq,r\"" : "s")));
        files.put("rows within quotes", HEADER + rows(1, 9) + row(9, "\"" + rows(20, 25) + "\"", "") + rows(10, 19));
        files.put("returns and line feeds", (HEADER + repeated(12, i -> row(i, "", "\"p\nq\""))).replace("\n", "\r\n"));
        files.put("byte-order mark and titles", "\uFEFF2017年\n\n\"情况\n说明\",,\n" + HEADER + rows(1, 20));
        files.put("header of two lines", HEADER.replace("source", "\"so\nurce\"") + rows(1, 20));
        files.put("a never closed title", "\"2017年\n" + HEADER + rows(1, 20));
        files.put(
                "quotes that make no sense",
                HEADER + repeated(20, i -> row(i, i % 4 == 0 ? "a\"b" : "\"a\"b", "\"\"\"\"")));
        files.put("quote never closed", HEADER + rows(1, 20) + row(20, "\"x", "") + rows(21, 150));
        files.put("quote never closed near the end", HEADER + rows(1, 20) + row(20, "\"x", "") + rows(21, 30));
        files.put(
                "quotes closed by the next", HEADER + repeated(9, i -> row(i, "\"x", "") + rows(100 * i, 100 * i + 9)));
        files.put("empty lines", HEADER + repeated(9, i -> row(i, "", "") + "\n\r\n"));
        for (int lines : new int[] {97, 98, 99, 100, 101, 102, 103}) {
            files.put(
                    "quotes of " + lines + " lines",
                    HEADER + rows(1, 9) + row(9, quotedLines(lines), "") + rows(10, 130));
        }
        files.put("Chinese", HEADER + repeated(12, i -> row(i, "海曙区", "“引号”𠮷")));
        return files;
    }

    private interface Numbered {
        String text(int number);
    }

    private static String repeated(int times, Numbered row) {
        return IntStream.range(1, times).mapToObj(row::text).collect(Collectors.joining());
    }

    static Stream<String> names() {
        return files().keySet().stream();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("f.csv"), text);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    private static Optional<CsvBlocks> blocks(FileChannel channel, Path file, int size) throws IOException {
        return CsvBlocks.of(channel, Source.of(file), DEFAULTS, size, 1);
    }

    /** The lines at which rows start, readable ones and others, and the one after the last. */
    private static Set<Integer> starts(Path file) throws IOException {
        Findings findings = new Findings("f.csv");
        Set<Integer> starts = new HashSet<>();
        try (CsvRows rows = CsvRows.open(Source.of(file), DEFAULTS, findings)) {
            for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
                starts.add(next.get().row());
            }
            starts.add(rows.lines() + 1);
        }
        findings.kept().forEach(refused -> starts.add(refused.place().row().orElseThrow()));
        return starts;
    }

    /** All sizes for small files, fewer for larger ones. */
    private static int[] sizes(long length) {
        return IntStream.iterate(length < SMALL ? 1 : 23, size -> size < length, size -> size + 1 + size / 12)
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_block_starts_with_a_row(String name) throws IOException {
        Path file = write(Objects.requireNonNull(files().get(name)));
        byte[] all = Files.readAllBytes(file);
        Set<Integer> starts = starts(file);
        for (int size : sizes(all.length)) {
            try (FileChannel channel = open(file)) {
                CsvBlocks blocks = blocks(channel, file, size).orElseThrow();
                ByteArrayOutputStream read = new ByteArrayOutputStream();
                byte[] buffer = {};
                int lines = blocks.linesBefore(0);
                for (int i = 0; i < blocks.count(); i++) {
                    String about = "block " + i + " of size " + size;
                    assertThat(blocks.linesBefore(i))
                            .as("lines before " + about)
                            .isEqualTo(lines);
                    if (blocks.length(i) > 0) {
                        assertThat(starts)
                                .as("rows, of which one starts %s", about)
                                .contains(lines + 1);
                    }
                    buffer = blocks.load(i, buffer);
                    read.write(buffer, 0, blocks.length(i));
                    lines += ByteScan.count(buffer, 0, blocks.length(i), '\n');
                }
                byte[] below = read.toByteArray();
                assertThat(new String(below, StandardCharsets.UTF_8))
                        .as("blocks of %s together", size)
                        .isEqualTo(new String(all, all.length - below.length, below.length, StandardCharsets.UTF_8));
                assertThat(ByteScan.count(all, 0, all.length - below.length, '\n'))
                        .as("lines above the first row")
                        .isEqualTo(blocks.linesBefore(0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_size_of_blocks_changes_nothing(String name) throws IOException {
        Path file = write(Objects.requireNonNull(files().get(name)));
        String expected = BothWays.byRow(file, DEFAULTS);
        long length = Files.size(file);
        for (int size = length < SMALL ? 5 : 41; size < 2 * length; size += 1 + size / 5) {
            assertThat(BothWays.inBlocks(file, DEFAULTS, 1, size))
                    .as("blocks of %s", size)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatever_is_not_utf_8_is_found_wherever_the_blocks_end() throws IOException {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            byte[] bytes =
                    (HEADER + repeated(4, i -> row(i, "海曙区".repeat(4), "𠮷é𠮷é"))).getBytes(StandardCharsets.UTF_8);
            int at = HEADER.length() + 1 + random.nextInt(bytes.length - HEADER.length() - 1);
            bytes[at] = (byte) (random.nextBoolean() ? 0x80 : random.nextInt(256));
            if (bytes[at] == '\r') {
                continue;
            }
            Path file = Files.write(folder.resolve("f.csv"), bytes);
            boolean isUtf8 = ByteScan.isUtf8(bytes, 0, bytes.length);
            for (int size = 1; size < bytes.length; size++) {
                try (FileChannel channel = open(file)) {
                    assertThat(blocks(channel, file, size).isPresent())
                            .as("seed %s, whether there are blocks of %s", seed, size)
                            .isEqualTo(isUtf8);
                }
            }
        }
    }

    @Test
    void a_last_character_that_is_cut_off_is_found_wherever_the_blocks_end() throws IOException {
        byte[] whole = (HEADER + repeated(5, i -> row(i, "海海海海海海海海海海海海", "")) + "海".repeat(41))
                .getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut <= 2; cut++) {
            Path file = Files.write(folder.resolve("f.csv"), Arrays.copyOf(whole, whole.length - cut));
            for (int size = 1; size < whole.length; size++) {
                try (FileChannel channel = open(file)) {
                    assertThat(blocks(channel, file, size))
                            .as("blocks of %s, %s bytes cut off", size, cut)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void a_lone_return_is_found_wherever_the_blocks_end() throws IOException {
        String text = (HEADER + rows(1, 6)).replace("\n", "\r\n");
        for (int at = HEADER.length() + 2; at < text.length(); at += 3) {
            Path file = write(text.substring(0, at) + "\r" + text.substring(at));
            for (int size = 1; size < text.length(); size += 1 + size / 20) {
                try (FileChannel channel = open(file)) {
                    boolean doubled = text.charAt(at) == '\n' && text.charAt(at - 1) != '\r';
                    assertThat(blocks(channel, file, size).isPresent())
                            .as("whether there are blocks of %s with a return at %s", size, at)
                            .isEqualTo(doubled);
                }
            }
        }
    }

    @Test
    void a_file_that_becomes_shorter_is_not_read_on() throws IOException {
        Path file = write(HEADER + rows(1, 40));
        try (FileChannel channel = open(file)) {
            CsvBlocks blocks = blocks(channel, file, 300).orElseThrow();
            try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
                other.truncate(HEADER.length() + 400);
            }
            assertThat(blocks.load(0, new byte[0])).startsWith(row(1, "", "").getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> blocks.load(blocks.count() - 1, new byte[0]))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessage("f.csv: shorter than when it was opened; it must not change while it is read")
                    .extracting(e -> ((UnreadableSourceException) e).wording().chinese())
                    .isEqualTo("f.csv：读取过程中变短；读取时不得改动");
        }
    }
}
