package org.campaignstats.assertions;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;
import static org.campaignstats.assertions.CampaignAssertions.assertThatThrownBy;

import org.campaignstats.core.finding.Severity;
import org.campaignstats.stats.rules.CheckResult;
import org.campaignstats.stats.rules.ExampleFiling;
import org.campaignstats.stats.rules.RuleCheck;
import org.campaignstats.stats.rules.RuleSet;
import org.junit.jupiter.api.Test;

class CheckAssertTest {
    private static final RuleSet RULES = RuleSet.of(new LeafletsPerVisitor(), new AllFiled());

    private static CheckResult check(RuleSet rules, String leaflets) {
        return RuleCheck.against(rules)
                .check(ExampleFiling.by("330203")
                        .says("materials_distributed", leaflets)
                        .says("audience_reached_person_times", "1000人次")
                        .summary());
    }

    @Test
    void a_finished_check_is_asserted_by_the_codes_of_its_rules() {
        assertThat(check(RULES, "1万份"))
                .hasNoFindings()
                .hasNoErrors()
                .passes("all-filed")
                .passes(new AllFiled());
        assertThat(check(RULES, "3万份"))
                .breaks("leaflets-per-visitor")
                .at("330203", "materials_distributed")
                .isError();
        assertThat(check(RULES, "_份")).leavesUndecided(new LeafletsPerVisitor()).times(1);
        assertThat(check(RULES.severity("leaflets-per-visitor", Severity.NOTE), "3万份"))
                .hasNoErrors();
    }

    @Test
    void what_was_found_is_told() {
        String found = """
                1 finding in 1 filing: 1 error, 0 warnings, 0 notes; 2 rules
                  error: materials_distributed 3万份 are more than ten for each of audience_reached_person_times 1000人次 \
                (leaflets-per-visitor, 330203 materials_distributed)""";
        assertThatThrownBy(() -> assertThat(check(RULES, "3万份")).hasNoFindings())
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected no findings, but " + found);
        assertThatThrownBy(() -> assertThat(check(RULES, "3万份")).hasNoErrors())
                .hasMessage("Expected no errors, but " + found);
    }

    @Test
    void a_rule_that_fared_otherwise_is_told() {
        assertThatThrownBy(() -> assertThat(check(RULES, "1万份")).breaks("leaflets-per-visitor"))
                .hasMessage("""
                        Expected rule 'leaflets-per-visitor' to be broken:
                          A visitor takes ten leaflets at most
                          1 passed, 0 broken, 0 undecided""");
    }

    @Test
    void a_rule_that_was_not_checked_is_told() {
        assertThatThrownBy(() -> assertThat(check(RULES, "1万份")).passes("part-exceeds-whole"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected a check of rule 'part-exceeds-whole', but the rules checked are:"
                        + " leaflets-per-visitor, all-filed");
    }
}
