package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import org.campaignstats.core.figure.Bounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On small random trees the bounds are the extremes over everything that can be true, and no wider. */
@Tag("large")
class TightnessTest {
    private static final int CASES = 6000;

    @Test
    void bounds_are_the_extremes_of_all_that_can_be_true_and_a_discrepancy_means_that_nothing_can() {
        int compared = 0;
        int contradicted = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            SmallCase given = SmallCase.random(seed);
            if (given.said().isEmpty() || given.sumOfEnds() > BruteForce.MOST) {
                continue;
            }
            BruteForce force = new BruteForce(given);
            RollUpResult result = given.batch().run();
            assertThat(result.contradicted().isEmpty())
                    .as("seed %d, %s: possible, %s", seed, given, result.contradicted())
                    .isEqualTo(force.isPossible());
            if (force.isPossible()) {
                String where = "seed " + seed + ", " + given;
                result.figures().forEach(figure -> assertTight(where, force, figure));
                compared++;
            } else {
                contradicted++;
            }
        }
        assertThat(compared).as("cases compared").isGreaterThan(CASES / 4);
        assertThat(contradicted).as("contradicted cases").isGreaterThan(CASES / 20);
    }

    private static void assertTight(String where, BruteForce force, RolledFigure figure) {
        assertTight(where, force, figure, BruteForce.Quantity.WHOLE, figure.bounds());
        assertTight(where, force, figure, BruteForce.Quantity.OWN, figure.own().bounds());
        figure.findUnder()
                .ifPresent(under -> assertTight(where, force, figure, BruteForce.Quantity.UNDER, under.bounds()));
    }

    private static void assertTight(
            String where, BruteForce force, RolledFigure figure, BruteForce.Quantity quantity, Bounds bounds) {
        assertThat(bounds)
                .as("%s: %s of %s", where, quantity, figure.unit().id())
                .isEqualTo(force.extremes(figure.unit(), quantity));
    }
}
