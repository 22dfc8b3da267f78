package org.campaignstats.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.OwnLevel;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitTree;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.Source;
import org.campaignstats.io.reading.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units files: good ones, each way to be a bad one, and writing. */
class UnitsCsvTest {
    private static UnitTree read(String... lines) throws IOException {
        return UnitsCsv.read(Source.ofText("units.csv", String.join("\n", lines) + "\n"), ReadOptions.defaults());
    }

    private static ReportingUnit.Builder unit(String id) {
        return ReportingUnit.builder().id(id);
    }

    @Test
    void every_column_is_read() throws IOException {
        UnitTree tree = read(
                "unit,name,parent,region,own",
                "330200,宁波市,,330200,none",
                "330203,海曙区,330200,330203,",
                "daxie,大榭开发区,330200,,");
        assertThat(tree.isClosed()).isTrue();
        assertThat(tree.depthFirst())
                .containsExactly(
                        unit("330200")
                                .name("宁波市")
                                .region("330200")
                                .ownLevel(OwnLevel.NONE)
                                .build(),
                        unit("330203")
                                .name("海曙区")
                                .region("330203")
                                .parent("330200")
                                .build(),
                        unit("daxie").name("大榭开发区").parent("330200").build());
    }

    @Test
    void unit_and_parent_are_enough_and_an_id_of_six_digits_is_its_region() throws IOException {
        UnitTree tree = read("parent,unit", "330200,330203", ",330200", "330200,daxie");
        assertThat(tree.depthFirst())
                .containsExactly(
                        unit("330200").region("330200").build(),
                        unit("330203").region("330203").parent("330200").build(),
                        unit("daxie").parent("330200").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a,,;b,a,;b,a, | units.csv: Unit 'b' must be listed once",
                "a,,;b,, | units.csv: A closed tree must have one unit without a parent, has 2: a, b",
                "a,,;b,x, | units.csv: Unit 'b' has the parent 'x', which is not in the list",
                "a,,;b,c,;c,d,;d,b, | units.csv: Units report to each other in a circle: b -> c -> d -> b",
                "b,c,;c,b, | units.csv: Units report to each other in a circle: b -> c -> b",
                "a,a, | units.csv: row 2: Unit 'a' must not be its own parent",
                "a,,;b,a,some | units.csv: row 3: column own: 'some' is not expected; expected none or nothing",
                "a,,;,a, | units.csv: row 3: column unit: The cell is empty; expected e.g. 330200",
                "a,,;b,a | units.csv: row 3: The row has 2 cells, the header has 3",
                "a,,;\"b,a, | units.csv: row 3: A quote is opened and never closed in '\"b,a,'; expected \"…\" around the whole cell",
            })
    void a_bad_file_is_refused_whole(String rows, String message) {
        assertThatThrownBy(() -> read("unit,parent,own", rows.replace(";", "\n")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "3302 | units.csv: row 2: column region: Region code '3302' must be 6 digits",
                "33020x | units.csv: row 2: column region: Region code '33020x' must be 6 digits",
            })
    void a_bad_region_is_refused(String region, String message) {
        assertThatThrownBy(() -> read("unit,name,parent,region", "330200,宁波市,," + region))
                .hasMessage(message);
    }

    @Test
    void a_file_without_units_is_refused() {
        assertThatThrownBy(() -> read("unit,parent"))
                .hasMessage("units.csv: A closed tree must have one unit without a parent, has none");
        assertThatThrownBy(() -> read(""))
                .hasMessage("units.csv: empty; expected a header with the columns unit, parent");
        assertThatThrownBy(() -> read("unit,name", "a,b"))
                .hasMessage("units.csv: no column 'parent'. Columns are: [unit, name]");
        assertThatThrownBy(() -> read("unit,parent,unit", "a,,b"))
                .hasMessage("units.csv: column 'unit' occurs twice; expected each column once");
    }

    @Test
    void a_chain_of_sixty_four_levels_is_a_tree_and_one_of_more_is_too_deep() throws IOException {
        assertThat(read("unit,parent", chain(64)).depthFirst()).hasSize(64);
        assertThatThrownBy(() -> read("unit,parent", chain(65)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("units.csv: Unit 'u63' has units below level 64, the last that a tree can have");
    }

    private static String chain(int units) {
        return IntStream.range(0, units)
                .mapToObj(i -> "u" + i + "," + (i == 0 ? "" : "u" + (i - 1)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_written_is_pinned_and_reads_back_equal() throws IOException {
        List<ReportingUnit> units = List.of(
                unit("330200")
                        .name("宁波市")
                        .region(RegionCode.of("330200"))
                        .ownLevel(OwnLevel.NONE)
                        .build(),
                unit("daxie").name("大榭, \"开发区\"").parent("330200").build(),
                unit("=1").name("-x").parent("330200").build());
        String written = UnitsCsv.write(units);
        assertThat(written).isEqualTo("""
                unit,name,parent,region,own
                330200,宁波市,,330200,none
                daxie,"大榭, ""开发区""\",330200,,
                '=1,'-x,330200,,
                """);
        assertThat(read(written.strip()).depthFirst()).containsExactlyElementsOf(units);
    }
}
