package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results in a file: whole or none of it. */
class OutputFileTest {
    @TempDir
    private Path folder;

    private String reports = "";

    @BeforeEach
    void writeReports() throws IOException {
        reports = Examples.file(folder, "reports.csv", Examples.REPORTS);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void csv_has_a_byte_order_mark_and_is_else_what_is_printed() throws IOException {
        Path out = folder.resolve("out.csv");
        assertThat(Run.of("rollup", "--format", "csv", "-o", out.toString(), reports))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(
                        "\uFEFF" + Run.of("rollup", "--format", "csv", reports).out());
        assertThat(files()).containsExactly("out.csv", "reports.csv");
    }

    @Test
    void json_and_tables_have_none() throws IOException {
        for (String format : List.of("json", "table")) {
            Path out = folder.resolve("out");
            assertThat(Run.of("rollup", "--format", format, "-o", out.toString(), reports))
                    .isEqualTo(new Run(0, "", ""));
            assertThat(Files.readString(out))
                    .isEqualTo(Run.of("rollup", "--format", format, reports).out());
        }
    }

    @Test
    void a_file_that_is_there_is_replaced_whole() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "x".repeat(100_000));
        Run.of("rollup", "--format", "json", "-o", out.toString(), reports);
        assertThat(Files.readString(out))
                .isEqualTo(Run.of("rollup", "--format", "json", reports).out());
    }

    @Test
    void where_nothing_can_be_printed_the_file_stays_as_it_was() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "before");
        Run run = Run.of("rollup", "--format", "json", "--indicator", "lanterns", "-o", out.toString(), reports);
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo("before");
        assertThat(files()).containsExactly("out.json", "reports.csv");
    }

    @Test
    void a_file_that_is_read_may_be_the_one_that_is_written() throws IOException {
        assertThat(Run.of("convert", "--to", "json", "-o", reports, reports).status())
                .isEqualTo(0);
        assertThat(Files.readString(folder.resolve("reports.csv"))).startsWith("[");
    }

    @Test
    void a_folder_that_is_not_there_is_named() throws IOException {
        String out = folder.resolve("none/out.csv").toString();
        String message =
                "campaign-stats: " + out + ": there is no folder " + folder.resolve("none") + " to write it into\n";
        assertThat(Run.of("rollup", "-o", out, reports)).isEqualTo(new Run(2, "", message));
        assertThat(Run.of("convert", "--to", "csv", "-o", out, reports)).isEqualTo(new Run(2, "", message));
        assertThat(Run.of("units", "--under", "330200", "-o", out)).isEqualTo(new Run(2, "", message));
    }

    @Test
    void a_folder_is_not_written_over() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        assertThat(Run.of("rollup", "-o", out.toString(), reports))
                .isEqualTo(
                        new Run(2, "", "campaign-stats: " + out + ": a folder; expected the name of a file in it\n"));
        assertThat(out).isDirectory();
    }
}
