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
    private final boolean ofQuotients;
    private final boolean[] disputed;
    private boolean limited;

    Evidence(int units) {
        this(Quantities.unknown(units), Quantities.unknown(units), Quantities.unknown(units), false);
    }

    private Evidence(Quantities limits, Quantities quotients, Quantities weights, boolean ofQuotients) {
        this.ofQuotients = ofQuotients;
        this.limits = limits;
        this.quotients = quotients;
        this.weights = weights;
        this.disputed = new boolean[limits.units()];
        this.partsTellOfOwnLevel = new boolean[limits.units()];
        this.partsGiveTotal = new boolean[limits.units()];
    }

    /** What is known of a rate by its numerator and denominator, or of a mean by its weights. */
    static Evidence ofQuotients(Quantities quotients, Quantities weights) {
        return new Evidence(Quantities.unknown(weights.units()), quotients, weights, true);
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

    /** Notes where what is divided contradicts itself: then the parts of a unit give but one of two readings. */
    void noteDisputed(Combined divided) {
        for (int u = 0; u < disputed.length; u++) {
            disputed[u] |= divided.isContradicted(u);
        }
    }

    boolean isDisputed(int unit) {
        return disputed[unit];
    }

    /** Limits a quantity of a unit to what it is a part of. */
    void limit(Quantity quantity, int unit, Bounds bounds) {
        Bounds[] limit = limits.of(quantity);
        limit[unit] = limit[unit].intersect(bounds).orElse(limit[unit]);
        limited = true;
    }

    /** Whether no other key says anything. */
    boolean isNone() {
        return parts.isEmpty() && !limited && !ofQuotients;
    }

    List<OfParts> parts() {
        return parts;
    }

    Bounds limit(Quantity quantity, int unit) {
        return limited ? limits.of(quantity)[unit] : Bounds.UNKNOWN;
    }

    Bounds quotient(Quantity quantity, int unit) {
        return ofQuotients ? quotients.of(quantity)[unit] : Bounds.UNKNOWN;
    }

    Bounds weight(Quantity quantity, int unit) {
        return ofQuotients ? weights.of(quantity)[unit] : Bounds.UNKNOWN;
    }

    boolean partsTellOfOwnLevel(int unit) {
        return partsTellOfOwnLevel[unit];
    }

    boolean partsGiveTotal(int unit) {
        return partsGiveTotal[unit];
    }
}
