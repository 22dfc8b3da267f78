package org.campaignstats.stats.rules.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.stats.rollup.FigureKind;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;

/** Goes through the filed totals of a batch with what was said of their parts. */
final class ReportedTotals {
    private ReportedTotals() {}

    /**
     * A figure of which a total was filed.
     *
     * @param figure the figure of the unit
     * @param below the same figure of each unit under it
     */
    record Total(RolledFigure figure, List<RolledFigure> below) {
        /** The units below of which no number was given. */
        List<ReportingUnit> notGiven() {
            return below.stream()
                    .filter(child -> !isGiven(child))
                    .map(RolledFigure::unit)
                    .toList();
        }

        private static boolean isGiven(RolledFigure child) {
            return givesNumber(child, Scope.WHOLE) || child.kind() == FigureKind.SUM;
        }
    }

    /** Every total that was filed of a unit with units under it, even a blank. */
    static void forEach(Batch batch, Consumer<Total> what) {
        RollUpResult result = batch.result();
        for (ReportingUnit unit : batch.tree().depthFirst()) {
            List<ReportingUnit> children = batch.tree().children(unit.id());
            if (!children.isEmpty()) {
                List<RolledFigure> figures = result.figures(unit.id());
                List<List<RolledFigure>> below = children.stream()
                        .map(child -> result.figures(child.id()))
                        .toList();
                for (int i = 0; i < figures.size(); i++) {
                    if (isFiled(figures.get(i))) {
                        what.accept(new Total(figures.get(i), column(below, i)));
                    }
                }
            }
        }
    }

    private static List<RolledFigure> column(List<List<RolledFigure>> figures, int number) {
        List<RolledFigure> column = new ArrayList<>(figures.size());
        figures.forEach(row -> column.add(row.get(number)));
        return column;
    }

    private static boolean isFiled(RolledFigure figure) {
        return figure.statements().stream()
                .map(statement -> statement.outcome().scope())
                .anyMatch(scope -> scope == Scope.WHOLE || scope == Scope.UNDER);
    }

    /** Whether a number was given of a unit under a scope. */
    static boolean givesNumber(RolledFigure figure, Scope scope) {
        return figure.statements().stream()
                .map(statement -> statement.outcome())
                .anyMatch(outcome ->
                        outcome.scope() == scope && outcome.figure().figure().isNumeric());
    }
}
