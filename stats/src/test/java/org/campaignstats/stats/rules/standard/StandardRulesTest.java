package org.campaignstats.stats.rules.standard;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.campaignstats.stats.rules.Rule;
import org.campaignstats.stats.rules.RuleExample;
import org.campaignstats.stats.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule in the list. */
class StandardRulesTest {

    static Stream<Rule> rules() {
        return StandardRules.all().plus(StandardRules.plausibility()).rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_has_a_passing_a_breaking_and_an_undecided_example(Rule rule) {
        List<Verdict.Kind> kinds =
                rule.examples().stream().map(RuleExample::expected).distinct().toList();
        assertThat(kinds)
                .as("%s: override examples() with one of each kind, in this order", rule.code())
                .containsExactly(Verdict.Kind.PASS, Verdict.Kind.BROKEN, Verdict.Kind.UNDECIDED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void its_examples_are_what_they_say(Rule rule) {
        assertThat(rule).holdsToItsExamples();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void it_is_documented_in_both_languages_and_names_its_source(Rule rule) {
        assertThat(rule.statement().chinese())
                .as("%s: the statement in Chinese", rule.code())
                .matches("(?s).*\\p{IsHan}.*");
        assertThat(rule.statement().english())
                .as("%s: the statement in English", rule.code())
                .doesNotMatch("(?s).*\\p{IsHan}.*");
        assertThat(rule.source()).as("%s: its source", rule.code()).hasSizeGreaterThan(10);
    }
}
