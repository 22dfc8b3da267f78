package org.campaignstats.stats.rollup;

import org.assertj.core.api.Assertions;

/** The one static import of tests that assert all parts of rolled-up figures at once: as text. */
final class RollUpAssertions extends Assertions {
    private RollUpAssertions() {}

    static FigureTextAssert assertThat(RolledFigure figure) {
        return new FigureTextAssert(figure);
    }
}
