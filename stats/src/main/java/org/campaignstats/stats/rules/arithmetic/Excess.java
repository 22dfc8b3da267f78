package org.campaignstats.stats.rules.arithmetic;

import java.util.List;
import org.campaignstats.stats.rules.Amount;
import org.campaignstats.stats.rules.Holding;

/** Whether parts miss their whole because of one of them: then that one is told of, and not their sum. */
final class Excess {
    private Excess() {}

    /**
     * Whether one part is more than the whole by itself, as certainly as the parts together are not it.
     *
     * @param parts the parts
     * @param whole the whole
     * @param together how the sum of the parts compares to the whole
     */
    static boolean isOfOne(List<Amount> parts, Amount whole, Holding together) {
        return parts.stream()
                .map(part -> part.isAtMost(whole))
                .anyMatch(one -> together.isCertain() ? one.isCertain() : one.isBroken());
    }
}
