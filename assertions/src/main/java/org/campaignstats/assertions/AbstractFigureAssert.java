package org.campaignstats.assertions;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.Qualifier;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.jspecify.annotations.Nullable;

/** Asserts what a figure says. */
abstract class AbstractFigureAssert<SELF extends AbstractFigureAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {
    AbstractFigureAssert(@Nullable A actual, Class<SELF> self) {
        super(actual, self);
    }

    /** The figure; fails where there is none. */
    abstract Figure figure();

    /**
     * Verifies that its place is empty or masked.
     *
     * @return this assertion
     */
    public SELF isBlank() {
        return verify(figure() instanceof Blank, "to be blank");
    }

    /**
     * Verifies that it is an amount in words.
     *
     * @return this assertion
     */
    public SELF isVague() {
        return verify(figure() instanceof Vague, "to be vague");
    }

    /**
     * Verifies that it is a whole number, printed to the last digit and without a qualifier.
     *
     * @param number the number
     * @return this assertion
     */
    public SELF isStated(long number) {
        return verify(figure().equals(Stated.of(number)), "to be " + number);
    }

    /**
     * Verifies that it is one number: the same value, precision and qualifier as a print gives.
     *
     * @param print the print without a measure, as {@code 12.5万} or {@code 1380余}
     * @return this assertion
     * @throws IllegalArgumentException if the print is no figure
     */
    public SELF isStated(String print) {
        return verify(figure() instanceof Stated && figure().equals(Figure.parse(print)), "to be " + print);
    }

    /**
     * Verifies that it is two numbers without a qualifier.
     *
     * @param low the smaller number
     * @param high the larger number
     * @return this assertion
     */
    public SELF isRange(long low, long high) {
        return verify(figure().equals(Range.of(low, high)), "to be " + low + "至" + high);
    }

    /**
     * Verifies that it is two numbers: the same ends and qualifier as a print gives.
     *
     * @param print the print without a measure, as {@code 3至5万} or {@code 几十}
     * @return this assertion
     * @throws IllegalArgumentException if the print is no figure
     */
    public SELF isRange(String print) {
        return verify(figure() instanceof Range && figure().equals(Figure.parse(print)), "to be " + print);
    }

    /**
     * Verifies the one number that was stated, whatever its precision and qualifier.
     *
     * @param number the number after its multiplier
     * @return this assertion
     */
    public SELF hasValue(BigDecimal number) {
        Optional<BigDecimal> found = figure().number();
        return decimal("the value ", number, found);
    }

    /**
     * Verifies the one number that was stated, whatever its precision and qualifier.
     *
     * @param number the number after its multiplier
     * @return this assertion
     */
    public SELF hasValue(long number) {
        return hasValue(BigDecimal.valueOf(number));
    }

    /**
     * Verifies the one number that was stated, whatever its precision and qualifier.
     *
     * @param number the number after its multiplier as a decimal
     * @return this assertion
     */
    public SELF hasValue(String number) {
        return hasValue(new BigDecimal(number));
    }

    /**
     * Verifies the place value of the last printed digit.
     *
     * @param precision the place value times the multiplier: 1000 for {@code 12.5万}
     * @return this assertion
     */
    public SELF hasPrecision(long precision) {
        return hasPrecision(String.valueOf(precision));
    }

    /**
     * Verifies the place value of the last printed digit.
     *
     * @param precision the place value times the multiplier as a decimal: {@code 0.1} for {@code 77.9}
     * @return this assertion
     */
    public SELF hasPrecision(String precision) {
        Optional<BigDecimal> found = figure().match(
                        stated -> Optional.of(stated.precision()),
                        range -> Optional.empty(),
                        blank -> Optional.empty(),
                        vague -> Optional.empty());
        return decimal("the precision ", new BigDecimal(precision), found);
    }

    /**
     * Verifies the word beside its number or numbers.
     *
     * @param qualifier the qualifier; {@link Qualifier#EXACTLY} where none was printed
     * @return this assertion
     */
    public SELF hasQualifier(Qualifier qualifier) {
        Optional<Qualifier> found = figure().match(
                        stated -> Optional.of(stated.qualifier()),
                        range -> Optional.of(range.qualifier()),
                        blank -> Optional.empty(),
                        vague -> Optional.empty());
        return has(found.filter(qualifier::equals).isPresent(), "the qualifier " + qualifier, found);
    }

    /**
     * Verifies what it means by convention as a count.
     *
     * @param lower the smallest number that it can mean
     * @param upper the largest number that it can mean
     * @return this assertion
     */
    public SELF means(long lower, long upper) {
        return means(Bounds.of(lower, upper));
    }

    /**
     * Verifies what it means by convention as a count.
     *
     * @param bounds between which numbers it lies
     * @return this assertion
     */
    public SELF means(Bounds bounds) {
        boolean same =
                BoundsPolicy.CONVENTIONAL.bounds(figure(), BigDecimal.ONE).equals(bounds);
        return verify(same, "to mean " + bounds.print());
    }

    private SELF decimal(String what, BigDecimal expected, Optional<BigDecimal> found) {
        boolean same = found.filter(number -> number.compareTo(expected) == 0).isPresent();
        return has(same, what + expected.toPlainString(), found.map(BigDecimal::toPlainString));
    }

    final SELF has(boolean holds, String what, Optional<?> found) {
        return verify(holds, "to have " + what + found.map(f -> ", has " + f).orElse(", has none"));
    }

    final SELF verify(boolean holds, String what) {
        if (!holds) {
            throw failure("%s", "Expected " + FigureText.withMeaning(actual.toString(), figure()) + " " + what);
        }
        return myself;
    }
}
