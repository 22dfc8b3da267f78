package org.campaignstats.stats.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.indicator.Additivity;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.stats.rollup.RolledFigure;

/** Shares of units in the unit above them, and of keys in all keys together, within one campaign. */
final class Shares {
    private final Side side;
    private final Map<Of, PartSum> sums = new ConcurrentHashMap<>();

    Shares(Side side) {
        this.side = side;
    }

    /** A unit and a key. */
    private record Of(UnitId unit, ComparedKey key) {}

    /** The share of some units together in the one unit that they all report to. */
    Optional<Share> inParent(List<RolledFigure> units, ComparedKey key) {
        Set<Optional<UnitId>> parents =
                units.stream().map(f -> f.unit().parent()).collect(Collectors.toSet());
        if (parents.size() != 1 || !isShared(units, key)) {
            return Optional.empty();
        }
        return parents.iterator()
                .next()
                .flatMap(parent -> side.find(parent, key))
                .map(whole -> inWhole(units, key, whole));
    }

    private Share inWhole(List<RolledFigure> units, ComparedKey key, RolledFigure whole) {
        Bounds part = together(units);
        Optional<Bounds> others = others(units, key, whole);
        return others.map(o -> Share.of(part, o, whole.bounds())).orElseGet(() -> Share.of(part, whole.bounds()));
    }

    /** What the whole holds beside the units, where it is the sum of its own level and all units that report to it. */
    private Optional<Bounds> others(List<RolledFigure> units, ComparedKey key, RolledFigure whole) {
        boolean allThere = side.tree().isClosed() || whole.isOfOccurringUnitsOnly();
        boolean counted = !whole.sharesActivities() && whole.discrepancies().isEmpty();
        if (!isSum(whole.indicator()) || !allThere || !counted) {
            return Optional.empty();
        }
        PartSum all = sums.computeIfAbsent(new Of(whole.unit().id(), key), of -> sum(whole, key));
        return all.bounds().contains(whole.bounds())
                ? Optional.of(
                        all.without(units.stream().map(RolledFigure::bounds).toList()))
                : Optional.empty();
    }

    /** The own level and all units that report to one; made once for all of them. */
    private PartSum sum(RolledFigure whole, ComparedKey key) {
        List<Bounds> parts = new ArrayList<>(List.of(whole.own().bounds()));
        for (ReportingUnit child : side.tree().children(whole.unit().id())) {
            side.find(child.id(), key).map(RolledFigure::bounds).ifPresent(parts::add);
        }
        return PartSum.of(parts);
    }

    /** The share of a key of a dimension in all keys together, at the same units. */
    Optional<Share> inAllKeys(List<RolledFigure> units, ComparedKey key) {
        if (key.breakdown().isEmpty() || !isShared(units, key)) {
            return Optional.empty();
        }
        List<RolledFigure> wholes = units.stream()
                .flatMap(f -> side.find(f.unit().id(), key.ofAllKeys()).stream())
                .toList();
        return wholes.isEmpty() ? Optional.empty() : Optional.of(Share.of(together(units), together(wholes)));
    }

    private static boolean isShared(List<RolledFigure> units, ComparedKey key) {
        return !units.isEmpty()
                && !key.isInPercent()
                && (isSum(units.get(0).indicator()) || units.get(0).indicator().additivity() == Additivity.DISTINCT);
    }

    private static boolean isSum(Indicator indicator) {
        return indicator.additivity() == Additivity.ADDITIVE || indicator.additivity() == Additivity.STOCK;
    }

    private static Bounds together(List<RolledFigure> units) {
        return Together.of(
                units.get(0).indicator(),
                units.stream().map(RolledFigure::bounds).toList());
    }
}
