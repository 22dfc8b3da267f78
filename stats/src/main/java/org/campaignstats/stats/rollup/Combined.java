package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignstats.core.figure.Bounds;

/** Bounds of whole, own and under of every unit for one key, and what contradicts itself at which unit. */
final class Combined {
    final Bounds[] whole;
    final Bounds[] own;
    final Bounds[] under;
    /** Whether the total left less of the own level than what was said of it allows. */
    final boolean[] narrowedOwn;
    /** Whether the total left less of what lies under the unit than its parts allow. */
    final boolean[] narrowedUnder;

    private final boolean[] contradicted;
    private final Map<Integer, List<Discrepancy>> discrepancies = new HashMap<>();

    Combined(int units) {
        this.whole = new Bounds[units];
        this.own = new Bounds[units];
        this.under = new Bounds[units];
        this.narrowedOwn = new boolean[units];
        this.narrowedUnder = new boolean[units];
        this.contradicted = new boolean[units];
    }

    void contradiction(int unit, Discrepancy discrepancy) {
        contradicted[unit] = true;
        discrepancies.computeIfAbsent(unit, u -> new ArrayList<>()).add(discrepancy);
    }

    boolean isContradicted(int unit) {
        return contradicted[unit];
    }

    boolean hasContradictions() {
        return !discrepancies.isEmpty();
    }

    /** The discrepancies of a unit in the order event, own, under, whole. */
    List<Discrepancy> discrepancies(int unit) {
        return List.copyOf(discrepancies.getOrDefault(unit, List.of()));
    }

    /** Marks as certain what the other combination contradicts at the same unit about the same quantity. */
    void markCertain(Combined cautious) {
        discrepancies.forEach((unit, list) -> list.replaceAll(
                d -> d.withCertain(cautious.discrepancies(unit).stream().anyMatch(d::isAboutSame))));
    }
}
