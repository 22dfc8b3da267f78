package org.campaignstats.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.campaignstats.stats.rules.Filing;
import org.campaignstats.stats.rules.FilingRule;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Which rules the options choose, of two that are on by default and two that are off. */
class RuleChoiceTest {
    private static final KnownRules KNOWN =
            new KnownRules(RuleSet.of(new Named("a"), new Named("b")), RuleSet.of(new Named("y"), new Named("z")));

    private static final class Named extends FilingRule {
        Named(String code) {
            super(code, Severity.WARNING, new Message("Holds", "符合"), "made for a test");
        }

        @Override
        public List<Verdict> check(Filing filing) {
            return List.of();
        }
    }

    private static RuleSet chosen(String options) {
        RuleChoice choice = new RuleChoice();
        new CommandLine(choice).parseArgs(options.isEmpty() ? new String[0] : options.split(" "));
        return choice.of(KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a b",
                "--with y | a b y",
                "--with z,y | a b y z",
                "--with z --with y | a b y z",
                "--with plausibility | a b y z",
                "--with a | a b",
                "--without a | b",
                "--without a,b | ''",
                "--without y | a b",
                "--with plausibility --without z | a b y",
                "--without plausibility --with z | a b",
                "--only b | b",
                "--only z,a | a z",
                "--only plausibility | y z",
                "--only b --with y | b y",
                "--only a,b --without a | b",
            })
    void codes_add_take_away_or_select(String options, String codes) {
        assertThat(chosen(options).rules().stream().map(Rule::code)).containsExactly(codes(codes));
    }

    private static String[] codes(String codes) {
        return codes.isEmpty() ? new String[0] : codes.split(" ");
    }

    @Test
    void severities_are_changed_of_rules_that_are_on_or_off() {
        RuleSet rules = chosen("--with y --severity y=error,a=note --severity z=error");
        assertThat(rules.severityOf("y")).isEqualTo(Severity.ERROR);
        assertThat(rules.severityOf("a")).isEqualTo(Severity.NOTE);
        assertThat(rules.severityOf("b")).isEqualTo(Severity.WARNING);
        assertThat(rules.rules()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--with c | No rule 'c'. The rules are: a, b, y, z",
                "--without c | No rule 'c'. The rules are: a, b, y, z",
                "--only c | No rule 'c'. The rules are: a, b, y, z",
                "--severity c=note | No rule 'c'. The rules are: a, b, y, z",
                "--severity a=fatal | --severity 'fatal' is not known; expected error or warning or note",
                "--severity a | --severity 'a' is not a code and a level; expected e.g. --severity part-exceeds-whole=warning",
            })
    void what_is_not_known_is_refused_with_what_is(String options, String message) {
        assertThatThrownBy(() -> chosen(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
