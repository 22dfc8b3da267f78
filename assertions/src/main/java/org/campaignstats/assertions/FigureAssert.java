package org.campaignstats.assertions;

import org.campaignstats.core.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Assertions about a figure. */
public final class FigureAssert extends AbstractFigureAssert<FigureAssert, Figure> {
    FigureAssert(@Nullable Figure figure) {
        super(figure, FigureAssert.class);
    }

    @Override
    Figure figure() {
        isNotNull();
        return actual;
    }
}
