package org.campaignstats.stats.rollup;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.campaignstats.core.unit.ReportingUnit;

/** Asserts all parts of a rolled-up figure as text; every failure shows how the figure came about. */
final class FigureTextAssert extends AbstractAssert<FigureTextAssert, RolledFigure> {
    FigureTextAssert(RolledFigure figure) {
        super(figure, FigureTextAssert.class);
        as("%s", figure.explain());
    }

    /** Its whole, own level and units under it: {@code [8, 8] = [0, 3] + [5, 8]}; no last part for a unit without any. */
    FigureTextAssert isBounded(String expected) {
        String under = actual.findUnder().map(part -> " + " + part.bounds()).orElse("");
        return same(actual.bounds() + " = " + actual.own().bounds() + under, expected);
    }

    /** All discrepancies as text, in order; none given asserts that there are none. */
    FigureTextAssert isContradictedBy(String... expected) {
        List<String> found =
                actual.discrepancies().stream().map(Discrepancy::toString).toList();
        return same(String.join("\n", found), String.join("\n", expected));
    }

    /** Kind, number and stated sum: {@code FILED 8 of 5}, {@code -} where there is none. */
    FigureTextAssert isQuoted(String expected) {
        String number = actual.number().map(n -> n.toPlainString()).orElse("-");
        String stated = actual.statedSum().map(n -> n.toPlainString()).orElse("-");
        return same(actual.kind() + " " + number + " of " + stated, expected);
    }

    /** Who is in each list of the coverage; empty lists are left out: {@code 3: stated a b, missing c}. */
    FigureTextAssert isCovered(String expected) {
        Coverage coverage = actual.coverage();
        String found = coverage.expected() + ":" + names(" stated", coverage.stated())
                + names(" by other", coverage.reportedByOther())
                + names(" blank", coverage.blank())
                + names(" silent", coverage.silent())
                + names(" missing", coverage.missing())
                + names(" assumed none", coverage.assumedNone());
        return same(found.replaceAll(",$", ""), expected);
    }

    private static String names(String list, List<ReportingUnit> units) {
        return units.isEmpty()
                ? ""
                : list + " "
                        + String.join(
                                " ", units.stream().map(ReportingUnit::name).toList()) + ",";
    }

    private FigureTextAssert same(String found, String expected) {
        Assertions.assertThat(found).as(info.description()).isEqualTo(expected);
        return this;
    }
}
