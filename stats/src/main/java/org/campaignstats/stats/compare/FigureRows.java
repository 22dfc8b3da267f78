package org.campaignstats.stats.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.stats.rollup.RolledFigure;

/** Makes the figures of corresponding units, one for each key. */
final class FigureRows {
    private final Side from;
    private final Side to;
    private final List<ComparedKey> keys;
    private final Map<ComparedKey, Indicator> indicators = new HashMap<>();
    private final Obstacles obstacles;
    private final Shares fromShares;
    private final Shares toShares;

    FigureRows(Side from, Side to, List<UnitCorrespondence> units) {
        this.from = from;
        this.to = to;
        this.keys = ComparedKeys.inOrder(from.keys(), to.keys());
        this.indicators.putAll(from.indicators());
        this.indicators.putAll(to.indicators());
        this.obstacles = new Obstacles(from, to, units);
        this.fromShares = new Shares(from);
        this.toShares = new Shares(to);
    }

    List<ComparedKey> keys() {
        return keys;
    }

    Indicator indicator(ComparedKey key) {
        return Objects.requireNonNull(indicators.get(key));
    }

    /** The figures of all keys, in their order. */
    Stream<ComparedFigure> of(UnitCorrespondence units) {
        return of(units, keys);
    }

    Stream<ComparedFigure> of(UnitCorrespondence units, List<ComparedKey> some) {
        List<List<RolledFigure>> earlier = units.from().stream()
                .map(unit -> from.result().figures(unit.id()))
                .toList();
        Optional<List<RolledFigure>> later = units.to().map(unit -> to.result().figures(unit.id()));
        return some.stream().map(key -> {
            List<RolledFigure> before = earlier.stream()
                    .flatMap(figures -> from.find(figures, key).stream())
                    .toList();
            Optional<RolledFigure> now = later.flatMap(figures -> to.find(figures, key));
            FigurePair pair = new FigurePair(units, indicator(key), before, now, fromShares, toShares);
            return new ComparedFigure(key, pair, obstacles.find(key, pair));
        });
    }
}
