package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong call or an unreadable file ends with one clear line and status 2. */
class FaultyCallTest {
    @TempDir
    private Path folder;

    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rollup | campaign-stats rollup: Missing required parameter: 'FILE'; see campaign-stats rollup --help",
                "rollup --colour red f.csv | campaign-stats rollup: Unknown option: '--colour'; see campaign-stats rollup --help",
                "rollup --year soon f.csv | campaign-stats rollup: Invalid value for option '--year': 'soon' is not an int; see campaign-stats rollup --help",
                "rollup --units | campaign-stats rollup: Missing required parameter for option '--units' (FILE); see campaign-stats rollup --help",
                "convert f.csv | campaign-stats convert: Missing required option: '--to=FORMAT'; see campaign-stats convert --help",
                "units | campaign-stats units: Missing required option: '--under=REGION'; see campaign-stats units --help",
                "add f.csv | campaign-stats: Unmatched arguments from index 0: 'add', 'f.csv'; see campaign-stats --help",
                "'' | campaign-stats: Missing required subcommand; see campaign-stats --help",
            })
    void a_wrong_option_points_to_the_help(String line, String message) {
        assertRefused(Run.ofLine(line), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "rollup --bounds wide | --bounds 'wide' is not known; expected conventional or cautious or face-value",
                "rollup --silence none | --silence 'none' is not known; expected unknown or zero",
                "rollup --format xml | --format 'xml' is not known; expected table or json or csv",
                "rollup --encoding UTF-9 | Encoding 'UTF-9' is not known; expected e.g. UTF-8 or GB18030",
                "rollup --encoding ? | Encoding '?' is not known; expected e.g. UTF-8 or GB18030",
                "rollup --expect 330200 --units examples/ningbo-2011/units.csv | --units and --expect both name the units; expected one of them",
                "rollup --expect 鼓楼区 --year 2023 | '鼓楼区' is not one region in 2023; candidates: 320106 鼓楼区, 320302 鼓楼区, 350102 鼓楼区, 410204 鼓楼区; give the code, e.g. 330200",
                "rollup --expect 某省 --year 2023 | '某省' is not one region in 2023; candidates: none; give the code, e.g. 330200",
                "rollup --expect 330299 --year 2023 | No region 330299 is known in 2023; expected a code of GB/T 2260, e.g. 330200",
                "rollup --expect 330200 --year 2011 | The region table is complete for [2023] only, so the counties of 330200 in 2011 cannot all be named; give a units file (the command units writes one to start from)",
                "rollup --units none.csv | none.csv: no such file",
                "rollup --indicators none.csv | none.csv: no such file",
                "explain --unit 330200 | explain needs --unit and --indicator, e.g. --unit 330200 --indicator materials_distributed",
                "explain --indicator complaint_received | explain needs --unit and --indicator, e.g. --unit 330200 --indicator materials_distributed",
                "check --deadline soon | --deadline 'soon' is not a day; expected YYYY-MM-DD, e.g. 2017-03-20",
                "check --fail-on sometimes | --fail-on 'sometimes' is not known; expected error or warning or note or never",
                "check --limit 0 | Limit must be 1 or more, was 0",
                "convert --to xml | --to 'xml' is not known; expected json or csv",
                "convert --to csv --layout form | --layout 'form' is not known; expected long or wide",
            })
    void a_value_that_is_not_known_is_said_with_what_is(String line, String message) {
        assertRefused(Run.ofLine(line + " examples/ningbo-2011/reports.csv"), "campaign-stats: " + message);
    }

    @Test
    void a_missing_file_is_named_as_it_was_given() {
        assertRefused(Run.of("rollup", "no/such.csv"), "campaign-stats: no/such.csv: no such file");
        assertRefused(Run.of("rollup", "no\nsuch.csv"), "campaign-stats: no such.csv: no such file");
    }

    @Test
    void a_folder_is_no_file() {
        assertRefused(
                Run.of("rollup", folder.toString()),
                "campaign-stats: " + folder.getFileName() + ": a folder; expected a file");
    }

    @Test
    void an_unreadable_file_is_named_with_what_is_wrong() throws IOException {
        String workbook = Files.write(folder.resolve("t.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0})
                .toString();
        assertRefused(
                Run.of("rollup", workbook),
                "campaign-stats: t.csv: a workbook or document (.xlsx, .docx, .zip), not text; "
                        + "open it and save it as \"CSV UTF-8\", one sheet a file");
        assertRefused(
                Run.of("rollup", Examples.file(folder, "e.csv", "")),
                "campaign-stats: e.csv: empty; expected CSV with a header, or JSON");
    }

    @Test
    void a_bad_units_file_is_refused_with_its_row() throws IOException {
        String units = Examples.file(folder, "units.csv", "unit,parent\na,b\nb,a\n");
        assertRefused(
                Run.of("rollup", "--units", units, "examples/ningbo-2011/reports.csv"),
                "campaign-stats: units.csv: Units report to each other in a circle: a -> b -> a");
    }
}
