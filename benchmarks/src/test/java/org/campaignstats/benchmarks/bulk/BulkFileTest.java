package org.campaignstats.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.benchmarks.NationalTree;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.stats.rollup.RollUp;
import org.campaignstats.stats.rollup.RollUpResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkFileTest {
    private static final int ROWS = 20_001;

    @TempDir
    Path folder;

    @Test
    void the_first_rows_of_a_csv_are_these() throws IOException {
        assertThat(lines(BulkLayout.CSV).subList(0, 3))
                .containsExactly(
                        "campaign,unit,scope,indicator,value,qualifier,activity",
                        "2016,130100,event,newspaper_column_count,139,,a0",
                        "2016,130100,event,consultation_received,4,,a0");
    }

    @Test
    void the_first_row_of_a_quoted_csv_is_this() throws IOException {
        assertThat(lines(BulkLayout.QUOTED).get(1))
                .isEqualTo("\"2016\",\"130100\",\"event\",\"newspaper_column_count\",\"139\",\"\",\"a0\"");
    }

    @ParameterizedTest
    @EnumSource
    void every_run_writes_the_same(BulkLayout layout) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(BulkFile.in(folder, ROWS, layout)).hasSameBinaryContentAs(BulkFile.in(other, ROWS, layout));
    }

    @ParameterizedTest
    @EnumSource
    void all_contenders_find_the_same(BulkLayout layout) throws IOException, SQLException {
        Path file = BulkFile.in(folder, ROWS, layout);
        Map<String, Checksum> found = new LinkedHashMap<>();
        for (Contender contender : Contenders.ALL) {
            if (contender.reads(layout)) {
                Checksum checksum = contender.run(file, layout);
                assertThat(checksum)
                        .as(contender.name())
                        .isEqualTo(found.computeIfAbsent(checksum.counted(), counted -> checksum));
            }
        }
        assertThat(found).containsOnlyKeys("sum", "line");
    }

    @Test
    void rows_are_as_many_as_asked_for_and_a_tenth_of_them_totals() throws IOException {
        List<String> lines = lines(BulkLayout.CSV);
        assertThat(lines).hasSize(1 + ROWS);
        assertThat(lines.stream().filter(line -> line.contains(",own,") || line.contains(",whole,")))
                .hasSize(2000);
    }

    @Test
    void a_tenth_is_qualified_and_three_in_a_hundred_are_blank() throws IOException {
        List<String[]> cells = lines(BulkLayout.CSV).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(cells.stream().filter(row -> !row[5].isEmpty()).count()).isBetween(1900L, 2100L);
        assertThat(cells.stream().filter(row -> row[4].isEmpty()).count()).isBetween(540L, 660L);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "JSON_LINES"})
    void filings_contradict_each_other_only_where_a_total_slipped(BulkLayout layout) throws IOException {
        ReadResult read = Filings.read(BulkFile.in(folder, ROWS, layout));
        RollUpResult result =
                RollUp.over(NationalTree.tree()).add(read.summaries()).run();
        assertThat(read.findings()).isEmpty();
        assertThat(result.findings()).isEmpty();
        assertThat(result.contradicted()).hasSizeLessThan(2 * 4);
    }

    private List<String> lines(BulkLayout layout) throws IOException {
        return Files.readAllLines(BulkFile.in(folder, ROWS, layout));
    }
}
