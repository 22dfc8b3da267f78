package org.campaignstats.stats.rollup;

import static org.campaignstats.assertions.CampaignAssertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.campaignstats.core.unit.UnitId;

/** What is true of every unit, to be found inside the bounds of a result. */
final class TrueTotals {
    private final Map<String, BigDecimal> whole = new HashMap<>();
    private final Map<String, BigDecimal> own = new HashMap<>();

    void put(String unit, BigDecimal ownTruth, BigDecimal wholeTruth) {
        own.put(unit, ownTruth);
        whole.put(unit, wholeTruth);
    }

    /** Asserts that every truth lies inside its bounds and that nothing contradicts anything. */
    void assertInside(RollUpResult result, FigureKey key, String story) {
        result.tree().depthFirst().forEach(unit -> {
            RolledFigure figure = result.find(unit.id(), key).orElseThrow();
            assertThat(figure.discrepancies())
                    .as("%s\n%s", story, figure.explain())
                    .isEmpty();
            assertHolds(figure, story, "whole", figure.bounds().contains(of(whole, unit.id())), of(whole, unit.id()));
            assertHolds(figure, story, "own", figure.own().bounds().contains(of(own, unit.id())), of(own, unit.id()));
        });
    }

    private static BigDecimal of(Map<String, BigDecimal> truths, UnitId unit) {
        return Objects.requireNonNull(truths.get(unit.text()));
    }

    private static void assertHolds(RolledFigure figure, String story, String what, boolean holds, BigDecimal truth) {
        assertThat(holds)
                .as("%s\n%s %s %s", story, what, truth, figure.explain())
                .isTrue();
    }
}
