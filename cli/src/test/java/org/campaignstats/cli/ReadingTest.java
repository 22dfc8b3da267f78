package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, what is said of it, and the exit status. */
class ReadingTest {
    private static final String COUNTS = "--format=csv";

    @TempDir
    private Path folder;

    @Test
    void results_are_printed_and_rows_that_could_not_be_read_are_told() throws IOException {
        String reports = Examples.file(
                folder,
                "f.csv",
                "campaign,unit,indicator,value\n" + "2011,330203,complaint_received,1起\n".repeat(118)
                        + "2011,330203,complaint_received,十分\n2011,330203,complaint_received\n");
        Run run = Run.of("rollup", reports);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("海曙区 330203 · 2011 · 1 unit filed");
        assertThat(run.err()).isEqualTo("""
                error: f.csv row 120, column value: '十分' is not a figure (it is a word, or could be read in two ways); \
                expected e.g. 1380, 1380余, 12.5万 or _
                error: f.csv row 121: The row has 3 cells, the header has 4
                118 of 120 rows read, 2 findings
                """);
    }

    @Test
    void notes_alone_are_told_and_the_status_is_0() throws IOException {
        String reports = Examples.file(folder, "f.csv", "campaign,unit,indicator,value\n2011,330203,lanterns,1个\n");
        Run run = Run.of("rollup", reports);
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err())
                .isEqualTo("note: f.csv row 2, column indicator: "
                        + "Indicator 'lanterns' is not in the catalogue and was kept as an additive one of its own\n");
    }

    @Test
    void several_files_are_one_batch() throws IOException {
        String one =
                Examples.file(folder, "1.csv", "campaign,unit,indicator,value\n2011,330203,complaint_received,1起\n");
        String two =
                Examples.file(folder, "2.csv", "campaign,unit,indicator,value\n2011,330204,complaint_received,2起\n");
        assertThat(Run.of("rollup", one, two).out()).contains("宁波市 330200 · 2011 · 2 units filed");
    }

    @Test
    void an_encoding_is_told() throws IOException {
        Path reports = folder.resolve("f.csv");
        Files.write(reports, Examples.REPORTS.getBytes(Charset.forName("UTF-16LE")));
        String expected = Run.of("rollup", COUNTS, Examples.file(folder, "g.csv", Examples.REPORTS))
                .out();
        assertThat(Run.of("rollup", COUNTS, "--encoding", "UTF-16LE", reports.toString()))
                .isEqualTo(new Run(0, expected, ""));
        assertThat(Run.of(
                        "rollup",
                        COUNTS,
                        "--encoding",
                        "UTF-8",
                        Files.write(reports, new byte[] {'a', (byte) 0xD6}).toString()))
                .isEqualTo(new Run(
                        2, "", "campaign-stats: f.csv: not UTF-8 from byte 1; leave the encoding to be found out\n"));
    }

    @Test
    void own_indicators_stand_beside_the_standard_ones() throws IOException {
        String indicators = Examples.file(folder, "i.csv", "code,name,measure\nlanterns,放飞灯笼,个\n");
        String reports = Examples.file(folder, "f.csv", "campaign,unit,indicator,value\n2011,330203,放飞灯笼,1个\n");
        Run run = Run.of("rollup", "--format", "csv", "--indicators", indicators, reports);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().skip(1))
                .containsExactly("2011,330203,海曙区,COUNTY,lanterns,放飞灯笼,,个,1,1,1,FILED,,0,1,,,,,,,,,,");
    }

    @Test
    void a_region_of_which_all_counties_are_expected() throws IOException {
        String reports =
                Examples.file(folder, "f.csv", "campaign,unit,indicator,value\n2023,330203,complaint_received,1起\n");
        Run run = Run.of("rollup", "--expect", "宁波市", "--year", "2023", "--unit", "330200", reports);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("宁波市 330200 · 2023 · 1 of 10 units filed\n");
    }

    @Test
    void a_dash_is_standard_input() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(
                    (Examples.REPORTS + "2011,330203,whole,complaint_received,十分\n").getBytes(StandardCharsets.UTF_8)));
            Run run = Run.of("rollup", COUNTS, "-");
            assertThat(run.err()).isEqualTo("""
                    error: standard input row 6, column value: '十分' is not a figure (it is a word, or could be read in two ways); \
                    expected e.g. 1380, 1380余, 12.5万 or _
                    4 of 5 rows read, 1 finding
                    """);
            assertThat(run.out())
                    .isEqualTo(Run.of("rollup", COUNTS, Examples.file(folder, "g.csv", Examples.REPORTS))
                            .out());
        } finally {
            System.setIn(before);
        }
    }
}
