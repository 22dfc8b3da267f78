package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.io.reading.BulkRead;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadProgress;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.campaignstats.stats.bulk.Gathering;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are faulty, long or odd are read in blocks as they are row by row. */
@Tag("large")
class BulkFaultsTest {
    private static final ReadOptions DEFAULTS = ReadOptions.defaults();
    private static final String HEADER = "campaign,unit,indicator,value,activity\n";
    private static final int BLOCK = 1 << 12;

    @TempDir
    private Path folder;

    private static String row(String value, int activity) {
        return "2011,330203,complaint_received," + value + ",a" + activity + "\n";
    }

    private static String rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> row(Integer.toString(i), i))
                .collect(Collectors.joining());
    }

    private Path write(String text) throws IOException {
        return write(text, StandardCharsets.UTF_8);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("f.csv"), text.getBytes(charset));
    }

    private static BulkRead read(Path file, int threads) throws IOException {
        return BulkCsv.read(
                file, Gathering.of(RollUp.over(BothWays.TREE)), DEFAULTS, threads, BLOCK, ReadProgress.UNTOLD);
    }

    private static void assertReadAlike(Path file) throws IOException {
        String expected = BothWays.byRow(file, DEFAULTS);
        int small = 97 + (int) Files.size(file) / 20;
        for (int threads : new int[] {1, 2, 5}) {
            for (int block : new int[] {small, 1 << 18}) {
                assertThat(BothWays.inBlocks(file, DEFAULTS, threads, block))
                        .as("%s threads, blocks of %s", threads, block)
                        .isEqualTo(expected);
            }
        }
    }

    private static void assertRefusedAlike(Path file, String message) {
        Throwable byRow = catchThrowable(() -> LongCsv.read(Source.of(file), DEFAULTS));
        assertThat(byRow).isInstanceOf(UnreadableSourceException.class).hasMessage(message);
        assertThat(catchThrowable(() -> read(file, 2)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void a_file_in_any_encoding_is_read_alike(String charset) throws IOException {
        String mark = charset.equals("GB18030") ? "" : "\uFEFF";
        assertReadAlike(write(mark + HEADER + rows(40).replace("330203", "海曙区"), Charset.forName(charset)));
    }

    @Test
    void a_file_that_changes_its_encoding_far_down_is_read_alike() throws IOException {
        Path file = write(HEADER + rows(3000));
        Files.write(
                file,
                row("5", 1).replace("330203", "海曙区").getBytes(Charset.forName("GB18030")),
                StandardOpenOption.APPEND);
        assertReadAlike(file);
    }

    @Test
    void utf_16_without_a_mark_is_refused_alike() throws IOException {
        Path file = write(HEADER + rows(40), StandardCharsets.UTF_16LE);
        Throwable byRow = catchThrowable(() -> LongCsv.read(Source.of(file), DEFAULTS));
        assertThat(catchThrowable(() -> read(file, 2)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(byRow.getMessage());
    }

    @Test
    void lines_that_end_in_carriage_returns_are_rows() throws IOException {
        assertReadAlike(write((HEADER + rows(40)).replace('\n', '\r')));
        assertReadAlike(write(HEADER + rows(400) + row("5", 1000).replace('\n', '\r') + rows(40)));
        assertReadAlike(write(HEADER + rows(40) + "\r"));
    }

    @Test
    void a_file_without_any_row_is_read_alike() throws IOException {
        assertReadAlike(write(HEADER));
        assertReadAlike(write(HEADER.strip()));
        assertReadAlike(write(HEADER + "\n,,,,\n \n"));
        assertThat(read(write(HEADER), 2).findings())
                .hasToString("[note: f.csv: There is a header but no row below it]");
    }

    @Test
    void a_file_without_a_header_is_refused_alike() throws IOException {
        assertRefusedAlike(
                write(""), "f.csv: empty; expected a header with the columns campaign, unit, indicator, value");
        assertRefusedAlike(
                write("\n\n"), "f.csv: empty; expected a header with the columns campaign, unit, indicator, value");
        assertRefusedAlike(
                write("campaign,unit,indicator,number\n" + rows(3)),
                "f.csv: no column 'value'. Columns are: [campaign, unit, indicator, number]");
        assertRefusedAlike(
                write("campaign,unit,indicator,value,unit\n" + rows(3)),
                "f.csv: column 'unit' occurs twice; expected each column once");
        assertRefusedAlike(
                write(rows(3)), "f.csv: no column 'campaign'. Columns are: [2011, 330203, complaint_received, 1, a1]");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5"})
    void of_many_bad_rows_the_first_thousand_are_listed_and_all_are_counted(int threads) throws IOException {
        Path file = write(HEADER
                + IntStream.rangeClosed(1, 30_000)
                        .mapToObj(i -> row(i % 2 == 0 ? "十分" + i : "5", i).replace("a" + i, i % 3 == 0 ? "" : "a" + i))
                        .collect(Collectors.joining()));
        BulkRead read = read(file, threads);
        assertThat(read.rowsRead()).isEqualTo(15_000);
        assertThat(read.rows()).isEqualTo(30_000);
        assertThat(read.furtherFindings()).isEqualTo(14_000);
        assertThat(read.findings())
                .hasSize(1001)
                .isEqualTo(LongCsv.read(Source.of(file), DEFAULTS).findings());
        assertThat(read.findings().get(1000))
                .hasToString("warning: f.csv: 14000 further findings are not listed, only the first 1000 errors and the"
                        + " first 1000 others");
    }

    @Test
    void notes_do_not_crowd_out_errors() throws IOException {
        assertReadAlike(write("campaign,unit,indicator,value,activity\n"
                + IntStream.rangeClosed(1, 1800)
                        .mapToObj(i -> "2011,330203,lanterns" + i + "," + (i % 3 == 0 ? "x" : i) + ",a" + i + "\n")
                        .collect(Collectors.joining())));
    }

    @Test
    void one_bad_row_among_many_is_named_by_its_row() throws IOException {
        Path file = write(HEADER + rows(150_000) + row("5元5", 1) + rows(49_999).replace(",a", ",b"));
        BulkRead read = BulkCsv.read(file, Gathering.of(RollUp.over(BothWays.TREE)), DEFAULTS, 2, ReadProgress.UNTOLD);
        assertThat(read.rows()).isEqualTo(200_000);
        assertThat(read.rowsRead()).isEqualTo(199_999);
        assertThat(read.findings().stream().map(Finding::place).toList())
                .hasToString("[f.csv row 150002, column value]");
    }

    @Test
    void several_regions_in_one_row_are_noted_in_their_order() throws IOException {
        assertReadAlike(write("campaign,unit,filer,scope,indicator,value\n"
                + "2011,330203,,own,complaint_received,5\n".repeat(200)
                + "2011,鄞州区;海曙区;江东区;江北区;北仑区;镇海区,宁波市,group,lanterns,5\n"
                + "2011,镇海区,慈溪市,own,complaint_received,5\n".repeat(200)));
    }

    @Test
    void figures_that_print_another_measure_are_counted_apart() throws IOException {
        assertReadAlike(write(HEADER + """
                2011,330203,materials_distributed,3件,a1
                2011,330203,materials_distributed,57,a2
                2011,330203,materials_distributed,4份,a3
                2011,330203,materials_distributed,3件,a4
                2011,330203,materials_distributed,12余,a5
                2011,330203,materials_distributed,58,a6
                2011,330203,lanterns,3台,b1
                2011,330203,lanterns,5,b2
                2011,330203,lanterns,4万台,b3
                2011,330203,lanterns,6,b4
                2011,330203,lanterns,3台,b5
                2011,330203,lanterns,3条,b6
                2011,330203,lanterns,3台,b7
                2011,330203,lanterns,3盏,b8
                """));
    }

    @Test
    void names_and_sources_of_any_length_are_read() throws IOException {
        String name = "宁波市海曙区消费者权益保护委员会".repeat(20);
        assertReadAlike(write("unit_name,campaign,unit,indicator,value,activity,source\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> (i % 3 == 0 ? name : "海曙" + "区".repeat(i)) + ",2011,330203,complaint_received,"
                                + i + ",a" + i + "," + name + "\n")
                        .collect(Collectors.joining())));
    }

    @Test
    void a_row_that_is_too_long_is_refused_among_its_like() throws IOException {
        String header = "campaign,unit,indicator,value,activity,note\n";
        String tooLong = "2011,330203,complaint_received,5,a9," + "x".repeat(LineReader.MAX_LENGTH) + "\n";
        String longest = "2011,330203,complaint_received,5,a8," + "x".repeat(LineReader.MAX_LENGTH - 40) + "\n";
        String plain = "2011,330203,complaint_received,5,a1,\n2011,330203,complaint_received,5,a2,\n";
        assertReadAlike(write(header + plain + tooLong + longest + plain.replace(",a", ",b")));
    }

    @Test
    void threads_and_blocks_change_nothing() throws IOException {
        assertReadAlike(write("campaign,unit,unit_name,filer,scope,indicator,value,activity\n"
                + IntStream.rangeClosed(1, 1500)
                        .mapToObj(i -> "201" + i % 2 + ",33020" + (3 + i % 3) + ","
                                + (i % 7 == 0 ? "\"名\n" + i + "\"" : "") + ","
                                + (i % 11 == 0 ? "330200" : "") + "," + (i % 13 == 0 ? "own" : "event") + ","
                                + (i % 5 == 0 ? "lanterns" + i % 50 : "complaint_received") + ","
                                + (i % 17 == 0 ? "x" : i % 19 == 0 ? "" : i % 23 == 0 ? "12.5万" : i) + ",a" + i + "\n")
                        .collect(Collectors.joining())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_reading_that_is_interrupted_ends(int threads) throws IOException {
        Path file = write(HEADER + rows(4000));
        Thread reading = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        Throwable thrown = catchThrowable(() -> BulkCsv.read(
                file, Gathering.of(RollUp.over(BothWays.TREE)), DEFAULTS, threads, BLOCK, (bytes, rows) -> {
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
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_reading_that_was_interrupted_before_does_not_begin(String charset) throws IOException {
        Path file = write(HEADER + rows(40).replace("330203", "海曙区"), Charset.forName(charset));
        for (int threads : new int[] {1, 2}) {
            Thread.currentThread().interrupt();
            Throwable thrown = catchThrowable(() -> read(file, threads));
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            assertThat(thrown)
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("Interrupted while a file was read");
        }
    }
}
