package org.campaignstats.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of one's own. */
class RegionTableTest {

    private static final String HEADER = "code\tname\tfirst_year\tlast_year\tsuccessors\n";
    private static final String ZHEJIANG = "330000\t浙江省\n";

    @Test
    void a_table_of_another_year_is_read() throws IOException {
        RegionTable table = read("# Zhejiang, in parts\r\ncomplete\t2010\t2011\r\n\r\n" + HEADER + ZHEJIANG
                + "330204\t江东区\t1983\t2016\t330212;330203\n330200\t宁波市\t\t\t\n");
        assertThat(table.regions(2011)).hasToString("[330000 浙江省, 330200 宁波市, 330204 江东区]");
        assertThat(table.completeYears()).containsExactly(2010, 2011);
        assertThat(table.get("330204", 2011).firstYear()).hasValue(1983);
        assertThat(table.get("330204", 2011).lastYear()).hasValue(2016);
        assertThat(table.get("330204", 2011).successors())
                .containsExactly(RegionCode.of("330212"), RegionCode.of("330203"));
        assertThat(table.parent("330204", 2011)).hasToString("Optional[330200 宁波市]");
    }

    @Test
    void a_byte_order_mark_is_ignored() throws IOException {
        assertThat(read("\uFEFF" + HEADER + ZHEJIANG).regions(2023)).hasToString("[330000 浙江省]");
    }

    @Test
    void a_table_may_be_complete_for_no_year() throws IOException {
        RegionTable table = read(HEADER + ZHEJIANG);
        assertThat(table.completeYears()).isEmpty();
        assertThatThrownBy(() -> table.get("330200", 2023))
                .hasMessage("No region 330200 in 2023: the table does not know this code, and cannot tell, "
                        + "since it is complete for no year");
    }

    @Test
    void the_parent_is_that_of_the_year() throws IOException {
        RegionTable table = read(HEADER + "460000\t海南省\n460300\t三沙市\t2012\n460321\t西沙群岛\n");
        assertThat(table.get("460321", 2011).parent()).contains(RegionCode.of("460000"));
        assertThat(table.get("460321", 2012).parent()).contains(RegionCode.of("460300"));
        assertThat(table.children("460000", 2011)).hasToString("[460321 西沙群岛]");
        assertThat(table.children("460000", 2012)).hasToString("[460300 三沙市]");
    }

    @Test
    void a_region_renamed_under_its_code_has_the_newer_name_in_the_year_of_the_change() throws IOException {
        RegionTable table = read(HEADER + ZHEJIANG + "330201\t新区\t2000\n330201\t旧区\t\t2000\t330201\n");
        assertThat(table.get("330201", 1999)).hasToString("330201 旧区");
        assertThat(table.get("330201", 2000)).hasToString("330201 新区");
        assertThat(table.history("330201")).hasToString("[330201 旧区, 330201 新区]");
        assertThat(table.names().find("旧区", 2000)).hasToString("Optional[330201 旧区]");
    }

    @Test
    void several_successors_and_predecessors_are_all_named() throws IOException {
        RegionTable table = read(HEADER + ZHEJIANG + "330201\t甲区\t\t2000\t330203;330299\n"
                + "330202\t乙区\t\t2000\t330203\n330203\t丙区\t2000\n");
        assertThatThrownBy(() -> table.get("330201", 2001))
                .hasMessage("No region 330201 in 2001: 甲区 existed until 2000; its successors are 330203 丙区, 330299");
        assertThatThrownBy(() -> table.get("330203", 1999))
                .hasMessage("No region 330203 in 1999: 丙区 exists from 2000; its predecessors are 330201 甲区, 330202 乙区");
    }

    @Test
    void changes_add_rows_and_replace_those_of_the_same_code_and_name() throws IOException {
        RegionTable table = read("complete\t2023\n" + HEADER + ZHEJIANG + "330212\t鄞州区\n");
        RegionTable changed = table.withChanges(
                new StringReader("complete\t2001\n" + HEADER + "330212\t鄞州区\t2002\n330227\t鄞县\t\t2002\t330212\n"),
                "changes.tsv");
        assertThat(changed.regions(2001)).hasToString("[330000 浙江省, 330227 鄞县]");
        assertThat(changed.regions(2023)).hasToString("[330000 浙江省, 330212 鄞州区]");
        assertThat(changed.completeYears()).containsExactly(2001, 2023);
        assertThat(table.regions(2001)).hasToString("[330000 浙江省, 330212 鄞州区]");
    }

