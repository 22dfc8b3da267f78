package org.campaignstats.stats.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.campaignstats.core.finding.Severity;
import org.campaignstats.core.language.Message;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Rule A = rule("a", Severity.ERROR);
    private static final Rule B = rule("b", Severity.WARNING);
    private static final Rule C = rule("c", Severity.NOTE);

    private static Rule rule(String code, Severity severity) {
        return new FilingRule(code, severity, new Message(code + " holds", "成立"), "arithmetic") {
            @Override
            public List<Verdict> check(Filing filing) {
                return List.of(Verdict.broken("it is broken", "不成立").uncertain());
            }
        };
    }

    @Test
    void sets_are_put_together() {
        RuleSet set = RuleSet.of(A, B).plus(C);
        assertThat(set.rules()).containsExactly(A, B, C);
        assertThat(RuleSet.of(C).plus(RuleSet.of(A, B)).rules()).containsExactly(C, A, B);
        assertThat(set.without("a", "c").rules()).containsExactly(B);
        assertThat(set.only("c", "a").rules()).containsExactly(A, C);
        assertThat(set.rules()).containsExactly(A, B, C);
    }

    @Test
    void a_rule_is_found_by_its_code() {
        RuleSet set = RuleSet.of(A, B);
        assertThat(set.find("b")).containsSame(B);
        assertThat(set.find("c")).isEmpty();
        assertThat(set.get("a")).isSameAs(A);
        assertThatThrownBy(() -> set.get("c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule 'c'. The rules are: a, b");
        assertThatThrownBy(() -> set.without("c")).hasMessage("No rule 'c'. The rules are: a, b");
        assertThatThrownBy(() -> set.only("c")).hasMessage("No rule 'c'. The rules are: a, b");
        assertThatThrownBy(() -> set.severity("c", Severity.NOTE)).hasMessage("No rule 'c'. The rules are: a, b");
        assertThatThrownBy(() -> set.severityOf("c")).hasMessage("No rule 'c'. The rules are: a, b");
    }

    @Test
    void two_rules_of_one_code_are_refused() {
        assertThatThrownBy(() -> RuleSet.of(A, B).plus(rule("a", Severity.NOTE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A set must have one rule 'a', was given two; leave the other out first");
        assertThat(RuleSet.of(A, B).without("a").plus(rule("a", Severity.NOTE)).rules())
                .hasSize(2);
    }

    @Test
    void a_severity_that_is_chosen_holds_for_whatever_the_rule_finds() {
        RuleSet set = RuleSet.of(A, B);
        assertThat(set.severityOf("a")).isEqualTo(Severity.ERROR);
        RuleSet milder = set.severity("a", Severity.NOTE);
        assertThat(milder.severityOf("a")).isEqualTo(Severity.NOTE);
        assertThat(set.severityOf("a")).isEqualTo(Severity.ERROR);
        assertThat(found(set.only("a"))).isEqualTo(Severity.WARNING);
        assertThat(found(milder.only("a"))).isEqualTo(Severity.NOTE);
        assertThat(found(set.only("a").severity("a", Severity.ERROR))).isEqualTo(Severity.ERROR);
        assertThat(found(RuleSet.of(List.of()).plus(milder.only("a")))).isEqualTo(Severity.NOTE);
    }

    private static Severity found(RuleSet set) {
        return RuleCheck.against(set)
                .check(ExampleFiling.by("330203").summary())
                .findings()
                .get(0)
                .severity();
    }

    @Test
    void a_rule_needs_a_kebab_case_code_and_a_source() {
        assertThatThrownBy(() -> rule("Part_Exceeds", Severity.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule code 'Part_Exceeds' must be kebab-case, e.g. part-exceeds-whole");
        assertThatThrownBy(() -> new FilingRule("a", Severity.ERROR, new Message("a", "甲"), " ") {
                    @Override
                    public List<Verdict> check(Filing filing) {
                        return List.of();
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'a' must name its source");
    }

    @Test
    void a_rule_reads_as_one_line() {
        assertThat(A).hasToString("a (error): a holds");
        assertThat(A.statement()).isEqualTo(new Message("a holds", "成立"));
        assertThat(A.source()).isEqualTo("arithmetic");
        assertThat(A.examples()).isEmpty();
    }
}
