package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignstats.io.json.CampaignJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command and program of the README and of the examples and compares what it prints. */
class DocumentationTest {
    private static final String COMMAND = "$ java -jar cli/target/campaign-stats.jar ";

    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public |final )*class (\\w+)");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_command_of_the_readme_prints_what_it_says() throws IOException {
        return Documents.blocks("README.md").stream()
                .filter(block ->
                        block.language().equals("console") && block.text().startsWith(COMMAND))
                .map(block -> DynamicTest.dynamicTest(block.toString(), () -> {
                    int end = block.text().indexOf('\n');
                    Run run = Run.ofLine(block.text().substring(COMMAND.length(), end));
                    assertThat(run.out() + run.err()).isEqualTo(block.text().substring(end + 1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_program_of_the_readme_prints_the_block_below_it() throws IOException {
        List<Documents.Block> blocks = Documents.blocks("README.md");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProgram()) {
                String program = blocks.get(i).text();
                String printed = blocks.get(i + 1).text();
                tests.add(DynamicTest.dynamicTest(
                        blocks.get(i).toString(),
                        () -> assertThat(JavaProgram.run(program, Files.createTempDirectory(folder, "readme")))
                                .isEqualTo(printed)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    /** They are compiled and run where a user's are: by the consumer. */
    @TestFactory
    Stream<DynamicTest> every_class_of_the_readme_that_is_no_program_is_one_of_the_consumer() throws IOException {
        return Documents.blocks("README.md").stream()
                .filter(block -> block.language().equals("java") && !block.isProgram())
                .map(block -> DynamicTest.dynamicTest(block.toString(), () -> {
                    Matcher name = CLASS.matcher(block.text());
                    assertThat(name.find()).isTrue();
                    assertThat(block.text()).isEqualTo(consumerClass(name.group(1) + ".java"));
                }));
    }

    private static String consumerClass(String file) throws IOException {
        Path folder = Documents.root().resolve("consumer/classpath/src");
        try (Stream<Path> files = Files.walk(folder)) {
            Path found = files.filter(path -> path.endsWith(file))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + file + " under " + folder));
            return Files.readString(found);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_example_program_prints_the_text_beside_it() throws IOException {
        Path programs = Documents.root().resolve("examples/programs");
        try (Stream<Path> files = Files.list(programs)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
                        Path expected =
                                programs.resolve(file.getFileName().toString().replace(".java", ".txt"));
                        String printed =
                                JavaProgram.run(Files.readString(file), Files.createTempDirectory(folder, "example"));
                        assertThat(printed).isEqualTo(Files.readString(expected));
                    }));
        }
    }

    /** What a snippet of the Javadoc may name without making it. */
    private static final String SNIPPET = """
            import static org.campaignstats.assertions.CampaignAssertions.*;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.*;
            import org.campaignstats.core.campaign.*;
            import org.campaignstats.core.figure.*;
            import org.campaignstats.core.finding.*;
            import org.campaignstats.core.indicator.*;
            import org.campaignstats.core.language.*;
            import org.campaignstats.core.unit.*;
            import org.campaignstats.io.filings.*;
            import org.campaignstats.io.json.*;
            import org.campaignstats.io.reading.*;
            import org.campaignstats.io.results.*;
            import org.campaignstats.stats.bulk.*;
            import org.campaignstats.stats.coverage.*;
            import org.campaignstats.stats.peers.*;
            import org.campaignstats.stats.compare.*;
            import org.campaignstats.stats.rollup.*;
            import org.campaignstats.stats.rules.*;
            import org.campaignstats.stats.rules.standard.*;
            import tools.jackson.databind.json.JsonMapper;

            public class Snippet {
                public static void main(String[] args) {}

                static CampaignSummary summary;
                static RollUpResult result;
                static List<FiledOutcome> outcomes = List.of();
                static Gathering gatheredInMarch;
                static Outcome outcome;
                static Amount part;
                static Amount whole;
                static Rule leafletsPerVisitor;

                static class LeafletsPerVisitor extends FilingRule {
                    LeafletsPerVisitor() {
                        super("leaflets-per-visitor", Severity.NOTE, Message.same("Few"), "README.md");
                    }

                    @Override
                    public List<Verdict> check(Filing filing) {
                        return List.of();
                    }
                }

                static void snippet(UnitTree units, List<CampaignSummary> summaries, Path file, Path reports)
                        throws Exception {
            // BODY
                }
            }
            """;

    private static final Pattern CODE =
            Pattern.compile("<pre>\\{@code\\s*\\n(.*?)\\n\\s*\\*\\s*\\}</pre>", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_javadoc_compiles_or_is_read() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String module : List.of("core", "stats", "assertions", "io")) {
            try (Stream<Path> files = Files.walk(Documents.root().resolve(module + "/src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Matcher code = CODE.matcher(Files.readString(file));
                    while (code.find()) {
                        String body = code.group(1).replaceAll("(?m)^ *\\* ?", "");
                        tests.add(DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(body)));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests.stream();
    }

    private void check(String body) throws Exception {
        if (body.startsWith("{\"")) {
            assertThat(CampaignJson.read(body).findings()).isEmpty();
        } else {
            assertThat(JavaProgram.run(SNIPPET.replace("// BODY", body), Files.createTempDirectory(folder, "javadoc")))
                    .isEmpty();
        }
    }
}
