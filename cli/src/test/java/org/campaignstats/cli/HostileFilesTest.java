package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Files made to do harm, full size, read with 64 MB of memory. */
@Tag("large")
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    private static final String HEADER = "campaign,unit,indicator,value\n";
    private static final String GOOD = "2011,330203,complaint_received,1起\n";
    private static final int HUNDRED_MEGABYTES = 100_000_000;
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    private interface Content {
        void writeTo(BufferedWriter out) throws IOException;
    }

    private Path file(Content content) throws IOException {
        Path file = folder.resolve("f.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            content.writeTo(out);
        }
        return file;
    }

    private static void repeat(BufferedWriter out, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(text);
        }
    }

    private Run rollUp(Content content) throws IOException, InterruptedException {
        return program("rollup", "--format", "csv", file(content).toString());
    }

    private Run program(String... args) throws IOException, InterruptedException {
        return Program.run(folder, List.of("-Xmx64m"), args);
    }

    private static void assertReadBut(Run run, String... err) {
        assertThat(run.err().lines()).containsExactly(err);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines().skip(1)).hasSize(1);
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_one_finding() throws Exception {
        Run run = rollUp(out -> {
            out.write(HEADER + GOOD);
            repeat(out, "0123456789", HUNDRED_MEGABYTES / 10);
            out.write("\n" + GOOD);
        });
        assertReadBut(
                run,
                "error: f.csv row 3: The row has more than 1048576 characters; expected one outcome or one unit a row",
                "2 of 3 rows read, 1 finding");
    }

    @Test
    void a_file_that_is_one_line_of_a_hundred_megabytes_has_no_header() throws Exception {
        Run run = rollUp(out -> repeat(out, "0123456789", HUNDRED_MEGABYTES / 10));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("campaign-stats: f.csv: ");
    }

    @Test
    void a_quote_that_is_never_closed_in_a_hundred_megabytes_costs_its_own_row() throws Exception {
        Run run = rollUp(out -> {
            out.write(HEADER + GOOD + "2011,330203,complaint_received,\"1起\n");
            repeat(out, " ".repeat(99) + "\n", HUNDRED_MEGABYTES / 100);
            out.write(GOOD);
        });
        assertReadBut(
                run,
                "error: f.csv row 3: A quote is opened and never closed in '2011,330203,complaint_received,\"1起'; "
                        + "expected \"…\" around the whole cell",
                "2 of 3 rows read, 1 finding");
    }

    @Test
    void a_line_of_a_hundred_megabytes_within_a_quote_that_is_never_closed_costs_two_rows() throws Exception {
        Run run = rollUp(out -> {
            out.write(HEADER + GOOD + "2011,330203,complaint_received,\"1起\n");
            repeat(out, "0123456789", HUNDRED_MEGABYTES / 10);
            out.write("\n" + GOOD);
        });
        assertReadBut(
                run,
                "error: f.csv row 3: A quote is opened and never closed in '2011,330203,complaint_received,\"1起'; "
                        + "expected \"…\" around the whole cell",
                "error: f.csv row 4: The row has more than 1048576 characters; expected one outcome or one unit a row",
                "2 of 4 rows read, 2 findings");
    }

    @Test
    void a_million_bad_rows_are_counted_and_a_thousand_listed() throws Exception {
        Run run = rollUp(out -> {
            out.write(HEADER + GOOD);
            repeat(out, "2011,330203,complaint_received,十分\n", MILLION);
        });
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(1002);
        assertThat(run.err())
                .endsWith(
                        "warning: f.csv: 999000 further findings are not listed, only the first 1000 errors and the first 1000 others\n"
                                + "1 of 1000001 rows read, 1000000 findings\n");
    }

    @Test
    void a_cell_of_a_million_characters_is_one_finding() throws Exception {
        Run run = rollUp(out -> {
            out.write(HEADER + GOOD + "2011,330203,complaint_received,");
            repeat(out, "十", MILLION);
            out.write("\n" + GOOD);
        });
        assertReadBut(
                run,
                "error: f.csv row 3, column value: '" + "十".repeat(40) + "…' is not a figure "
                        + "(1000000 characters, at most 200 are read); expected e.g. 1380, 1380余, 12.5万 or _",
                "2 of 3 rows read, 1 finding");
    }

    @Test
    void a_figure_of_ten_thousand_digits_is_one_finding() throws Exception {
        Run run = rollUp(
                out -> out.write(HEADER + GOOD + "2011,330203,complaint_received," + "9".repeat(10_000) + "\n" + GOOD));
        assertReadBut(
                run,
                "error: f.csv row 3, column value: '" + "9".repeat(40) + "…' is not a figure "
                        + "(10000 characters, at most 200 are read); expected e.g. 1380, 1380余, 12.5万 or _",
                "2 of 3 rows read, 1 finding");
    }

    @Test
    void an_exponent_of_a_billion_is_one_finding() throws Exception {
        Run run = rollUp(out -> out.write(HEADER + GOOD + "2011,330203,complaint_received,1e1000000000\n" + GOOD));
        assertReadBut(
                run,
                "error: f.csv row 3, column value: '1e1000000000' is not a figure "
                        + "('e1000000000' is no measure); expected e.g. 1380, 1380余, 12.5万 or _",
                "2 of 3 rows read, 1 finding");
    }

    @Test
    void a_chain_of_a_hundred_thousand_units_is_too_deep() throws Exception {
        assertThat(withUnits(100_000, i -> i == 0 ? "" : "u" + (i - 1)))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "campaign-stats: units.csv: Unit 'u63' has units below level 64, the last that a tree can have\n"));
    }

    @Test
    void a_circle_of_twenty_thousand_units_is_told_in_one_line() throws Exception {
        Run run = withUnits(20_000, i -> "u" + (i + 1) % 20_000);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("campaign-stats: units.csv: Units report to each other in a circle: u0 -> u1 -> ");
        assertThat(run.err().lines()).hasSize(1);
    }

    private Run withUnits(int units, IntFunction<String> parent) throws IOException, InterruptedException {
        Path file = folder.resolve("units.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("unit,parent\n");
            for (int i = 0; i < units; i++) {
                out.write("u" + i + "," + parent.apply(i) + "\n");
            }
        }
        return program("rollup", "--units", file.toString(), "examples/ningbo-2011/reports.csv");
    }

    @Test
    void one_bad_row_among_many_good_ones_is_one_finding() throws Exception {
        // Outcomes are kept as objects, half a kilobyte each: about 100,000 rows fit into 64 MB, 300,000 into 256 MB.
        assertOneBadRowInTheMiddle(40_000, "-Xmx64m");
        assertOneBadRowInTheMiddle(150_000, "-Xmx256m");
    }

    private void assertOneBadRowInTheMiddle(int half, String memory) throws IOException, InterruptedException {
        Path reports = file(out -> {
            out.write(HEADER);
            repeat(out, GOOD, half);
            out.write("2011,330203,complaint_received,十分\n");
            repeat(out, GOOD, half);
        });
        Run run = Program.run(folder, List.of(memory), "rollup", "--format", "csv", reports.toString());
        assertReadBut(
                run,
                "error: f.csv row " + (half + 2) + ", column value: '十分' is not a figure "
                        + "(it is a word, or could be read in two ways); expected e.g. 1380, 1380余, 12.5万 or _",
                2 * half + " of " + (2 * half + 1) + " rows read, 1 finding");
    }
}
