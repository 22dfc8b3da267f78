package org.campaignstats.stats.rollup;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** That the figures of one key are a part of those of another. */
final class Relation {
    private final KeyStatements part;
    private final KeyStatements whole;
    private final String what;
    private final boolean isKey;
    private final boolean everywhere;
    private final Map<Quantity, Set<Integer>> said = new EnumMap<>(Quantity.class);

    private Relation(KeyStatements part, KeyStatements whole, String what, boolean isKey, boolean everywhere) {
        this.part = part;
        this.whole = whole;
        this.what = what;
        this.isKey = isKey;
        this.everywhere = everywhere;
    }

    /** A key of a dimension, beside the other keys of it. */
    static Relation ofKey(KeyStatements key, KeyStatements whole, String dimension) {
        return new Relation(key, whole, dimension, true, true);
    }

    /** An indicator that is a part of another wherever it is reported. */
    static Relation ofIndicator(KeyStatements part, KeyStatements whole) {
        return new Relation(part, whole, name(part), false, true);
    }

    /** An indicator that reports of some units say to be a part of another. */
    static Relation asSaid(KeyStatements part, KeyStatements whole) {
        return new Relation(part, whole, name(part), false, false);
    }

    private static String name(KeyStatements part) {
        return part.key().indicator() + part.key().breakdown().map(b -> " " + b).orElse("");
    }

    /** Notes that it was said of one quantity of a unit. */
    void say(Quantity quantity, int unit) {
        said.computeIfAbsent(quantity, q -> new HashSet<>()).add(unit);
    }

    KeyStatements part() {
        return part;
    }

    KeyStatements whole() {
        return whole;
    }

    /** The dimension of a key; the indicator of another part. */
    String what() {
        return what;
    }

    /** Whether it is a key of a dimension, which does not overlap with the other keys; else parts may overlap. */
    boolean isKey() {
        return isKey;
    }

    /** Whether it holds for a quantity of a unit. */
    boolean holds(Quantity quantity, int unit) {
        return everywhere || isSaid(quantity, unit);
    }

    /** Whether a report of the unit gives the part of this quantity. */
    boolean isGiven(Quantity quantity, int unit) {
        return everywhere ? !part.about(unit).of(quantity.scope()).isEmpty() : isSaid(quantity, unit);
    }

    private boolean isSaid(Quantity quantity, int unit) {
        return said.getOrDefault(quantity, Set.of()).contains(unit);
    }
}
