package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import org.campaignstats.core.figure.Bounds;

/** What the figures of other keys say of the quantities of one key: its parts, what it is a part of, what it divides. */
final class Evidence {
    /**
     * What some parts say of what they are parts of.
     *
     * @param what the dimension of the parts, or the indicator that they are
     * @param bounds what they give: at least so much, or just that where they are all there
     */
    record OfParts(String what, Quantities bounds) {}

    private final List<OfParts> parts = new ArrayList<>();
    private final Quantities limits;
    private final Quantities quotients;
    private final Quantities weights;
    private final boolean[] partsTellOfOwnLevel;
    private final boolean[] partsGiveTotal;

    Evidence(int units) {
        this(Quantities.unknown(units), Quantities.unknown(units), Quantities.unknown(units));
    }

    private Evidence(Quantities limits, Quantities quotients, Quantities weights) {
        this.limits = limits;
        this.quotients = quotients;
        this.weights = weights;
        this.partsTellOfOwnLevel = new boolean[limits.units()];
        this.partsGiveTotal = new boolean[limits.units()];
    }

    /** What is known of a rate by its numerator and denominator, or of a mean by its weights. */
    static Evidence ofQuotients(Quantities quotients, Quantities weights) {
        return new Evidence(Quantities.unknown(weights.units()), quotients, weights);
    }

    /** The same evidence, with nothing yet of what it is a part of. */
    Evidence copy() {
        Evidence copy = new Evidence(limits.units());
        copy.parts.addAll(parts);
        for (int u = 0; u < partsGiveTotal.length; u++) {
            copy.partsTellOfOwnLevel[u] = partsTellOfOwnLevel[u];
            copy.partsGiveTotal[u] = partsGiveTotal[u];
        }
        return copy;
    }

    void addParts(String what, Quantities bounds) {
        parts.add(new OfParts(what, bounds));
    }

    /** Notes for which units a part tells of the own level or gives a total: then there is one. */
    void noteStated(KeyStatements part) {
        for (int u = 0; u < partsGiveTotal.length; u++) {
            partsTellOfOwnLevel[u] |= part.about(u).tellsOfOwnLevel();
            partsGiveTotal[u] |= part.about(u).givesTotal();
        }
    }

    /** Limits a quantity of a unit to what it is a part of. */
    void limit(Quantity quantity, int unit, Bounds bounds) {
        Bounds[] limited = limits.of(quantity);
        limited[unit] = limited[unit].intersect(bounds).orElse(limited[unit]);
    }

    List<OfParts> parts() {
        return parts;
    }

    Bounds limit(Quantity quantity, int unit) {
        return limits.of(quantity)[unit];
    }

    Bounds quotient(Quantity quantity, int unit) {
        return quotients.of(quantity)[unit];
    }

    Bounds weight(Quantity quantity, int unit) {
        return weights.of(quantity)[unit];
    }

    boolean partsTellOfOwnLevel(int unit) {
        return partsTellOfOwnLevel[unit];
    }

    boolean partsGiveTotal(int unit) {
        return partsGiveTotal[unit];
    }
}
