package org.campaignstats.assertions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.Coverage;
import org.campaignstats.stats.rollup.Discrepancy;
import org.campaignstats.stats.rollup.RolledFigure;
import org.jspecify.annotations.Nullable;

/** Asserts which reports a rolled-up figure rests on, and where they contradict each other. */
abstract class AbstractReportsAssert<SELF extends AbstractReportsAssert<SELF>>
        extends AbstractBoundsAssert<SELF, RolledFigure> {
    private static final int NAMES_SHOWN = 3;

    AbstractReportsAssert(@Nullable RolledFigure figure, Class<SELF> self) {
        super(figure, self);
    }

    final RolledFigure figure() {
        isNotNull();
        return actual;
    }

    @Override
    final AssertionError differs(String expected, String found) {
        String figure = actual.key() + " of " + actual.unit().name();
        return failure("%s", "Expected " + figure + " " + expected + ", " + found + ":\n" + actual.explain());
    }

    final SELF verify(boolean holds, String expected, String found) {
        if (!holds) {
            throw differs(expected, found);
        }
        return myself;
    }

    /**
     * Verifies how many units gave a number about themselves, and how many are expected to.
     *
     * @param stated how many gave one
     * @param expected how many are expected
     * @return this assertion
     */
    public SELF hasCoverage(int stated, int expected) {
        Coverage coverage = coverage();
        return verify(
                coverage.stated().size() == stated && coverage.expected() == expected,
                "to be stated by " + stated + " of " + expected + " units",
                "is by " + coverage.stated().size() + " of " + coverage.expected() + lacking(coverage));
    }

    private static String lacking(Coverage coverage) {
        List<String> names = Stream.of(
                        coverage.reportedByOther(), coverage.blank(), coverage.silent(), coverage.missing())
                .flatMap(List::stream)
                .map(ReportingUnit::name)
                .toList();
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        String all = names.size() > NAMES_SHOWN ? ", … (" + names.size() + ")" : "";
        return names.isEmpty() ? "" : ", not by " + shown + all;
    }

    /**
     * Verifies which units gave a number about themselves.
     *
     * @param units the ids or names of these units and no others, in any order
     * @return this assertion
     */
    public SELF hasStated(String... units) {
        return lists("with stated ", Coverage::stated, units);
    }

    /**
     * Verifies of which units only others gave a number.
     *
     * @param units the ids or names of these units and no others, in any order
     * @return this assertion
     */
    public SELF hasReportedByOther(String... units) {
        return lists("with reported by another ", Coverage::reportedByOther, units);
    }

    /**
     * Verifies of which units only a blank or an amount in words was given.
     *
     * @param units the ids or names of these units and no others, in any order
     * @return this assertion
     */
    public SELF hasBlank(String... units) {
        return lists("with blank ", Coverage::blank, units);
    }

    /**
     * Verifies which units filed without a word on the figure.
     *
     * @param units the ids or names of these units and no others, in any order
     * @return this assertion
     */
    public SELF hasSilent(String... units) {
        return lists("with silent ", Coverage::silent, units);
    }

    /**
     * Verifies which units have not filed.
     *
     * @param units the ids or names of these units and no others, in any order
     * @return this assertion
     */
    public SELF hasMissing(String... units) {
        return lists("with missing ", Coverage::missing, units);
    }

    private Coverage coverage() {
        return figure().findCoverage().orElseThrow(() -> differs("with coverage", "has none in an open tree"));
    }

    private SELF lists(String what, Function<Coverage, List<ReportingUnit>> list, String... units) {
        List<ReportingUnit> found = list.apply(coverage());
        Set<String> wanted = new HashSet<>(Arrays.asList(units));
        boolean same = found.size() == wanted.size()
                && found.stream().allMatch(unit -> wanted.contains(unit.id().text()) || wanted.contains(unit.name()));
        String names = found.stream().map(ReportingUnit::name).collect(Collectors.joining(" "));
        return verify(same, what + orNone(String.join(" ", units)), "has " + orNone(names));
    }

    private static String orNone(String names) {
        return names.isEmpty() ? "none" : names;
    }

    /**
     * Verifies that nothing contradicts it.
     *
     * @return this assertion
     */
    public SELF hasNoDiscrepancy() {
        return verify(
                figure().discrepancies().isEmpty(), "to have no discrepancy", "has " + count(figure().discrepancies()));
    }

    /**
     * Verifies that something contradicts it.
     *
     * @return this assertion
     */
    public SELF isContradicted() {
        return verify(!figure().discrepancies().isEmpty(), "to be contradicted", "has no discrepancy");
    }

    /**
     * Verifies that there is one discrepancy about a quantity.
     *
     * @param about which quantity
     * @return assertions about the discrepancy
     */
    public DiscrepancyAssert hasDiscrepancy(Discrepancy.About about) {
        List<Discrepancy> found = figure().discrepancies().stream()
                .filter(d -> d.about() == about)
                .toList();
        verify(found.size() == 1, "to have one discrepancy about " + about, "has " + count(found));
        return new DiscrepancyAssert(found.get(0)).as("%s", descriptionText());
    }

    private static String count(List<Discrepancy> discrepancies) {
        return discrepancies.isEmpty() ? "none" : String.valueOf(discrepancies.size());
    }
}
