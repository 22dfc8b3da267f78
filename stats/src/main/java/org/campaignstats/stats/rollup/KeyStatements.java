package org.campaignstats.stats.rollup;

import java.util.HashMap;
import java.util.Map;
import org.campaignstats.core.indicator.Indicator;

/** All statements of one key, by the number of the unit that they are about. */
final class KeyStatements {
    private final FigureKey key;
    private final Indicator indicator;
    private final Map<Integer, UnitStatements> byUnit = new HashMap<>();

    KeyStatements(FigureKey key, Indicator indicator) {
        this.key = key;
        this.indicator = indicator;
    }

    FigureKey key() {
        return key;
    }

    Indicator indicator() {
        return indicator;
    }

    /** The statements about a unit; none said is an empty one. */
    UnitStatements about(int unit) {
        return byUnit.getOrDefault(unit, UnitStatements.NONE);
    }

    void add(int unit, Statement statement) {
        byUnit.computeIfAbsent(unit, u -> new UnitStatements()).add(statement);
    }

    void sort() {
        byUnit.values().forEach(UnitStatements::sort);
    }
}
