package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check shows, and its exit status. */
class CheckCommandTest {
    static final String UNITS = """
            unit,name,parent,region
            330200,宁波市,,330200
            330203,海曙区,330200,330203
            330204,江东区,330200,330204
            daxie,大榭开发区,330200,
            """;

    static final String REPORTS = """
            campaign,unit,filer,indicator,value,breakdown
            2011,330203,,complaint_received,115件,
            2011,330203,,complaint_received,120件,category=food
            2011,330203,,meeting_count,十分,
            2011,330204,,materials_distributed,_份,
            2011,330204,,handbook_distributed,12册,
            2011,daxie,330200,materials_distributed,10份,
            2011,daxie,330200,handbook_distributed,10余册,
            2011,330204,,complaint_received,30000件,
            2011,330204,,complaint_received,30001件,category=food
            2011,330204,,lanterns,3个,
            """;

    /** Nothing but a warning: 30,000 may be rounded. */
    private static final String ROUNDED = """
            campaign,unit,indicator,value,breakdown
            2011,330204,complaint_received,30000件,
            2011,330204,complaint_received,30001件,category=food
            """;

    private static final String SOUND = "campaign,unit,indicator,value\n2011,330203,complaint_received,115件\n";

    @TempDir
    private Path folder;

    private Run check(String reports, String... options) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("check", "--only", "part-exceeds-whole", "--units", units(), file(reports)));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private String units() throws IOException {
        return Examples.file(folder, "units.csv", UNITS);
    }

    private String file(String reports) throws IOException {
        return Examples.file(folder, "f.csv", reports);
    }

    @Test
    void findings_are_grouped_by_severity_with_place_unit_and_code() throws IOException {
        assertThat(check(REPORTS)).isEqualTo(new Run(1, """
                errors (2)
                f.csv row 3  330203 海曙区  part-exceeds-whole
                  the part complaint_received category=food 120件 is more than its whole, complaint_received 115件
                f.csv row 4, column value  330203 海曙区  figure-unreadable
                  '十分' is not a figure (it is a word, or could be read in two ways); expected e.g. 1380, 1380余, 12.5万 or _

                warnings (1)
                f.csv row 10  330204 江东区  part-exceeds-whole
                  the part complaint_received category=food 30001件 is more than its whole, complaint_received 30000件

                notes (1)
                f.csv row 11, column indicator  330204 江东区  indicator-unknown
                  Indicator 'lanterns' is not in the catalogue and was kept as an additive one of its own

                could not be told, listed with --undecided (1)
                  part-exceeds-whole  1

                2 findings in 3 filings: 1 error, 1 warning, 0 notes; 1 rule
                in reading: 1 error, 0 warnings, 1 note
                """, "9 of 10 rows read, 2 findings\n"));
    }

    @Test
    void everything_is_said_in_chinese_too() throws IOException {
        assertThat(check(REPORTS, "--lang", "zh", "--undecided")).isEqualTo(new Run(1, """
                错误（2）
                f.csv 第3行  330203 海曙区  part-exceeds-whole
                  其中数受理投诉 category=food 120件大于总数受理投诉 115件
                f.csv 第4行，列“value”  330203 海曙区  figure-unreadable
                  “十分”不是可识别的数（是词语，或有两种读法）；应填如1380、1380余、12.5万或_

                警告（1）
                f.csv 第10行  330204 江东区  part-exceeds-whole
                  其中数受理投诉 category=food 30001件大于总数受理投诉 30000件

                提示（1）
                f.csv 第11行，列“indicator”  330204 江东区  indicator-unknown
                  指标“lanterns”不在指标目录中，已作为独立的可加指标保留

                无法判断（1）
                f.csv 第6行  330204 江东区  part-exceeds-whole
                  发放宣传资料 _份没有数

                3份总结，2条发现：错误1，警告1，提示0；规则1条
                读取：错误1，警告0，提示1
                """, "10行中读取9行，2条发现\n"));
        assertThat(check(REPORTS, "--lang", "zh").out())
                .contains("\n无法判断（用--undecided逐条列出）（1）\n  part-exceeds-whole  1\n\n");
    }

    @Test
    void nothing_found_is_said() throws IOException {
        assertThat(check(SOUND)).isEqualTo(new Run(0, """
                nothing found
                0 findings in 1 filing: 0 errors, 0 warnings, 0 notes; 1 rule
                """, ""));
        assertThat(check(SOUND, "--lang", "zh").out()).isEqualTo("""
                未发现问题
                1份总结，0条发现：错误0，警告0，提示0；规则1条
                """);
    }

    @Test
    void that_there_is_nothing_to_check_is_said() throws IOException {
        String header = "campaign,unit,indicator,value\n";
        assertThat(check(header)).isEqualTo(new Run(0, """
                notes (1)
                f.csv  no-rows
                  There is a header but no row below it

                no filings
                0 findings in 0 filings: 0 errors, 0 warnings, 0 notes; 1 rule
                in reading: 0 errors, 0 warnings, 1 note
                """, ""));
        assertThat(check(header, "--lang", "zh").out()).contains("\n没有总结\n0份总结，");
        assertThat(check(""))
                .isEqualTo(new Run(2, "", "campaign-stats: f.csv: empty; expected CSV with a header, or JSON\n"));
    }

    @Test
    void that_units_may_be_missing_is_said_of_an_open_tree() throws IOException {
        Run run = Run.of("check", "--only", "part-exceeds-whole", file(SOUND));
        assertThat(run.out()).isEqualTo("""
                coverage unknown: units may be missing (no --units, --expect or table with a total row)

                nothing found
                0 findings in 1 filing: 0 errors, 0 warnings, 0 notes; 1 rule
                """);
    }

    @Test
    void who_said_it_of_another_unit_is_named() throws IOException {
        String reports = """
                campaign,unit,filer,indicator,value
                2011,daxie,330200,materials_distributed,10份
                2011,daxie,330200,handbook_distributed,11册
                """;
        assertThat(check(reports).out())
                .contains("\nf.csv row 3  daxie 大榭开发区 (reported by 330200 宁波市)  part-exceeds-whole\n");
        assertThat(check(reports, "--lang", "zh").out())
                .contains("\nf.csv 第3行  daxie 大榭开发区（由330200 宁波市报送）  part-exceeds-whole\n");
    }

    @ParameterizedTest
    @CsvSource({
        "error,1",
        "warning,1",
        "note,1",
        "never,3",
    })
    void an_error_of_a_rule_counts_for_more_than_rows_that_could_not_be_read(String level, int status)
            throws IOException {
        assertThat(check(REPORTS, "--fail-on", level).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "error,0",
        "warning,1",
        "note,1",
        "never,0",
    })
    void a_warning_fails_where_that_is_asked_for(String level, int status) throws IOException {
        assertThat(check(ROUNDED, "--fail-on", level).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "error,0",
        "warning,0",
        "note,1",
        "never,0",
    })
    void a_note_of_the_reader_is_a_finding_too(String level, int status) throws IOException {
        assertThat(check("campaign,unit,indicator,value\n2011,330204,lanterns,3个\n", "--fail-on", level))
                .satisfies(run -> assertThat(run.status()).isEqualTo(status))
                .satisfies(run -> assertThat(run.err()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "error", "warning", "note", "never",
    })
    void rows_that_could_not_be_read_have_a_status_of_their_own(String level) throws IOException {
        assertThat(check("campaign,unit,indicator,value\n2011,330204,meeting_count,十分\n", "--fail-on", level))
                .satisfies(run -> assertThat(run.status()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).isEqualTo("0 of 1 rows read, 1 finding\n"));
    }

    @Test
    void a_severity_can_be_changed() throws IOException {
        Run run = check(ROUNDED, "--severity", "part-exceeds-whole=error");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("errors (1)\n");
        assertThat(check(REPORTS, "--severity", "part-exceeds-whole=NOTE").out())
                .contains("notes (3)\n")
                .contains("2 findings in 3 filings: 0 errors, 0 warnings, 2 notes; 1 rule\n");
    }

    @Test
    void what_is_not_listed_is_counted() throws IOException {
        String undecided = "2011,330203,,materials_distributed,_份,\n2011,330203,,handbook_distributed,12册,\n";
        assertThat(check(REPORTS + undecided, "--limit", "1").out()).contains("""
                could not be told, listed with --undecided (2)
                  part-exceeds-whole  2

                not listed (1)
                  part-exceeds-whole  1

                2 findings in 3 filings: 1 error, 0 warnings, 0 notes, 1 not listed; 1 rule
                """);
        assertThat(check(REPORTS + undecided, "--limit", "1", "--undecided", "--lang", "zh")
                        .out())
                .contains("""
                        无法判断（1）
                        f.csv 第6行  330204 江东区  part-exceeds-whole
                          发放宣传资料 _份没有数

                        无法判断，未列出（1）
                          part-exceeds-whole  1

                        未列出（1）
                          part-exceeds-whole  1

                        """);
    }

    @Test
    void one_unit_and_the_units_under_it_can_be_asked_for() throws IOException {
        assertThat(check(REPORTS, "--unit", "江东区").out())
                .contains("1 finding in 3 filings: 0 errors, 1 warning, 0 notes; 1 rule\n")
                .doesNotContain("120件");
        assertThat(check(REPORTS, "--unit", "daxie", "--unit", "330203").out())
                .contains("1 finding in 3 filings: 1 error, 0 warnings, 0 notes; 1 rule\n");
        assertThat(check(REPORTS, "--unit", "330200")).isEqualTo(check(REPORTS));
    }

    @Test
    void a_file_in_gb18030_is_found_out() throws IOException {
        String expected = check(REPORTS).out();
        Path gbk = Files.write(folder.resolve("f.csv"), REPORTS.getBytes(Charset.forName("GB18030")));
        assertThat(Run.of("check", "--only", "part-exceeds-whole", "--units", units(), gbk.toString())
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void programs_read_json_or_csv() throws IOException {
        String json = check(REPORTS, "--format", "json", "--lang", "zh").out();
        assertThat(json)
                .startsWith(
                        "{\"closed\":true,\"filings\":3,\"rows\":10,\"rows_read\":9,\"findings\":[\n{\"kind\":\"BROKEN\",")
                .contains(
                        "],\"undecided\":[\n{\"kind\":\"UNDECIDED\",\"code\":\"part-exceeds-whole\",\"severity\":null,")
                .endsWith(
                        "],\"rules\":[\n{\"code\":\"part-exceeds-whole\",\"severity\":\"ERROR\",\"passed\":1,\"broken\":2,"
                                + "\"undecided\":1}\n]}\n");
        assertThat(check(REPORTS, "--format", "csv").out().lines())
                .extracting(line -> line.split(",")[0])
                .containsExactly("kind", "BROKEN", "READING", "BROKEN", "READING");
        assertThat(check(REPORTS, "--format", "csv", "--undecided").out().lines())
                .extracting(line -> line.split(",")[0])
                .containsExactly("kind", "BROKEN", "READING", "BROKEN", "READING", "UNDECIDED");
    }

    @Test
    void results_go_into_a_file() throws IOException {
        Path out = folder.resolve("out.csv");
        assertThat(check(REPORTS, "--format", "csv", "-o", out.toString()))
                .isEqualTo(new Run(1, "", "9 of 10 rows read, 2 findings\n"));
        assertThat(Files.readString(out))
                .isEqualTo("\uFEFF" + check(REPORTS, "--format", "csv").out());
    }

    @Test
    void the_order_of_files_makes_no_difference() throws IOException {
        String one = Examples.file(folder, "1.csv", SOUND);
        String other = Examples.file(folder, "2.csv", ROUNDED);
        assertThat(Run.of("check", "--format", "json", one, other))
                .isEqualTo(Run.of("check", "--format", "json", other, one));
    }

    @Test
    void files_of_one_name_are_called_as_they_were_given() throws IOException {
        Path one = Files.createDirectory(folder.resolve("a"));
        Path other = Files.createDirectory(folder.resolve("b"));
        String sound = Examples.file(one, "f.csv", SOUND);
        String unread = Examples.file(other, "f.csv", "campaign,unit,indicator,value\n2011,330204,meeting_count,十分\n");
        assertThat(Run.of("check", "--only", "part-exceeds-whole", sound, unread)
                        .out())
                .contains("\nerrors (1)\n" + unread + " row 2, column value  330204 江东区  figure-unreadable\n");
    }

    @Test
    void ten_thousand_filings_are_checked() throws IOException {
        StringBuilder rows = new StringBuilder("campaign,unit,indicator,value,part_of\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append("2011,u").append(i).append(",materials_distributed,115份,\n");
            rows.append("2011,u").append(i).append(",handbook_distributed,120册,materials_distributed\n");
        }
        Run run = Run.of("check", "--only", "part-exceeds-whole", "--format", "json", file(rows.toString()));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"closed\":false,\"filings\":10000,\"rows\":20000,\"rows_read\":20000,")
                .contains(
                        "{\"code\":\"part-exceeds-whole\",\"severity\":\"ERROR\",\"passed\":0,\"broken\":10000,\"undecided\":0}");
        assertThat(run.out().lines()).hasSize(1000 + 5);
    }
}
