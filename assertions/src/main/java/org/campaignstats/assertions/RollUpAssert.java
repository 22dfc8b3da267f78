package org.campaignstats.assertions;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.RollUpResult;
import org.jspecify.annotations.Nullable;

/** Assertions about a roll-up: start with a {@link #unit} and one of its figures. */
public final class RollUpAssert extends AbstractAssert<RollUpAssert, RollUpResult> {
    RollUpAssert(@Nullable RollUpResult result) {
        super(result, RollUpAssert.class);
    }

    /**
     * Turns to a unit; fails where it is not in the tree.
     *
     * @param idOrName the id or name of the unit
     * @return assertions about its figures
     */
    public UnitAssert unit(String idOrName) {
        isNotNull();
        ReportingUnit unit = actual.tree()
                .find(idOrName)
                .orElseThrow(() -> failure("%s", "Expected a unit '" + idOrName + "', but the units are:" + units()));
        return new UnitAssert(this, unit, Optional.empty()).as("%s", descriptionText());
    }

    private String units() {
        return Lines.of(actual.tree().depthFirst().stream().map(unit -> unit.id() + " " + unit.name()));
    }

    /** The result that the assertions are about. */
    RollUpResult result() {
        return actual;
    }

    /**
     * Verifies that nothing was found wrong with the filings: every outcome was about a unit of the tree.
     *
     * @return this assertion
     */
    public RollUpAssert hasNoFindings() {
        isNotNull();
        if (!actual.findings().isEmpty()) {
            throw failure("%s", "Expected no findings, but found:" + FindingText.lines(actual.findings()));
        }
        return this;
    }

    /**
     * Verifies that no figure of any unit has a discrepancy.
     *
     * @return this assertion
     */
    public RollUpAssert isNowhereContradicted() {
        isNotNull();
        if (!actual.contradicted().isEmpty()) {
            throw failure(
                    "%s",
                    "Expected no discrepancy, but found:"
                            + Lines.of(actual.contradicted().stream()
                                    .flatMap(figure -> figure.discrepancies().stream()
                                            .map(found -> figure.unit().name() + ", " + figure.key() + ": " + found))));
        }
        return this;
    }
}
