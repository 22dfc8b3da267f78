package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst sees. */
class RollUpTableTest {
    @TempDir
    private Path folder;

    private Run rollUp(String reports, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of("rollup", Examples.file(folder, "reports.csv", reports)));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void with_a_units_file_who_is_missing_is_known() throws IOException {
        String units = Examples.file(folder, "units.csv", Examples.UNITS);
        assertThat(rollUp(Examples.REPORTS, "--units", units)).isEqualTo(new Run(0, """
                宁波市 330200 · 2011 · 3 of 3 units filed
                indicator                                       figure          between      own level      units below  basis
                materials_distributed  发放宣传资料           12.5万份  124,500–125,500  13,350–13,450  111,050–112,150  filed total
                complaint_received     受理投诉      115 stated so far      115 or more              …      115 or more  open

                海曙区 330203 · 2011 · 1 of 1 unit filed
                indicator                     figure  between  basis
                complaint_received  受理投诉   115起      115  filed total

                大榭开发区 daxie · 2011 · 1 of 1 unit filed
                indicator                     figure  between  basis
                complaint_received  受理投诉     _起        …  open

                no discrepancies
                """, ""));
    }

    @Test
    void without_a_units_file_the_first_line_says_that_coverage_is_unknown() throws IOException {
        assertThat(rollUp(Examples.REPORTS)).isEqualTo(new Run(0, """
                coverage unknown: units may be missing (no --units, --expect or table with a total row)

                宁波市 330200 · 2011 · 2 units filed
                indicator                                       figure          between      own level      units below  basis
                materials_distributed  发放宣传资料           12.5万份  124,500–125,500  13,350–13,450  111,050–112,150  filed total
                complaint_received     受理投诉      115 stated so far      115 or more              …              115  open of the units in the batch

                海曙区 330203 · 2011 · 1 unit filed
                indicator                     figure  between  basis
                complaint_received  受理投诉   115起      115  filed total

                daxie · 2011 · 1 unit filed
                indicator                     figure  between  basis
                complaint_received  受理投诉     _起        …  open

                no discrepancies
                """, ""));
    }

    @Test
    void a_contradiction_is_marked_and_told() throws IOException {
        String units = Examples.file(folder, "units.csv", Examples.UNITS);
        assertThat(rollUp("""
                        campaign,unit,scope,indicator,value
                        2011,330200,whole,complaint_received,100起
                        2011,330203,whole,complaint_received,115起
                        """, "--units", units)).isEqualTo(new Run(0, """
                宁波市 330200 · 2011 · 2 of 3 units filed
                indicator                     figure      between  own level  units below  basis
                complaint_received  受理投诉   100起  100 or more          …  115 or more  filed total !!
                !! complaint_received whole: filed 100, computed 115 or more, gap 15 (certain)
                   no simple explanation
                not filed (1): 大榭开发区

                海曙区 330203 · 2011 · 1 of 1 unit filed
                indicator                     figure  between  basis
                complaint_received  受理投诉   115起      115  filed total

                1 contradicted figure, marked !!
                """, ""));
    }

    @Test
    void figures_are_read_cautiously_or_at_face_value_where_asked() throws IOException {
        String units = Examples.file(folder, "units.csv", Examples.UNITS);
        String[] asked = {
            "--units", units, "--unit", "330200", "--indicator", "materials_distributed", "--format", "csv"
        };
        assertThat(bounds(rollUp(Examples.REPORTS, asked))).isEqualTo("124500,125500");
        assertThat(bounds(rollUp(Examples.REPORTS, with(asked, "--bounds", "face-value"))))
                .isEqualTo("125000,125000");
        assertThat(bounds(rollUp(Examples.REPORTS.replace("12.5万份", "1380余份"), with(asked, "--bounds", "cautious"))))
                .isEqualTo("13350,");
    }

    @Test
    void silence_is_zero_where_asked() throws IOException {
        String units = Examples.file(folder, "units.csv", Examples.UNITS);
        String[] asked = {"--units", units, "--unit", "330200", "--indicator", "complaint_received", "--format", "csv"};
        String reports = Examples.REPORTS.replace("_起", "3起");
        assertThat(bounds(rollUp(reports, asked))).isEqualTo("118,");
        assertThat(bounds(rollUp(reports, with(asked, "--silence", "zero")))).isEqualTo("118,118");
    }

    private static String[] with(String[] asked, String... more) {
        List<String> all = new ArrayList<>(List.of(asked));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** The lower and upper end of the only figure. */
    private static String bounds(Run run) {
        String[] cells = run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1);
        return cells[8] + "," + cells[9];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宁波市 330200 · 2011 · 1 of 13 units filed",
                "staff_participating_count         参加工作人员                    1380余人      1,380–1,390        0–1,390          0–1,390  filed total",
                "materials_distributed             发放宣传资料                    12.5万份  124,500–125,500  13,350–13,450  111,050–112,150  filed total",
                "market_inspection_count           市场监督检查                     190余次          190–200          0–200            0–200  filed total",
                "not filed (12): 海曙区 江东区 江北区 北仑区 镇海区 鄞州区 象山县 宁海县 余姚市 慈溪市 奉化市 大榭开发区",
                "  鄞州区 handbook_distributed 30000多册, cumulative, reported by 宁波市",
                "outdoor_ad_count  户外广告    20个       20  sum",
                "no discrepancies",
            })
    void ningbo_is_seen_as_it_was_filed(String line) {
        assertThat(Run.ofLine("rollup " + Examples.NINGBO).out().lines()).contains(line);
    }

    @Test
    void the_columns_of_a_table_stand_below_each_other_whatever_the_script() {
        List<String> block = new ArrayList<>();
        for (String line : Run.ofLine("rollup " + Examples.NINGBO).out().lines().toList()) {
            if (line.startsWith("indicator ")) {
                block.clear();
                block.add(line);
            } else if (line.startsWith("not filed")) {
                assertAligned(block);
            } else {
                block.add(line);
            }
        }
    }

    /** The words of the last column begin at one place, and the space before them is free in every line. */
    private static void assertAligned(List<String> block) {
        int last = TextTable.width(block.get(0).substring(0, block.get(0).lastIndexOf("basis")));
        for (String line : block) {
            int at = 0;
            StringBuilder before = new StringBuilder();
            for (int i = 0; i < line.length() && at < last; i = line.offsetByCodePoints(i, 1)) {
                String character = Character.toString(line.codePointAt(i));
                before.append(character);
                at += TextTable.width(character);
            }
            assertThat(at).as(line).isEqualTo(last);
            assertThat(before.toString()).as(line).endsWith("  ");
        }
    }
}
