package org.campaignstats.stats.rollup;

import java.util.List;
import java.util.Optional;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Bounds;

/** Figures that are shown at the unit they are about and not combined over units. */
final class KeptApart implements Combination {
    @Override
    public Combined combine(Question question) {
        TreeIndex tree = question.tree();
        Combined result = new Combined(tree.size());
        for (int u = 0; u < tree.size(); u++) {
            result.own[u] = stated(question, result, u, Scope.OWN, Discrepancy.About.OWN);
            result.under[u] = stated(question, result, u, Scope.UNDER, Discrepancy.About.UNDER);
            result.whole[u] = stated(question, result, u, Scope.WHOLE, Discrepancy.About.WHOLE);
            if (tree.isLeaf(u) && !question.about(u).givesTotal()) {
                result.whole[u] = result.own[u];
            }
        }
        return result;
    }

    @Override
    public boolean sumsUp() {
        return false;
    }

    private static Bounds stated(Question question, Combined result, int u, Scope scope, Discrepancy.About about) {
        List<Bounds> stated = question.bounds(u, scope);
        if (stated.isEmpty()) {
            return question.statements().indicator().range();
        }
        Settled settled = Settled.of(stated);
        settled.conflict()
                .ifPresent(c -> result.contradiction(
                        u, new Discrepancy(about, Optional.empty(), true, c.first(), c.second(), false, List.of())));
        return settled.bounds();
    }
}
