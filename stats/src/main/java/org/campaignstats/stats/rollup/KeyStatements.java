package org.campaignstats.stats.rollup;

import org.campaignstats.core.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** All statements of one key, by the number of the unit that they are about. */
final class KeyStatements {
    private final FigureKey key;
    private final Indicator indicator;
    private final @Nullable UnitStatements[] byUnit;

    KeyStatements(FigureKey key, Indicator indicator, int units) {
        this.byUnit = new UnitStatements[units];
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
        UnitStatements about = byUnit[unit];
        return about == null ? UnitStatements.NONE : about;
    }

    void add(int unit, Statement statement) {
        UnitStatements about = byUnit[unit];
        if (about == null) {
            about = new UnitStatements();
            byUnit[unit] = about;
        }
        about.add(statement);
    }

    void sort() {
        for (UnitStatements about : byUnit) {
            if (about != null) {
                about.sort();
            }
        }
    }
}
