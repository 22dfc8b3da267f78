package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command and program of the README and of the examples and compares what it prints. */
class DocumentationTest {
    private static final String COMMAND = "$ java -jar cli/target/campaign-stats.jar ";

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
            if (blocks.get(i).language().equals("java")) {
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
}
