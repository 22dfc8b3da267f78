package org.campaignstats.stats.rules.plausibility;

import java.util.List;
import org.campaignstats.stats.rules.Rule;

/** The rules of this package. */
public final class PlausibilityRules {
    private PlausibilityRules() {}

    /**
     * All of them.
     *
     * @return the rules in the order in which they are documented
     */
    public static List<Rule> all() {
        return List.of(new Jump(), new AllSuccessful(), new RatioOutOfReach());
    }
}
