package org.campaignstats.assertions;

import java.math.BigDecimal;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Figure;

/** Figures as a failure prints them. */
final class FigureText {
    private FigureText() {}

    /** The print, {@code (empty)} where there is none. */
    static String of(String print) {
        return print.isEmpty() ? "(empty)" : print;
    }

    /** The print and what it means by convention as a count: {@code 12.5万份 (124,500–125,500)}. */
    static String withMeaning(String print, Figure figure) {
        Bounds bounds = BoundsPolicy.CONVENTIONAL.bounds(figure, BigDecimal.ONE);
        return of(print) + " (" + bounds.print() + ")";
    }
}
