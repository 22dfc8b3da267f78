package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are asked for: by unit, level and indicator. */
class SelectionTest {
    /** Unit and indicator of each figure, as CSV gives them. */
    private static List<String> asked(String options) {
        Run run = Run.ofLine("rollup --format csv " + options + " " + Examples.NINGBO);
        assertThat(run.err())
                .isEqualTo(
                        options.contains("--level")
                                ? "note: --level leaves out units that are no region: 大榭开发区\n"
                                : "");
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[1] + " " + cells[4])
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--unit 330200 --indicator materials_distributed | 330200 materials_distributed",
                "--unit 宁波市 --indicator 发放宣传资料 | 330200 materials_distributed",
                "--unit 宁波市 --indicator '发放宣传资料(份)' | 330200 materials_distributed",
                "--unit daxie --indicator complaint_received | daxie complaint_received",
                "--unit 大榭开发区 --indicator complaint_received | daxie complaint_received",
                "--level city --indicator complaint_received | 330200 complaint_received",
            })
    void a_unit_an_indicator_and_a_level_are_named_by_code_or_name(String options, String figure) {
        assertThat(asked(options)).containsExactly(figure);
    }

    @Test
    void several_are_asked_for_and_come_in_the_order_of_the_tree() {
        assertThat(asked("--unit 330203 --unit 330200 --indicator complaint_received --indicator meeting_count"))
                .containsExactly(
                        "330200 meeting_count",
                        "330200 complaint_received",
                        "330203 meeting_count",
                        "330203 complaint_received");
    }

    @Test
    void a_level_is_all_units_of_it() {
        assertThat(asked("--level county --indicator complaint_received")).hasSize(11);
        assertThat(asked("--level city --level county --indicator complaint_received"))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--unit 杭州市 | campaign-stats: No unit '杭州市' in the tree. Its units are: 330200 宁波市, 330203 海曙区, 330204 江东区, 330205 江北区, 330206 北仑区, 330211 镇海区, 330212 鄞州区, 330225 象山县, 330226 宁海县, 330281 余姚市, … (13 in all)",
                "--level town | campaign-stats: --level 'town' is not known; expected province or city or county",
            })
    void what_is_not_there_is_said(String options, String message) {
        assertThat(Run.ofLine("rollup " + options + " " + Examples.NINGBO)).isEqualTo(new Run(2, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"table", "json", "csv"})
    void an_indicator_that_nobody_spoke_of_is_said_and_nothing_is_printed(String format) {
        Run run = Run.ofLine("rollup --format " + format + " --indicator lanterns " + Examples.NINGBO);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("campaign-stats: Nobody spoke of 'lanterns'. Indicators in the filings are: ")
                .contains("materials_distributed");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rollup | Nobody spoke of 'lanterns'. Indicators in the filings are: ",
                "coverage | Nobody spoke of 'lanterns'. Indicators in the filings are: ",
                "explain --unit 140500 | Nobody spoke of 'lanterns'. Indicators in the filings are: ",
                "compare --from 2016 --to 2017 | No campaign '2017' in the filings. Campaigns are: 2016",
            })
    void what_could_not_be_read_is_said_where_what_is_asked_for_is_not_there(
            String command, String message, @TempDir Path folder) throws IOException {
        String file =
                Examples.file(folder, "c.csv", "campaign,unit,indicator,value\n2016,140500,complaint_received,若干吧\n");
        Run run = Run.ofLine(command + " --indicator lanterns " + file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(String::strip).toList())
                .hasSize(3)
                .satisfies(lines ->
                        assertThat(lines.get(0)).startsWith("error: c.csv row 2, column value: '若干吧' is not a"))
                .contains("0 of 1 rows read, 1 finding", Index.atIndex(1))
                .contains("campaign-stats: " + message, Index.atIndex(2));
    }
}
