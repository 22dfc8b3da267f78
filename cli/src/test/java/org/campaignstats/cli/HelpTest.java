package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help teaches by example. */
class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"rollup", "explain", "coverage", "check", "compare", "convert", "units", "rules"})
    void every_command_shows_an_example_of_itself(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("For example:").containsPattern("\n  campaign-stats " + command + " ");
        assertThat(run.out().lines()).allMatch(line -> TextTable.width(line) <= 120, "fits a screen");
    }

    @Test
    void the_program_shows_its_commands_its_exit_statuses_and_examples() {
        Run run = Run.of("--help");
        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out())
                .contains("Exit status: 0; 1 where check finds an error; 2 for a wrong call or an unreadable file; 3")
                .contains("  campaign-stats rollup table.csv\n")
                .containsPattern("\n  rollup  +Adds filings up")
                .containsPattern("\n  explain  +Shows how a figure came about")
                .containsPattern("\n  coverage  +Shows who filed")
                .containsPattern("\n  check  +Checks filings against reporting rules")
                .containsPattern("\n  rules  +Lists the reporting rules")
                .containsPattern("\n  compare  +Compares two campaigns")
                .containsPattern("\n  convert  +Writes filings in another format")
                .containsPattern("\n  units  +Writes a units file");
        assertThat(Run.of("-h")).isEqualTo(run);
    }

    @Test
    void the_version_is_one_line() {
        assertThat(Run.of("--version")).isEqualTo(new Run(0, "campaign-stats 0.1.0\n", ""));
    }
}