    @Test
    void changes_that_disagree_with_the_table_are_refused() throws IOException {
        RegionTable table = read(HEADER + ZHEJIANG + "330212\t鄞州区\n");
        StringReader changes = new StringReader(HEADER + "330212\t鄞县\n");
        assertThatThrownBy(() -> table.withChanges(changes, "changes.tsv"))
                .isInstanceOf(RegionTableException.class)
                .hasMessage("changes.tsv line 2: region 330212 鄞县 exists in the same years as 330212 鄞州区 "
                        + "(regions.tsv line 3); one must end before the other begins");
    }

    static String[][] malformedTables() {
        String columns = "the columns [code, name, first_year, last_year, successors], separated by tabs";
        return new String[][] {
            {"", "regions.tsv has no regions; expected " + columns + ", and a row each"},
            {HEADER, "regions.tsv has no regions; expected " + columns + ", and a row each"},
            {"330000\t浙江省\n", "regions.tsv line 1: expected " + columns + ", found '330000\t浙江省'"},
            {"code,name\n", "regions.tsv line 1: expected " + columns + ", found 'code,name'"},
            {
                "complete\t23\n",
                "regions.tsv line 1: column complete: '23' is not a year; expected 4 digits, e.g. 2016, or nothing"
            },
            {
                HEADER + "33021\t江东区\n",
                "regions.tsv line 2: column code: '33021' is not a region code; expected 6 digits, e.g. 330204"
            },
            {HEADER + "330000\n", "regions.tsv line 2: Region 330000 must have a name"},
            {
                HEADER + "330000\t浙江省\t早\n",
                "regions.tsv line 2: column first_year: '早' is not a year; expected 4 digits, e.g. 2016, or nothing"
            },
            {
                HEADER + "330000\t浙江省\t\t20160\n",
                "regions.tsv line 2: column last_year: '20160' is not a year; expected 4 digits, e.g. 2016, or nothing"
            },
            {
                HEADER + "330000\t浙江省\t2016\t1983\n",
                "regions.tsv line 2: Region 330000 浙江省 cannot end in 1983, before it begins in 2016"
            },
            {
                HEADER + "330000\t浙江省\t\t2016\t330212,330203\n",
                "regions.tsv line 2: column successors: '330212,330203' is not a region code; "
                        + "expected 6 digits, e.g. 330204"
            },
            {
                HEADER + "330000\t浙江省\t\t\t330212\n",
                "regions.tsv line 2: Region 330000 浙江省 has a successor, so it must have a last year"
            },
            {
                HEADER + "330000\t浙江省\t\t\t\t\n",
                "regions.tsv line 2: expected at most 5 fields separated by tabs, found 6"
            },
            {
                HEADER + ZHEJIANG + "310101\t黄浦区\n",
                "regions.tsv line 3: region 310101 黄浦区 needs a row for its province, 310000"
            },
            {
                HEADER + ZHEJIANG + "# again\n" + ZHEJIANG,
                "regions.tsv line 4: region 330000 浙江省 exists in the same years as 330000 浙江省 "
                        + "(regions.tsv line 2); one must end before the other begins"
            },
            {
                HEADER + "x".repeat(1000),
                "regions.tsv line 2: column code: '" + "x".repeat(60)
                        + "…' is not a region code; expected 6 digits, e.g. 330204"
            },
        };
    }

    @ParameterizedTest
    @MethodSource("malformedTables")
    void a_malformed_table_is_refused_with_the_line_and_what_was_expected(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RegionTableException.class)
                .hasMessage(message);
    }

    @Test
    void a_file_is_read_as_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("regions.tsv"), HEADER + ZHEJIANG, StandardCharsets.UTF_8);
        assertThat(RegionTable.read(file).regions(2023)).hasToString("[330000 浙江省]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16"})
    void a_file_in_another_encoding_is_refused(String encoding, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("regions.tsv"), HEADER + ZHEJIANG, Charset.forName(encoding));
        assertThatThrownBy(() -> RegionTable.read(file))
                .isInstanceOf(RegionTableException.class)
                .hasMessage(file + " is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void a_missing_file_is_an_io_failure(@TempDir Path folder) {
        assertThatThrownBy(() -> RegionTable.read(folder.resolve("none.tsv"))).isInstanceOf(NoSuchFileException.class);
    }

    private static RegionTable read(String text) throws IOException {
        return RegionTable.read(new StringReader(text), "regions.tsv");
    }
}
