package org.campaignstats.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of full size, each read in a JVM with 64 MB of heap within a time limit. */
@Tag("large")
@Execution(ExecutionMode.CONCURRENT)
class HostileJsonTest {
    private static final String EXPECTED_OUTPUT = """
            another-format | 0 summaries, 0 of 0 rows read, 181820 findings | error: hostile.json row 1, column [0]: Property 'format' is missing; expected 'campaign-summary/1'; the summary was not read
            bad-lines | 0 summaries, 0 of 0 rows read, 500000 findings | error: hostile.json row 1: From character 12 of the row on, 'nothing}' is not JSON; the summary that begins in row 1 was not read; reading went on in row 2
            deep-array | hostile.json: row 1: Objects or arrays are nested more than 200 deep; expected {"format": "campaign-summary/1", …} | ``
            deep-lines | 2 summaries, 2 of 2 rows read, 2 findings | error: hostile.json row 2, column note: No property is named 'note' here; the properties are [format, campaign, filer, kind, revision, filed_on, period, source, unit_names, activities, outcomes]
            deep-object | 1 summaries, 1 of 1 rows read, 2 findings | error: hostile.json row 2, column [1].a: No property is named 'a' here; the properties are [format, campaign, filer, kind, revision, filed_on, period, source, unit_names, activities, outcomes]
            huge-exponent | 1 summaries, 1 of 3 rows read, 2 findings | error: hostile.json row 2, column outcomes[1].figure: 'figure' must be a number in plain digits, without an exponent, e.g. 115, was 1e1000000000
            huge-number | 0 summaries, 0 of 2 rows read, 1 finding | error: hostile.json row 2: A text, name or number has more than 1000000 characters; the summary that begins in row 1 and its 2 outcomes were not read; nothing after it was read
            large-array | 1 summaries, 0 of 649351 rows read, 649351 findings | error: hostile.json row 2, column [1].revision: 'revision' must be a whole number of 1 or more, e.g. 1, was 0; the summary and its 1 outcome were not read
            large-name | 1 summaries, 1 of 1 rows read, 1 finding | error: hostile.json row 2: A text, name or number has more than 1000000 characters; the summary that begins in row 2 was not read; nothing after it was read
            large-names | 1 summaries, 2 of 3 rows read, 1 finding | error: hostile.json row 1, column outcomes[1]: 'outcomes[1]' must have at most 8000000 characters
            large-number | 1 summaries, 2 of 3 rows read, 1 finding | error: hostile.json row 2, column outcomes[1].figure: 'figure' must be a number of at most 100 characters, has 10001
            large-outcome | 1 summaries, 2 of 3 rows read, 1 finding | error: hostile.json row 1, column outcomes[1]: 'outcomes[1]' must have at most 8000000 characters
            large-string | 2 summaries, 2 of 2 rows read, 1 finding | error: hostile.json row 2: A text, name or number has more than 1000000 characters; the summary that begins in row 2 was not read; reading went on in row 3
            large-summary | 1 summaries, 1 of 1785716 rows read, 1785715 findings | error: hostile.json row 2, column outcomes[1].figure: '1,38余' is not a figure (',' after '1'); expected e.g. 1380, 1380余, 12.5万 or _
            no-json | hostile.json: row 1: From character 1 of the row on, 'campaign,unit,indica' is not JSON; expected {"format": "campaign-summary/1", …} | ``
            truncated | 1 summaries, 1 of 3 rows read, 1 finding | error: hostile.json row 2: The text ends in the middle; the summary that begins in row 2 and its 2 outcomes were not read
            """;

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = EXPECTED_OUTPUT)
    void a_hostile_text_ends_in_a_clear_finding(String name, String counts, String finding)
            throws IOException, InterruptedException {
        String output = ChildJvm.run(
                "-Xmx64m",
                "",
                dir,
                HostileJson.class,
                name,
                dir.resolve("hostile.json").toString());
        List<String> lines = output.lines().toList();
        assertThat(lines.get(0)).as(output).isEqualTo(counts);
        assertThat(lines.size() > 1 ? lines.get(1) : "").as(output).isEqualTo(finding == null ? "" : finding);
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void every_hostile_text_is_tried() {
        assertThat(EXPECTED_OUTPUT.lines().map(line -> line.substring(0, line.indexOf(" |"))))
                .as("each text of HostileJson has a line here with what is to come of it")
                .containsExactlyInAnyOrderElementsOf(HostileJson.names());
    }
}
