package org.campaignstats.assertions;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.FigureKind;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rollup.RolledPart;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a rolled-up figure. A failure explains how the figure came about. {@link #and} leads back to the unit.
 *
 * <pre>{@code
 * assertThat(result).unit("330200")
 *         .figure("materials_distributed").isBetween(124500, 125500).hasOwn(13350, 13450)
 *         .and().figure("complaint_received").isExactly(115);
 * }</pre>
 */
public final class RolledFigureAssert extends AbstractReportsAssert<RolledFigureAssert> {
    private final Optional<UnitAssert> unit;

    RolledFigureAssert(@Nullable RolledFigure figure) {
        super(figure, RolledFigureAssert.class);
        this.unit = Optional.empty();
    }

    RolledFigureAssert(RolledFigure figure, UnitAssert unit) {
        super(figure, RolledFigureAssert.class);
        this.unit = Optional.of(unit);
    }

    /**
     * Turns back to the unit, to go on with another figure or unit.
     *
     * @return the assertions about the unit
     * @throws IllegalStateException if the figure was asserted by itself and not as one of a roll-up
     */
    public UnitAssert and() {
        return unit.orElseThrow(() -> new IllegalStateException(
                "A figure by itself leads back to no unit; start with assertThat(result).unit(id).figure(code)"));
    }

    @Override
    Bounds bounds() {
        return figure().bounds();
    }

    /**
     * Verifies the number as it is quoted.
     *
     * @param print the number with its measure: {@code 12.5万份}
     * @return this assertion
     */
    public RolledFigureAssert isPrinted(String print) {
        Optional<String> found = figure().printed();
        String printed = found.map(text -> "is " + text).orElse("has no number");
        return verify(found.filter(print::equals).isPresent(), "to be printed " + print, printed);
    }

    /**
     * Verifies the number to quote.
     *
     * @param number the number
     * @return this assertion
     */
    public RolledFigureAssert hasNumber(BigDecimal number) {
        return number("the number ", number, figure().number());
    }

    /**
     * Verifies the number to quote.
     *
     * @param number the number
     * @return this assertion
     */
    public RolledFigureAssert hasNumber(long number) {
        return hasNumber(BigDecimal.valueOf(number));
    }

    /**
     * Verifies the number to quote.
     *
     * @param number the number as a decimal
     * @return this assertion
     */
    public RolledFigureAssert hasNumber(String number) {
        return hasNumber(new BigDecimal(number));
    }

    /**
     * Verifies that there is no single number to quote.
     *
     * @return this assertion
     */
    public RolledFigureAssert hasNoNumber() {
        return verify(figure().number().isEmpty(), "to have no number", "has " + plain(figure().number()));
    }

    /**
     * Verifies what was stated so far of the own level and the units below.
     *
     * @param number the sum of the stated numbers
     * @return this assertion
     */
    public RolledFigureAssert hasStatedSum(long number) {
        return number("the stated sum ", BigDecimal.valueOf(number), figure().statedSum());
    }

    private RolledFigureAssert number(String what, BigDecimal number, Optional<BigDecimal> found) {
        boolean same = found.filter(n -> n.compareTo(number) == 0).isPresent();
        return verify(same, "to have " + what + number.toPlainString(), "has " + plain(found));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("none");
    }

    /**
     * Verifies where the number to quote comes from.
     *
     * @param kind the kind
     * @return this assertion
     */
    public RolledFigureAssert hasKind(FigureKind kind) {
        return verify(figure().kind() == kind, "to be of kind " + kind, "is " + figure().kind());
    }

    /**
     * Verifies the bounds of the unit's own level.
     *
     * @param lower the smallest number
     * @param upper the largest number
     * @return this assertion
     */
    public RolledFigureAssert hasOwn(long lower, long upper) {
        return hasOwn(Bounds.of(lower, upper));
    }

    /**
     * Verifies the bounds of the unit's own level.
     *
     * @param bounds the bounds, as {@code Bounds.atLeast(40)} or {@code Bounds.UNKNOWN}
     * @return this assertion
     */
    public RolledFigureAssert hasOwn(Bounds bounds) {
        return same("with own level ", bounds, "has ", figure().own().bounds());
    }

    /**
     * Verifies the bounds of the units below.
     *
     * @param lower the smallest number
     * @param upper the largest number
     * @return this assertion
     */
    public RolledFigureAssert hasUnder(long lower, long upper) {
        return hasUnder(Bounds.of(lower, upper));
    }

    /**
     * Verifies the bounds of the units below; fails for a unit that has none.
     *
     * @param bounds the bounds, as {@code Bounds.atLeast(40)} or {@code Bounds.UNKNOWN}
     * @return this assertion
     */
    public RolledFigureAssert hasUnder(Bounds bounds) {
        Bounds found = figure().findUnder()
                .map(RolledPart::bounds)
                .orElseThrow(() -> differs("with units below " + bounds.print(), "has none"));
        return same("with units below ", bounds, "has ", found);
    }
}
