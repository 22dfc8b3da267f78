package org.campaignstats.stats.rules.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignstats.stats.rules.Rule;
import org.junit.jupiter.api.Test;

class ArithmeticRulesTest {
    @Test
    void the_rules_are_in_the_order_in_which_they_are_documented() {
        assertThat(ArithmeticRules.all())
                .extracting(Rule::code)
                .containsExactly(
                        "part-exceeds-whole",
                        "parts-exceed-whole",
                        "parts-do-not-add-up",
                        "parts-nearly-add-up",
                        "level-exceeds-whole",
                        "levels-do-not-add-up",
                        "event-exceeds-level",
                        "resolved-exceeds-received",
                        "settled-exceeds-mediated",
                        "recovered-exceeds-disputed",
                        "heads-exceed-attendances",
                        "rate-out-of-range",
                        "rate-not-reproduced",
                        "rate-on-blank-sample",
                        "share-not-reproduced",
                        "shares-not-total-100",
                        "residual-in-other",
                        "growth-not-reproduced",
                        "difference-not-reproduced",
                        "said-differently");
    }
}
