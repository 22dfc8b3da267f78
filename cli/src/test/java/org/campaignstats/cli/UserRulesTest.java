package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in a jar of a user's own, compiled here as a user would. */
class UserRulesTest {
    private static final String RULE = """
            import java.util.List;
            import org.campaignstats.core.finding.Severity;
            import org.campaignstats.core.language.Message;
            import org.campaignstats.stats.rules.*;

            public class HandbooksOverHalf extends FilingRule {
                public HandbooksOverHalf() {
                    super("CODE", Severity.WARNING,
                            new Message("Handbooks are at most half of the materials", "手册不超过资料的一半"),
                            "Notice 7 of 2017, item 3");
                }

                public List<Verdict> check(Filing filing) {
                    Amount handbooks = filing.amount("handbook_distributed");
                    Amount materials = filing.amount("materials_distributed");
                    return List.of(handbooks.times(2).isAtMost(materials)
                            .verdict("%s is more than half of %s", "%s超过%s的一半", handbooks, materials));
                }
            }
            """;

    private static final String REPORTS = """
            campaign,unit,indicator,value
            2017,330203,handbook_distributed,501册
            2017,330203,materials_distributed,1001份
            """;

    private static final String FOUND = """
            coverage unknown: units may be missing (no --units, --expect or table with a total row)

            warnings (1)
            f.csv row 2  330203 海曙区  handbooks-over-half
              handbook_distributed 501册 is more than half of materials_distributed 1001份

            1 finding in 1 filing: 0 errors, 1 warning, 0 notes; 1 rule
            """;

    @TempDir
    private Path folder;

    private Path jar(String source) throws IOException {
        JavaProgram.compile(source, "HandbooksOverHalf", folder);
        Path jar = folder.resolve("my-rules.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            entry(out, "HandbooksOverHalf.class", Files.readAllBytes(folder.resolve("HandbooksOverHalf.class")));
            byte[] service = "HandbooksOverHalf\n".getBytes(StandardCharsets.UTF_8);
            entry(out, "META-INF/services/org.campaignstats.stats.rules.Rule", service);
        }
        return jar;
    }

    private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private Run run(Path jar, String... args) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return Run.of(args);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private String reports() throws IOException {
        return Examples.file(folder, "f.csv", REPORTS);
    }

    @Test
    void a_rule_on_the_class_path_is_checked_like_any_other() throws Exception {
        Path jar = jar(RULE.replace("CODE", "handbooks-over-half"));
        String classPath = System.getProperty("java.class.path") + System.getProperty("path.separator") + jar;
        assertThat(Program.run(folder, List.of("-cp", classPath), "check", "--only", "handbooks-over-half", reports()))
                .isEqualTo(new Run(0, FOUND, ""));
    }

    @Test
    void it_is_on_by_default_and_can_be_left_out_or_made_an_error() throws IOException {
        Path jar = jar(RULE.replace("CODE", "handbooks-over-half"));
        assertThat(run(jar, "check", reports()).out())
                .contains("  handbooks-over-half\n  handbook_distributed 501册 is");
        assertThat(run(jar, "check", "--without", "handbooks-over-half", reports())
                        .out())
                .doesNotContain("handbooks-over-half");
        assertThat(run(jar, "check", "--severity", "handbooks-over-half=error", reports())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void it_is_listed_behind_the_rules_of_the_library() throws IOException {
        Path jar = jar(RULE.replace("CODE", "handbooks-over-half"));
        assertThat(run(jar, "rules").out())
                .containsPattern(
                        "\npart-exceeds-whole +error +on .*\n(.*\n)*handbooks-over-half +warning +on +Handbooks are");
        assertThat(run(jar, "rules", "--lang", "zh", "handbooks-over-half").out())
                .isEqualTo("""
                handbooks-over-half · 警告 · 默认启用 · 检查单份总结
                手册不超过资料的一半
                依据：Notice 7 of 2017, item 3
                """);
    }

    @Test
    void a_rule_with_the_code_of_another_is_refused() throws IOException {
        Path jar = jar(RULE.replace("CODE", "part-exceeds-whole"));
        assertThat(run(jar, "check", reports()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "campaign-stats: A set must have one rule 'part-exceeds-whole', was given two; "
                                + "leave the other out first\n"));
    }

    @Test
    void a_rule_that_cannot_be_made_is_named() throws IOException {
        Path jar = jar(RULE.replace("CODE", "Handbooks"));
        String why = "org.campaignstats.stats.rules.Rule: Provider HandbooksOverHalf could not be instantiated: "
                + "org.campaignstats.core.language.MessageException: "
                + "Rule code 'Handbooks' must be kebab-case, e.g. part-exceeds-whole";
        assertThat(run(jar, "rules"))
                .isEqualTo(new Run(2, "", "campaign-stats: A rule on the class path cannot be used: " + why + "\n"));
        assertThat(run(jar, "rules", "--lang", "zh"))
                .isEqualTo(new Run(2, "", "campaign-stats: 类路径上有规则无法使用：" + why + "\n"));
    }

    @Test
    void a_rule_that_fails_is_named_with_the_filing() throws IOException {
        Path jar = jar(RULE.replace("CODE", "handbooks-over-half")
                .replace(
                        "Amount handbooks = ",
                        "if (true) throw new IllegalStateException(\"no handbooks\"); Amount handbooks = "));
        Run run = run(jar, "check", "--only", "handbooks-over-half", reports());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("campaign-stats: Rule 'handbooks-over-half' failed on the filing of '330203': "
                        + "java\\.lang\\.IllegalStateException: no handbooks at .*\\.check\\(.*\\.java:\\d+\\)\n");
    }
}
