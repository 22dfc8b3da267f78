package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file for each filer, to send back. The units have names that every machine can write. */
class CheckByFilerTest {
    private static final String UNITS = """
            unit,name,parent
            top,top,
            u1,North,top
            u2,South,top
            ../u3,,top
            """;

    private static final String REPORTS = """
            campaign,unit,filer,indicator,value,breakdown,part_of
            2010,u1,,complaint_received,3件,,
            2011,u1,,complaint_received,115件,,
            2011,u1,,complaint_received,120件,category=food,
            2011,u1,,meeting_count,十分,,
            2011,u2,u1,complaint_received,30000件,,
            2011,u2,u1,complaint_received,30001件,category=food,
            2011,u2,,materials_distributed,_份,,
            2011,u2,,handbook_distributed,12册,,materials_distributed
            2011,../u3,,materials_distributed,10份,,
            2011,../u3,,handbook_distributed,11册,,materials_distributed
            2011,u9,,meeting_count,3次,,
            """;

    @TempDir
    private Path folder;

    private Path out = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        out = folder.resolve("out");
    }

    private Run check(String reports, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "check",
                "--only",
                "part-exceeds-whole",
                "--by",
                "filer",
                "--units",
                Examples.file(folder, "units.csv", UNITS),
                Examples.file(folder, "f.csv", reports)));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void each_filer_gets_a_file_and_what_is_nobodys_is_in_one_of_the_batch() throws IOException {
        assertThat(check(REPORTS, "-o", out.toString()))
                .isEqualTo(new Run(1, """
                %1$s/_u3.txt       1 finding
                %1$s/u1 North.txt  3 findings
                %1$s/_batch.txt    1 finding

                3 findings in 4 filings: 2 errors, 1 warning, 0 notes; 1 rule
                in reading: 2 errors, 0 warnings, 0 notes
                """.formatted(out), "9 of 11 rows read, 2 findings\n"));
        assertThat(files()).containsExactly("_batch.txt", "_u3.txt", "u1 North.txt");
        assertThat(Files.readString(out.resolve("u1 North.txt"))).isEqualTo("""
                \uFEFFu1 North · 2010, 2011 · 3 findings

                1. error, f.csv row 4
                   found: the part complaint_received category=food 120件 is more than its whole, complaint_received 115件
                   rule: A part is not more than its whole (part-exceeds-whole)

                2. error, f.csv row 5, column value
                   found: '十分' is not a figure (it is a word, or could be read in two ways); expected e.g. 1380, 1380余, 12.5万 or _

                3. warning, f.csv row 7, about u2 South
                   found: the part complaint_received category=food 30001件 is more than its whole, complaint_received 30000件
                   rule: A part is not more than its whole (part-exceeds-whole)
                """);
        assertThat(Files.readString(out.resolve("_batch.txt"))).isEqualTo("""
                \uFEFFthe whole batch · 2010, 2011 · 1 finding

                1. error, f.csv row 12, column unit
                   found: Unit 'u9' is not in the unit tree; expected the id or name of one of its units
                """);
        assertThat(Files.readString(out.resolve("_u3.txt"))).startsWith("\uFEFF../u3 · 2010, 2011 · 1 finding\n");
    }

    @Test
    void files_are_in_chinese_and_tell_what_could_not_be_told_where_that_is_asked_for() throws IOException {
        Run run = check(REPORTS, "-o", out.toString(), "--lang", "zh", "--undecided");
        assertThat(run.out())
                .contains("u1 North.txt  3条发现\n")
                .endsWith("_batch.txt    1条发现\n\n4份总结，3条发现：错误2，警告1，提示0；规则1条\n读取：错误2，警告0，提示0\n");
        assertThat(Files.readString(out.resolve("u1 North.txt"))).isEqualTo("""
                \uFEFFu1 North · 2010、2011 · 3条发现

                1. 错误，f.csv 第4行
                   发现：其中数受理投诉 category=food 120件大于总数受理投诉 115件
                   要求：其中数不大于总数（part-exceeds-whole）

                2. 错误，f.csv 第5行，列“value”
                   发现：“十分”不是可识别的数（是词语，或有两种读法）；应填如1380、1380余、12.5万或_

                3. 警告，f.csv 第7行，关于u2 South
                   发现：其中数受理投诉 category=food 30001件大于总数受理投诉 30000件
                   要求：其中数不大于总数（part-exceeds-whole）
                """);
        assertThat(Files.readString(out.resolve("u2 South.txt"))).isEqualTo("""
                \uFEFFu2 South · 2010、2011 · 1条发现

                1. 无法判断，f.csv 第9行
                   发现：发放宣传资料 _份没有数
                   要求：其中数不大于总数（part-exceeds-whole）
                """);
        assertThat(Files.readString(out.resolve("_batch.txt"))).startsWith("\uFEFF整批 · 2010、2011 · 1条发现\n");
    }

    @Test
    void nothing_found_writes_no_file() throws IOException {
        String sound = "campaign,unit,indicator,value\n2011,u1,complaint_received,3件\n";
        assertThat(check(sound, "-o", out.toString())).isEqualTo(new Run(0, """
                nothing to send back

                0 findings in 1 filing: 0 errors, 0 warnings, 0 notes; 1 rule
                """, ""));
        assertThat(files()).isEmpty();
        assertThat(check(sound, "-o", out.toString(), "--lang", "zh").out()).startsWith("没有需要退回的\n\n");
    }

    @Test
    void files_of_the_same_names_are_replaced_and_others_are_told_of() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("u1 North.txt"), "x".repeat(10_000));
        Files.writeString(out.resolve("u9 West.txt"), "of an earlier check");
        Files.writeString(out.resolve("notes.md"), "of another kind");
        assertThat(check(REPORTS, "-o", out.toString()).err())
                .isEqualTo("note: " + out + " holds 1 text more, which this check did not write\n"
                        + "9 of 11 rows read, 2 findings\n");
        assertThat(Files.readString(out.resolve("u1 North.txt"))).startsWith("\uFEFFu1 North · ");
        assertThat(Files.readString(out.resolve("u9 West.txt"))).isEqualTo("of an earlier check");
        Files.writeString(out.resolve("u8 East.txt"), "of an earlier check");
        assertThat(check(REPORTS, "-o", out.toString(), "--lang", "zh").err())
                .startsWith("提示：" + out + "中另有2个文本文件，不是本次检查所写\n");
    }

    @Test
    void all_findings_are_in_the_files_unless_a_limit_is_asked_for() throws IOException {
        StringBuilder rows = new StringBuilder("campaign,unit,indicator,value,breakdown\n");
        rows.append("2011,u1,complaint_received,1件,\n");
        for (int i = 0; i < 1200; i++) {
            rows.append("2011,u1,complaint_received,2件,category=c").append(i).append('\n');
        }
        check(rows.toString(), "-o", out.toString());
        assertThat(Files.readString(out.resolve("u1 North.txt")))
                .startsWith("\uFEFFu1 North · 2011 · 1200 findings\n")
                .doesNotContain("there may be more");
        check(rows.toString(), "-o", out.toString(), "--limit", "2");
        assertThat(Files.readString(out.resolve("u1 North.txt")))
                .startsWith("\uFEFFu1 North · 2011 · 2 findings\n")
                .endsWith("\n\nthere may be more: not all findings are listed\n");
        check(rows.toString(), "-o", out.toString(), "--limit", "2", "--lang", "zh");
        assertThat(Files.readString(out.resolve("u1 North.txt"))).endsWith("\n\n发现未全部列出，可能还有其他问题\n");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path none = folder.resolve("none");
        assertRefused(
                check(REPORTS, "-o", none.resolve("out").toString()),
                none.resolve("out") + ": there is no folder " + none + " to make it in");
        String file = Examples.file(folder, "file", "");
        assertRefused(
                check(REPORTS, "-o", file), file + ": a file; expected a folder to write a file for each filer into");
    }

    @Test
    void a_call_without_folder_or_for_a_program_is_refused() throws IOException {
        assertRefused(check(REPORTS), "--by filer needs -o with the folder to write the files into");
        assertRefused(
                check(REPORTS, "-o", out.toString(), "--format", "json"),
                "--by filer writes text for people; --format json without --by has the filer of each finding");
        assertRefused(
                Run.of("check", "--by", "unit", "-o", out.toString(), "f.csv"),
                "--by 'unit' is not known; expected filer");
        assertThat(out).doesNotExist();
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run).isEqualTo(new Run(2, "", "campaign-stats: " + message + "\n"));
    }
}
