package org.campaignstats.stats.rules.standard;

import java.util.List;
import org.campaignstats.stats.rules.RuleSet;
import org.campaignstats.stats.rules.arithmetic.ArithmeticRules;
import org.campaignstats.stats.rules.form.FormRules;
import org.campaignstats.stats.rules.identity.IdentityRules;
import org.campaignstats.stats.rules.plausibility.PlausibilityRules;
import org.campaignstats.stats.rules.reports.ReportRules;

/** The rules that come with the library. */
public final class StandardRules {
    private static final RuleSet ALL = RuleSet.of(List.of())
            .plus(IdentityRules.all())
            .plus(FormRules.all())
            .plus(ArithmeticRules.all())
            .plus(ReportRules.all());
    private static final RuleSet PLAUSIBILITY = RuleSet.of(PlausibilityRules.all());

    private StandardRules() {}

    /**
     * The rules that every filing should hold to: identity and form, arithmetic, between reports.
     *
     * @return the set, in the order in which it is documented
     */
    public static RuleSet all() {
        return ALL;
    }

    /**
     * Rules about what is possible but hardly ever true: jumps, full success over large counts, ratios out of reach. They are
     * not among {@link #all}, and are added where they are asked for: {@code all().plus(plausibility())}.
     *
     * @return the set, in the order in which it is documented
     */
    public static RuleSet plausibility() {
        return PLAUSIBILITY;
    }
}
