package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
    @TempDir
    private Path folder;

    @Test
    void long_csv_is_written_with_the_columns_that_are_needed() throws IOException {
        String reports = Examples.file(folder, "reports.csv", Examples.REPORTS);
        assertThat(Run.of("convert", "--to", "csv", reports)).isEqualTo(new Run(0, """
                campaign,unit,indicator,scope,value
                2011,330200,materials_distributed,,12.5万份
                2011,330200,materials_distributed,own,1.34万份
                2011,330203,complaint_received,,115起
                2011,daxie,complaint_received,,_起
                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningbo-2011", "jincheng-2016"})
    void filings_go_to_json_and_back_without_loss(String example) throws IOException {
        String reports = "examples/" + example + "/reports.csv";
        String csv = Run.of("convert", "--to", "csv", reports).out();
        String json = Run.of("convert", "--to", "json", reports).out();
        String jsonFile = Examples.file(folder, "reports.json", json);
        assertThat(Run.of("convert", "--to", "csv", jsonFile).out()).isEqualTo(csv);
        assertThat(Run.of("convert", "--to", "csv", Examples.file(folder, "again.csv", csv))
                        .out())
                .isEqualTo(csv);
        assertThat(Run.of("rollup", "--format", "json", jsonFile).out())
                .isEqualTo(Run.of("rollup", "--format", "json", reports).out());
    }

    @Test
    void a_csv_file_has_a_byte_order_mark_and_a_json_file_none() throws IOException {
        String reports = Examples.file(folder, "reports.csv", Examples.REPORTS);
        Path csv = folder.resolve("out.csv");
        Path json = folder.resolve("out.json");
        assertThat(Run.of("convert", "--to", "csv", "-o", csv.toString(), reports))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", "--to", "json", "-o", json.toString(), reports))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(csv))
                .isEqualTo("\uFEFF" + Run.of("convert", "--to", "csv", reports).out());
        assertThat(Files.readString(json))
                .isEqualTo(Run.of("convert", "--to", "json", reports).out());
    }

    @Test
    void what_a_format_cannot_hold_is_refused_by_name() throws IOException {
        String json = Examples.file(folder, "f.json", """
                [{"format": "campaign-summary/1", "campaign": {"id": "2011", "theme": "消费与民生"}, "filer": "330200",
                 "outcomes": [{"indicator": "complaint_received", "figure": 115}]}]
                """);
        assertThat(Run.of("convert", "--to", "csv", json))
                .isEqualTo(new Run(
                        2,
                        "",
                        "campaign-stats: The summary of '330200' for '2011' has a campaign with more than an id, "
                                + "which long CSV has no column for; write JSON\n"));
    }

    @Test
    void rows_that_could_not_be_read_are_told() throws IOException {
        String reports = Examples.file(folder, "f.csv", Examples.REPORTS + "2011,330203,whole,complaint_received,十分\n");
        Run run = Run.of("convert", "--to", "csv", reports);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(5);
        assertThat(run.err()).endsWith("4 of 5 rows read, 1 finding\n");
    }
}
