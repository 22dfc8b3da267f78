package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.util.List;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.junit.jupiter.api.Test;

/** The oracle itself, on cases worked out by hand. */
class BruteForceTest {
    private static BruteForce force(SmallCase.Said... said) {
        return new BruteForce(new SmallCase("city!(a b)", false, Silence.UNKNOWN, List.of(said)));
    }

    private static SmallCase.Said said(String unit, Scope scope, int low, int high) {
        return new SmallCase.Said(unit, scope, "", low, high, false);
    }

    private static ReportingUnit unit(String id) {
        return Batch.closed("city!(a b)").tree().get(id);
    }

    @Test
    void a_part_is_what_the_total_leaves() {
        BruteForce force = force(said("city", Scope.WHOLE, 10, 10), said("a", Scope.OWN, 3, 5));
        assertThat(force.isPossible()).isTrue();
        assertThat(force.extremes(unit("b"), BruteForce.Quantity.WHOLE)).hasToString("[5, 7]");
        assertThat(force.extremes(unit("city"), BruteForce.Quantity.OWN)).hasToString("[0, 0]");
    }

    @Test
    void what_nothing_bounds_is_open() {
        BruteForce force = force(said("a", Scope.OWN, 3, 5));
        assertThat(force.extremes(unit("b"), BruteForce.Quantity.WHOLE)).hasToString("[0, ∞)");
        assertThat(force.extremes(unit("city"), BruteForce.Quantity.UNDER)).hasToString("[3, ∞)");
    }

    @Test
    void a_contradiction_is_impossible() {
        assertThat(force(said("city", Scope.WHOLE, 2, 2), said("a", Scope.OWN, 3, 5))
                        .isPossible())
                .isFalse();
    }
}
