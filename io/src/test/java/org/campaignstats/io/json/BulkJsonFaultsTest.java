package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are faulty, long or odd are read in blocks as they are read whole. */
@Tag("large")
class BulkJsonFaultsTest {
    private static final int BLOCK = 1 << 12;

    @TempDir
    private Path folder;

    private static String line(int number, String figure) {
        return "{\"format\": \"campaign-summary/1\", \"campaign\": \"2017\", \"filer\": \"u"
                + number % BothJsonWays.UNITS + "\", \"activities\": [{\"id\": \"a" + number
                + "\", \"outcomes\": [{\"indicator\": \"complaint_received\", \"figure\": " + figure + "}]}]}\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String lines(int count) {
        return lines(count, i -> line(i, Integer.toString(i)));
    }

    private Path write(String text) throws IOException {
        return write(text, StandardCharsets.UTF_8);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("f.jsonl"), text.getBytes(charset));
    }

    private static BulkRead read(Path file, int threads) throws IOException {
        return BothJsonWays.read(file, Gathering.of(RollUp.over(BothJsonWays.TREE)), threads, BLOCK);
    }

    private static void assertReadAlike(Path file) throws IOException {
        String expected = BothJsonWays.whole(file);
        for (int threads : new int[] {1, 2, 5}) {
            for (int block : new int[] {100, BLOCK, 1 << 18}) {
                assertThat(BothJsonWays.inBlocks(file, threads, block))
                        .as("%s threads, blocks of %s", threads, block)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\n",
                "\n\n",
                "{\n",
                "{}\n",
                "[]\n",
                "[{}\n",
                "]\n",
                "5\n",
                "{\"format\": \"campaign-summary/1\", \"campaign\": \"2017\",\n",
                "{\"format\": \"campaign-summary/1\",\n\"campaign\": \"2017\", \"filer\": \"u1\"}\n",
                "{\"format\": \"campaign-summary/1\",\n\"campaign\": \"2017\", \"filer\": \"u1\"\n",
                "{\"format\": \"campaign-summary/1\", \"source\": \"a\n"
            })
    void one_odd_line_among_many_is_read_alike(String odd) throws IOException {
        assertReadAlike(write(lines(80) + odd + lines(80, i -> line(80 + i, "7"))));
        assertReadAlike(write(lines(80) + odd));
    }

    @Test
    void one_bad_line_among_many_is_named_by_its_row() throws IOException {
        Path file = write(lines(30_000) + line(30_001, "007") + lines(30_000, i -> line(40_000 + i, "7")));
        BulkRead read = read(file, 2);
        assertThat(read.rows()).isEqualTo(60_001);
        assertThat(read.rowsRead()).isEqualTo(60_000);
        assertThat(read.findings().stream().map(Finding::place).toList()).hasToString("[f.jsonl row 30001]");
    }

    @Test
    void what_ends_the_reading_ends_it_whatever_was_cut() throws IOException {
        Path file = write(lines(3000) + "[\n" + line(1, "5") + "{x\n" + lines(3000));
        BulkRead read = read(file, 3);
        assertThat(read.rows()).isEqualTo(3001);
        assertReadAlike(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_file_in_any_encoding_is_read_alike(String charset) throws IOException {
        String mark = charset.equals("GB18030") ? "" : "\uFEFF";
        String text = mark + lines(60).replace("\"complaint_received\"", "\"投诉\"");
        assertReadAlike(write(text, Charset.forName(charset)));
    }

    @Test
    void what_is_in_no_encoding_is_refused_alike() throws IOException {
        Path file = write(lines(300));
        Files.write(file, new byte[] {'{', '"', (byte) 0xFF, '"', '}'}, StandardOpenOption.APPEND);
        assertReadAlike(file);
        assertThatThrownBy(() -> read(file, 2)).isInstanceOf(UnreadableSourceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "", " "})
    void lines_end_in_whatever_they_end(String end) throws IOException {
        assertReadAlike(write(lines(60).replace("\n", end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "5", "[", "nonsense", "[]", "{"})
    void a_file_without_anything_to_read_is_read_or_refused_alike(String text) throws IOException {
        assertReadAlike(write(text));
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused_among_its_like() throws IOException {
        String deep = "{\"a\": ".repeat(JsonLimits.NESTING + 1);
        String text = "{\"format\": \"campaign-summary/1\", \"source\": \"" + "x".repeat(JsonLimits.TEXT + 1) + "\"}";
        assertReadAlike(write(lines(60) + deep + "\n" + lines(3) + text + "\n" + lines(60)));
    }

    @Test
    void of_many_bad_lines_the_first_thousand_are_listed_and_all_are_counted() throws IOException {
        assertReadAlike(write(lines(2500, i -> line(i, i % 2 == 0 ? "\"十分\"" : "5"))));
    }

    @Test
    void notes_do_not_crowd_out_errors() throws IOException {
        String name = "x".repeat(50);
        assertReadAlike(write(lines(
                1800, i -> line(i, i % 3 == 0 ? "null" : "5").replace("complaint_received", name + i % 1400))));
    }

    @Test
    void a_file_that_grows_shorter_while_it_is_read_is_refused() throws IOException {
        Path file = write(lines(4000));
        assertThatThrownBy(() -> BulkJsonLines.read(
                        "f.jsonl",
                        file,
                        Gathering.of(RollUp.over(BothJsonWays.TREE)),
                        ReadOptions.defaults(),
                        1,
                        BLOCK,
                        (bytes, rows) -> cut(file)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("f.jsonl: shorter than when it was opened; it must not change while it is read");
    }

    private static void cut(Path file) {
        try {
            Files.write(file, new byte[BLOCK]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_reading_that_is_interrupted_ends(int threads) throws IOException {
        Path file = write(lines(4000));
        Thread reading = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        Throwable thrown = catchThrowable(() -> BulkJsonLines.read(
                "f.jsonl",
                file,
                Gathering.of(RollUp.over(BothJsonWays.TREE)),
                ReadOptions.defaults(),
                threads,
                BLOCK,
                (bytes, rows) -> {
                    reading.interrupt();
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(thrown).isInstanceOf(InterruptedIOException.class).hasMessage("Interrupted while a file was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{}]\n", "{\n}\n", "campaign,unit\n", "", " {}\n", "{}x\n"})
    void what_does_not_begin_with_an_object_in_one_line_is_not_accepted(String text) throws IOException {
        assertThat(BulkJsonLines.accepts(write(text), ReadOptions.defaults())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}\n[]\n", "{}", "\uFEFF{} \r\n"})
    void an_object_in_the_first_line_is_accepted(String text) throws IOException {
        assertThat(BulkJsonLines.accepts(write(text), ReadOptions.defaults())).isTrue();
        assertThat(BulkJsonLines.accepts(folder, ReadOptions.defaults())).isFalse();
    }
}
