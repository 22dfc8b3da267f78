package org.campaignstats.io.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.finding.Finding;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.io.filings.Filings;
import org.campaignstats.io.reading.ReadOptions;
import org.campaignstats.io.reading.ReadResult;
import org.campaignstats.io.reading.Source;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.RuleTally;
import org.campaignstats.stats.rules.standard.StandardRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports as they are filed, most of them real figures, with the verdict that a person came to. Each case of {@code
 * known-verdicts.txt} has a title, lines {@code code verdict}, and the file; a verdict is {@code pass}, {@code undecided},
 * {@code nothing} where there is nothing to check, or the severity of what is found.
 */
class KnownVerdictsTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_report_has_its_verdicts() throws IOException {
        return cases().stream().map(c -> DynamicTest.dynamicTest(c.title(), () -> check(c)));
    }

    private void check(Case known) throws IOException {
        Path file = Files.createTempFile(folder, "case", ".csv");
        Files.writeString(file, known.text());
        ReadOptions options = ReadOptions.builder()
                .campaign(CampaignId.of("2017"))
                .unit("150000")
                .build();
        ReadResult read = Filings.read(Source.of("case.csv", file), options);
        assertThat(read.isComplete()).as(read.findings().toString()).isTrue();
        RuleCheck check = RuleCheck.against(StandardRules.all()).over(Filings.unitTree(read));
        CheckResult all = check.check(read.summaries());
        for (String expected : known.verdicts()) {
            String[] words = expected.split(" ", -1);
            CheckResult result = RuleCheck.against(
                            RuleSet.of(StandardRules.all().get(words[0])))
                    .over(Filings.unitTree(read))
                    .check(read.summaries());
            assertThat(verdict(result))
                    .as("%s of %s: %s, %s", words[0], known.title(), result.findings(), result.undecided())
                    .isEqualTo(words[1]);
        }
        List<String> errors = known.verdicts().stream()
                .filter(v -> v.endsWith(" error"))
                .map(v -> v.replace(" error", ""))
                .toList();
        assertThat(all.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::code)
                        .distinct())
                .as("errors nobody expected: %s", all.findings())
                .isSubsetOf(errors);
    }

    private static String verdict(CheckResult result) {
        RuleTally tally = result.tallies().get(0);
        if (tally.broken() > 0) {
            return result.findings().get(0).severity().name().toLowerCase(Locale.ROOT);
        }
        return tally.undecided() > 0 ? "undecided" : tally.passed() > 0 ? "pass" : "nothing";
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                KnownVerdictsTest.class.getResourceAsStream("known-verdicts.txt"), "known-verdicts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== ", -1))
                    .skip(1)
                    .map(Case::parse)
                    .toList();
        }
    }

    private record Case(String title, List<String> verdicts, String text) {
        static Case parse(String block) {
            List<String> lines = block.strip().lines().toList();
            List<String> verdicts = new ArrayList<>();
            int at = 1;
            while (lines.get(at).matches("[a-z0-9-]+ (pass|undecided|error|warning|note|nothing)")) {
                verdicts.add(lines.get(at++));
            }
            return new Case(lines.get(0), verdicts, String.join("\n", lines.subList(at, lines.size())) + "\n");
        }
    }
}
