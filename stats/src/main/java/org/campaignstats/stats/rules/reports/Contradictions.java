package org.campaignstats.stats.rules.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.FigureKey;
import org.campaignstats.stats.rollup.RollUpResult;
import org.campaignstats.stats.rollup.RolledFigure;
import org.campaignstats.stats.rules.Batch;

/**
 * What the reports of a batch contradict together: under the conventional reading, and what only the cautious one shows,
 * since a contradiction widens what lies above it and can hide another. What the figures of one filer about a unit
 * contradict by themselves is left out: it is for the rules about one filing.
 */
final class Contradictions {
    private final List<Contradiction> ofSeveral;
    private final Set<FigureOfUnit> figures;

    /** One figure of one unit. */
    private record FigureOfUnit(UnitId unit, FigureKey key) {}

    /** The contradictions of a batch, found once for all rules. */
    static Contradictions of(Batch batch) {
        return batch.view(Contradictions.class, Contradictions::new);
    }

    private Contradictions(Batch batch) {
        List<Contradiction> all = new ArrayList<>(in(batch.result(), BoundsPolicy.CONVENTIONAL));
        Set<Contradiction.Quantity> found =
                all.stream().map(Contradiction::quantity).collect(Collectors.toSet());
        in(batch.cautious(), BoundsPolicy.CAUTIOUS).stream()
                .filter(other -> !found.contains(other.quantity()))
                .forEach(all::add);
        this.figures = all.stream()
                .map(one ->
                        new FigureOfUnit(one.quantity().unit(), one.quantity().key()))
                .collect(Collectors.toSet());
        FilersAlone alone =
                new FilersAlone(batch, figures.stream().map(FigureOfUnit::unit).collect(Collectors.toSet()));
        this.ofSeveral = all.stream().filter(one -> !alone.show(one)).toList();
    }

    private static List<Contradiction> in(RollUpResult result, BoundsPolicy policy) {
        return result.contradicted().stream()
                .flatMap(figure ->
                        figure.discrepancies().stream().map(found -> new Contradiction(figure, found, policy)))
                .toList();
    }

    /** Those that need more than one filer or the units below, units depth first. */
    List<Contradiction> ofSeveral() {
        return ofSeveral;
    }

    /** Whether anything is contradicted of a figure, by one filer or by several. */
    boolean areOf(RolledFigure figure) {
        return figures.contains(new FigureOfUnit(figure.unit().id(), figure.key()));
    }
}
