package org.campaignstats.stats.rollup;

import java.util.Arrays;
import org.campaignstats.core.figure.Bounds;

/** Bounds of the three quantities of every unit: its own level, all units under it, both together. */
final class Quantities {
    private final Bounds[] own;
    private final Bounds[] under;
    private final Bounds[] whole;

    Quantities(Bounds[] own, Bounds[] under, Bounds[] whole) {
        this.own = own;
        this.under = under;
        this.whole = whole;
    }

    /** Three quantities for each of some units, of which nothing is known. */
    static Quantities unknown(int units) {
        return new Quantities(unknowns(units), unknowns(units), unknowns(units));
    }

    private static Bounds[] unknowns(int units) {
        Bounds[] bounds = new Bounds[units];
        Arrays.fill(bounds, Bounds.UNKNOWN);
        return bounds;
    }

    /** Those that were combined. */
    static Quantities of(Combined combined) {
        Quantities quantities = unknown(combined.whole.size());
        for (Quantity quantity : Quantity.values()) {
            Bounds[] bounds = quantities.of(quantity);
            for (int u = 0; u < bounds.length; u++) {
                bounds[u] = combined.of(quantity).get(u);
            }
        }
        return quantities;
    }

    int units() {
        return own.length;
    }

    /** One of the three. */
    Bounds[] of(Quantity quantity) {
        return switch (quantity) {
            case OWN -> own;
            case UNDER -> under;
            case WHOLE -> whole;
        };
    }
}
