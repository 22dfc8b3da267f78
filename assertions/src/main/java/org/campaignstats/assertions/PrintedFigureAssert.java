package org.campaignstats.assertions;

import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Oddity;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Assertions about a figure with what surrounded it in the report. */
public final class PrintedFigureAssert extends AbstractFigureAssert<PrintedFigureAssert, PrintedFigure> {
    PrintedFigureAssert(@Nullable PrintedFigure figure) {
        super(figure, PrintedFigureAssert.class);
    }

    @Override
    Figure figure() {
        isNotNull();
        return actual.figure();
    }

    /**
     * Verifies the text as printed.
     *
     * @param text the text: {@code 12.5万份}
     * @return this assertion
     */
    public PrintedFigureAssert isPrinted(String text) {
        figure();
        return verify(actual.printed().filter(text::equals).isPresent(), "to be printed " + text);
    }

    /**
     * Verifies the measure that was printed beside the number.
     *
     * @param measure the measure: {@code 份}
     * @return this assertion
     */
    public PrintedFigureAssert hasMeasure(String measure) {
        figure();
        boolean same = actual.measure().filter(Measure.of(measure)::equals).isPresent();
        return has(same, "the measure " + measure, actual.measure());
    }

    /**
     * Verifies that no measure was printed beside the number.
     *
     * @return this assertion
     */
    public PrintedFigureAssert hasNoMeasure() {
        figure();
        return has(actual.measure().isEmpty(), "no measure", actual.measure());
    }

    /**
     * Verifies that something is unusual about the print.
     *
     * @return this assertion
     */
    public PrintedFigureAssert isOdd() {
        return verify(isPrintedOddly(), "to be odd");
    }

    /**
     * Verifies that nothing is unusual about the print.
     *
     * @return this assertion
     */
    public PrintedFigureAssert isNotOdd() {
        return verify(!isPrintedOddly(), "not to be odd" + oddities());
    }

    /**
     * Verifies that one thing is unusual about the print, perhaps among others.
     *
     * @param oddity what is unusual
     * @return this assertion
     */
    public PrintedFigureAssert hasOddity(Oddity oddity) {
        boolean odd = isPrintedOddly() && actual.oddities().contains(oddity);
        return verify(odd, "to be odd: " + oddity.description() + oddities());
    }

    private boolean isPrintedOddly() {
        figure();
        return !actual.oddities().isEmpty();
    }

    private String oddities() {
        return actual.oddities().isEmpty()
                ? ", is not odd"
                : ", is odd: "
                        + String.join(
                                ", ",
                                actual.oddities().stream()
                                        .map(oddity -> oddity.description().english())
                                        .toList());
    }
}
