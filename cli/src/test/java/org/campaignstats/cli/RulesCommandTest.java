package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.io.csv.UnitsCsv;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, listed and explained. */
class RulesCommandTest {
    @TempDir
    private Path folder;

    static Stream<Rule> rules() {
        return KnownRules.load().all().rules().stream();
    }

    @Test
    void all_rules_are_listed_with_what_they_ask() {
        Run run = Run.of("rules");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1 + (int) rules().count());
        assertThat(run.out())
                .containsPattern("^rule +severity  default  what must hold\n")
                .containsPattern("\npart-exceeds-whole +error +on +A part is not more than its whole\n");
        assertThat(Run.ofLine("rules --lang zh").out())
                .containsPattern("^规则 +级别  默认  要求\n")
                .containsPattern("\npart-exceeds-whole +错误  启用  其中数不大于总数\n");
    }

    @Test
    void a_rule_is_explained_with_examples_that_can_be_tried() {
        assertThat(Run.ofLine("rules part-exceeds-whole")).isEqualTo(new Run(0, """
                part-exceeds-whole · error · on by default · looks at one filing
                A part is not more than its whole
                source: arithmetic: a part is contained in its whole

                units
                unit,name,parent,region,own
                330200,宁波市,,330200,
                330203,海曙区,330200,330203,
                330204,江东区,330200,330204,
                330212,鄞州区,330200,330212,
                330281,余姚市,330200,330281,

                it holds
                campaign,unit,indicator,value,part_of
                2011,330203,complaint_received,115件,
                2011,330203,网购投诉,110余件,complaint_received

                it is broken
                campaign,unit,indicator,value,part_of
                2011,330203,complaint_received,115件,
                2011,330203,网购投诉,120件,complaint_received
                → error: the part 网购投诉 120件 is more than its whole, complaint_received 115件

                it cannot be told
                campaign,unit,indicator,value,part_of
                2011,330203,complaint_received,_件,
                2011,330203,网购投诉,120件,complaint_received
                → complaint_received _件 gives no number

                to try an example, save it and the units:
                  campaign-stats check --only part-exceeds-whole --units units.csv example.csv
                """, ""));
    }

    @Test
    void a_rule_is_explained_in_chinese() {
        assertThat(Run.ofLine("rules --lang zh part-exceeds-whole").out())
                .startsWith("""
                        part-exceeds-whole · 错误 · 默认启用 · 检查单份总结
                        其中数不大于总数
                        依据：arithmetic: a part is contained in its whole

                        单位表
                        unit,name,parent,region,own
                        """)
                .contains("\n\n符合\ncampaign,unit,")
                .contains("\n\n不符合\ncampaign,unit,")
                .contains("→ 错误：其中数网购投诉 120件大于总数受理投诉 115件\n\n无法判断\ncampaign,unit,")
                .endsWith("""
                        → 受理投诉 _件没有数

                        试用示例：将示例和单位表分别存为文件，然后运行：
                          campaign-stats check --only part-exceeds-whole --units units.csv example.csv
                        """);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_example_that_is_saved_is_checked_alike(Rule rule) throws IOException {
        String explained = Run.of("rules", rule.code()).out();
        for (RuleExample example : rule.examples()) {
            String text = RuleText.text(example.filings());
            assertThat(explained).as(rule.code()).contains("\n" + text);
            assertThat(told(rule, example, text))
                    .as("%s of %s", rule.code(), text)
                    .isEqualTo(example.expected());
        }
    }

    /** The reader refuses rows about units that are not in the tree, and an open tree is made anew of those that occur. */
    private static final List<String> ABOUT_UNITS =
            List.of("unit-unknown", "name-and-code-disagree", "outside-territory");

    /** What {@code check} says of the text. */
    private Verdict.Kind told(Rule rule, RuleExample example, String text) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "--only", rule.code(), "--format", "json"));
        if (example.tree().isClosed()) {
            String units = UnitsCsv.write(example.tree().depthFirst());
            args.addAll(List.of("--units", Examples.file(folder, "units.csv", units)));
        }
        example.deadline().ifPresent(day -> args.addAll(List.of("--deadline", day.toString())));
        args.add(Examples.file(folder, "example.csv", text));
        Run run = Run.of(args.toArray(String[]::new));
        boolean occurring = !example.tree().isClosed() && ABOUT_UNITS.contains(rule.code());
        if (!run.err().isEmpty() || occurring) {
            assertThat(ABOUT_UNITS).as(run.err()).contains(rule.code());
            assertThat(run.out().contains("{\"kind\":\"READING\"")).isEqualTo(!occurring);
            return example.expected();
        }
        if (run.out().contains("{\"kind\":\"BROKEN\"")) {
            return Verdict.Kind.BROKEN;
        }
        return run.out().contains("{\"kind\":\"UNDECIDED\"") ? Verdict.Kind.UNDECIDED : Verdict.Kind.PASS;
    }

    @Test
    void several_rules_are_explained_one_below_the_other() {
        String one = Run.ofLine("rules part-exceeds-whole").out();
        assertThat(Run.ofLine("rules part-exceeds-whole part-exceeds-whole").out())
                .isEqualTo(one);
    }

    @Test
    void programs_read_json_or_csv() throws IOException {
        String line = "{\"code\":\"part-exceeds-whole\",\"severity\":\"ERROR\",\"on\":true,\"about\":\"FILING\","
                + "\"statement\":\"A part is not more than its whole\",\"statement_zh\":\"其中数不大于总数\","
                + "\"source\":\"arithmetic: a part is contained in its whole\"}";
        assertThat(Run.ofLine("rules --format json part-exceeds-whole").out()).isEqualTo("[\n" + line + "\n]\n");
        assertThat(Run.ofLine("rules --format json").out()).contains("\n" + line);
        Path out = folder.resolve("rules.csv");
        assertThat(Run.of("rules", "--format", "csv", "-o", out.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(out))
                .startsWith("\uFEFFcode,severity,on,about,statement,statement_zh,source\n")
                .contains("\npart-exceeds-whole,ERROR,yes,FILING,A part is not more than its whole,其中数不大于总数,"
                        + "arithmetic: a part is contained in its whole\n");
    }

    @Test
    void a_rule_that_is_not_known_is_refused_with_those_that_are() {
        String refused = "campaign-stats: No rule 'no-such-rule' among the 55 of the set. The nearest are: not-filed, "
                + "name-and-code-disagree, indicator-unknown\n";
        assertThat(Run.ofLine("rules no-such-rule")).isEqualTo(new Run(2, "", refused));
        assertThat(Run.ofLine("rules --lang zh no-such-rule"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "campaign-stats: 没有规则“no-such-rule”（共55条）。相近的有：not-filed, name-and-code-disagree, "
                                + "indicator-unknown\n"));
        for (String option : List.of("--only", "--with", "--without")) {
            assertThat(Run.of("check", option, "no-such-rule", "no-such.csv")).isEqualTo(new Run(2, "", refused));
        }
    }
}
