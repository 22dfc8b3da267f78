package org.campaignstats.assertions;

import java.math.BigDecimal;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.Discrepancy;
import org.jspecify.annotations.Nullable;

/** Assertions about a contradiction between reports. */
public final class DiscrepancyAssert extends AbstractAssert<DiscrepancyAssert, Discrepancy> {
    DiscrepancyAssert(@Nullable Discrepancy discrepancy) {
        super(discrepancy, DiscrepancyAssert.class);
    }

    /**
     * Verifies by how much the two readings miss each other.
     *
     * @param gap the distance between them
     * @return this assertion
     */
    public DiscrepancyAssert hasGap(BigDecimal gap) {
        return verify(discrepancy().gap().compareTo(gap) == 0, "a gap of " + gap.toPlainString());
    }

    /**
     * Verifies by how much the two readings miss each other.
     *
     * @param gap the distance between them
     * @return this assertion
     */
    public DiscrepancyAssert hasGap(long gap) {
        return hasGap(BigDecimal.valueOf(gap));
    }

    /**
     * Verifies by how much the two readings miss each other.
     *
     * @param gap the distance between them as a decimal
     * @return this assertion
     */
    public DiscrepancyAssert hasGap(String gap) {
        return hasGap(new BigDecimal(gap));
    }

    /**
     * Verifies what was filed; of a thing said twice, the smaller statement.
     *
     * @param bounds the bounds of the filed figure
     * @return this assertion
     */
    public DiscrepancyAssert hasFiled(Bounds bounds) {
        return verify(discrepancy().filed().equals(bounds), "filed " + bounds.print());
    }

    /**
     * Verifies what the parts give; of a thing said twice, the larger statement.
     *
     * @param bounds the bounds of what was computed
     * @return this assertion
     */
    public DiscrepancyAssert hasComputed(Bounds bounds) {
        return verify(discrepancy().computed().equals(bounds), "computed " + bounds.print());
    }

    /**
     * Verifies that the two readings contradict each other whatever the words may mean.
     *
     * @return this assertion
     */
    public DiscrepancyAssert isCertain() {
        return verify(discrepancy().certain(), "a certain discrepancy");
    }

    /**
     * Verifies that the two readings contradict each other only as figures mean by convention.
     *
     * @return this assertion
     */
    public DiscrepancyAssert isNotCertain() {
        return verify(!discrepancy().certain(), "a discrepancy that is not certain");
    }

    /**
     * Verifies that one thing was stated twice, differently.
     *
     * @return this assertion
     */
    public DiscrepancyAssert isSaidTwice() {
        return verify(discrepancy().saidTwice(), "one thing said twice");
    }

    /**
     * Verifies the discrepancy in words.
     *
     * @param english the whole text: {@code whole: filed 10, computed 7, gap 3 (certain)}
     * @return this assertion
     */
    public DiscrepancyAssert saying(String english) {
        return verify(discrepancy().toString().equals(english), english);
    }

    private Discrepancy discrepancy() {
        isNotNull();
        return actual;
    }

    private DiscrepancyAssert verify(boolean holds, String expected) {
        if (!holds) {
            throw failure("%s", "Expected " + expected + ", but found:\n  " + actual);
        }
        return this;
    }
}
