package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsCommandTest {
    private static final String NINGBO = """
            unit,name,parent,region,own
            330200,宁波市,,330200,
            330203,海曙区,330200,330203,
            330205,江北区,330200,330205,
            330206,北仑区,330200,330206,
            330211,镇海区,330200,330211,
            330212,鄞州区,330200,330212,
            330213,奉化区,330200,330213,
            330225,象山县,330200,330225,
            330226,宁海县,330200,330226,
            330281,余姚市,330200,330281,
            330282,慈溪市,330200,330282,
            """;

    @TempDir
    private Path folder;

    @Test
    void a_region_is_named_by_code_or_name() {
        assertThat(Run.of("units", "--under", "330200", "--year", "2023")).isEqualTo(new Run(0, NINGBO, ""));
        assertThat(Run.of("units", "--under", "宁波市", "--year", "2023")).isEqualTo(new Run(0, NINGBO, ""));
    }

    @Test
    void a_year_for_which_the_table_is_not_complete_is_told() {
        Run run = Run.of("units", "--under", "330200", "--year", "2011");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("330204,江东区,330200,330204,\n");
        assertThat(run.err())
                .isEqualTo("note: the region table is complete for [2023] only; "
                        + "check the units of 2011 before you use them\n");
    }

    @Test
    void what_it_writes_is_a_units_file() throws IOException {
        Path units = folder.resolve("units.csv");
        assertThat(Run.of("units", "--under", "330200", "--year", "2023", "-o", units.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(units)).isEqualTo("\uFEFF" + NINGBO);
        String reports =
                Examples.file(folder, "f.csv", "campaign,unit,indicator,value\n2023,330203,complaint_received,1起\n");
        Run run = Run.of("rollup", "--units", units.toString(), "--unit", "330200", reports);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("宁波市 330200 · 2023 · 1 of ");
    }

    @Test
    void a_region_that_is_not_known_is_said() {
        assertThat(Run.of("units", "--under", "某市", "--year", "2023"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "campaign-stats: '某市' is not one region in 2023; candidates: none; give the code, e.g. 330200\n"));
    }
}
