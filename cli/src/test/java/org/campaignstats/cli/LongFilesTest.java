package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.language.Language;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.results.RollUpJson;
import org.campaignstats.stats.rollup.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too long for an object for each row. */
class LongFilesTest {
    private static final int ROWS = 40_000;
    private static final int FILINGS = 40;
    private static final String UNITS = """
            unit,name,parent
            330200,宁波市,
            330203,海曙区,330200
            330204,江东区,330200
            """;

    @TempDir
    private Path folder;

    private static String rows() {
        Random random = new Random(315);
        StringBuilder rows = new StringBuilder("campaign,unit,scope,indicator,value,activity\n");
        for (int i = 0; i < ROWS; i++) {
            boolean whole = random.nextInt(4000) == 0;
            rows.append("2011,")
                    .append(random.nextBoolean() ? "330203" : "330204")
                    .append(whole ? ",whole" : ",event")
                    .append(random.nextBoolean() ? ",complaint_received," : ",meeting_count,")
                    .append(random.nextInt(500) == 0 ? "十分" : random.nextInt(10) == 0 ? "10余" : random.nextInt(50))
                    .append(whole ? "," : ",a" + i)
                    .append('\n');
        }
        return rows.toString();
    }

    @Test
    void they_give_the_same_as_filings_read_whole() throws IOException {
        String file = Examples.file(folder, "f.csv", rows());
        assertThat(Files.size(Path.of(file))).isGreaterThan(LongFiles.BYTES);
        String units = Examples.file(folder, "units.csv", UNITS);
        ReadResult read = Filings.read(Path.of(file));
        String expected = RollUpJson.write(RollUp.over(Filings.readUnits(Path.of(units)))
                .add(read.summaries())
                .run()
                .figures()
                .toList());
        Run run = Run.of("rollup", "--format", "json", "--units", units, file);
        assertThat(run.out()).isEqualTo(expected);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("error: f.csv row 3242, column value: '十分' is not a figure")
                .isEqualTo(read.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")) + "\n"
                        + read + "\n");
    }

    @Test
    void json_lines_and_csv_together_give_the_same_as_filings_read_whole() throws IOException {
        String csv = Examples.file(
                folder, "f.csv", "campaign,unit,scope,indicator,value\n2011,330200,whole,meeting_count,5\n");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < FILINGS; i++) {
            lines.append("{\"format\": \"campaign-summary/1\", \"campaign\": \"2011\", \"filer\": \"33020")
                    .append(3 + i % 2)
                    .append("\", \"activities\": [");
            for (int j = 0; j < ROWS / FILINGS; j++) {
                lines.append(j > 0 ? ", " : "")
                        .append("{\"id\": \"a")
                        .append(i + "-" + j)
                        .append("\", \"outcomes\": [{\"indicator\": \"complaint_received\", \"figure\": ")
                        .append(i == 11 && j == 47 ? "-1" : j % 50)
                        .append("}]}");
            }
            lines.append("]}\n");
        }
        String json = Examples.file(folder, "g.jsonl", lines.toString());
        assertThat(Files.size(Path.of(json))).isGreaterThan(LongFiles.BYTES);
        String units = Examples.file(folder, "units.csv", UNITS);
        ReadResult read = Filings.read(Path.of(csv)).and(Filings.read(Path.of(json)));
        String expected = RollUpJson.write(RollUp.over(Filings.readUnits(Path.of(units)))
                .add(read.summaries())
                .run()
                .figures()
                .toList());
        Run run = Run.of("rollup", "--format", "json", "--units", units, csv, json);
        assertThat(run.out()).isEqualTo(expected);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo(
                        "error: g.jsonl row 12, column activities[47].outcomes[0].figure: 'figure' must not be negative,"
                                + " was -1\n" + read + "\n");
    }

    @Test
    void how_far_the_reading_is_is_told_in_bytes_rows_and_time() {
        ProgressLine line = new ProgressLine(null, 480_000_000, Language.EN);
        assertThat(line.text(120_000_000, 2_500_000, 0.5))
                .isEqualTo("120 of 480 MB, 5.0 million rows a second, 2 s left");
        assertThat(line.text(600_000_000, 12_500_000, 2.5))
                .isEqualTo("120 of 480 MB, second reading, 5.0 million rows a second, 2 s left");
        assertThat(new ProgressLine(null, 480_000_000, Language.ZH).text(120_000_000, 2_500_000, 0.5))
                .isEqualTo("已读120/480 MB，每秒5.0百万行，剩余2秒");
    }
}
