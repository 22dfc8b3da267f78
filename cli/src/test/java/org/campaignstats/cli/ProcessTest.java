package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {
    private static final List<String> CHINESE_TURKISH_DEFAULTS = List.of(
            "-Dfile.encoding=GBK",
            "-Dstdout.encoding=GBK",
            "-Dstderr.encoding=GBK",
            "-Dsun.stdout.encoding=GBK",
            "-Duser.language=tr",
            "-Duser.country=TR");

    @TempDir
    private Path folder;

    @Test
    void output_and_messages_are_utf_8_whatever_the_default() throws Exception {
        String reports = Examples.file(folder, "f.csv", Examples.REPORTS + "2011,330203,whole,complaint_received,十分\n");
        Run expected = Run.of("rollup", reports);
        assertThat(expected.status()).isEqualTo(3);
        assertThat(Program.run(folder, CHINESE_TURKISH_DEFAULTS, "rollup", reports))
                .isEqualTo(expected);
    }

    @Test
    void help_is_utf_8_whatever_the_default() throws Exception {
        assertThat(Program.run(folder, CHINESE_TURKISH_DEFAULTS, "--help")).isEqualTo(Run.of("--help"));
    }

    @Test
    void a_pipe_that_is_closed_early_ends_with_one_line() throws Exception {
        StringBuilder rows = new StringBuilder("campaign,unit,indicator,value\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("2011,u").append(i).append(",complaint_received,1起\n");
        }
        String reports = Examples.file(folder, "f.csv", rows.toString());
        assertThat(Program.runIntoClosedPipe(folder, "rollup", "--format", "json", reports))
                .isEqualTo(new Run(2, "", "campaign-stats: the output was closed before all of it was written\n"));
    }

    @Test
    void too_little_memory_is_said_in_one_line() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("campaign,unit,indicator,value\n");
        for (int i = 0; i < 200_000; i++) {
            rows.append("2011,u").append(i).append(",complaint_received,1起\n");
        }
        String reports = Examples.file(folder, "f.csv", rows.toString());
        assertThat(Program.run(folder, List.of("-Xmx24m"), "rollup", reports))
                .isEqualTo(new Run(
                        2,
                        "",
                        "campaign-stats: not enough memory; give more with java -Xmx, or read fewer files at once\n"));
    }
}
