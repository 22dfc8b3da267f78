package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;

/**
 * What several statements about one quantity leave of it.
 *
 * @param bounds what all of them allow; where they contradict each other, the hull of all that say anything
 * @param conflict the two that are furthest apart, where they contradict each other
 */
record Settled(Bounds bounds, Optional<Conflict> conflict) {
    /**
     * Two readings that have no number in common; of several with the same end the narrower.
     *
     * @param first the one with the smallest upper end
     * @param second the one with the largest lower end
     */
    record Conflict(Bounds first, Bounds second) {}

    /** Settles statements of a quantity of which, before them, nothing is known but that it lies within some bounds. */
    static Settled of(Collection<Bounds> statements, Bounds unknown) {
        if (statements.size() == 1) {
            return new Settled(ofOne(statements.iterator().next(), unknown), Optional.empty());
        }
        Optional<Bounds> common = Optional.of(Bounds.UNKNOWN);
        for (Bounds statement : statements) {
            common = common.flatMap(statement::intersect);
        }
        return common.map(bounds -> new Settled(bounds.intersect(unknown).orElse(bounds), Optional.empty()))
                .orElseGet(() -> hull(statements, unknown));
    }

    /** What a single statement leaves. */
    static Bounds ofOne(Bounds only, Bounds unknown) {
        return unknown.isUnknown() ? only : only.intersect(unknown).orElse(only);
    }

    private static Settled hull(Collection<Bounds> statements, Bounds unknown) {
        List<Bounds> saying =
                statements.stream().filter(bounds -> !bounds.equals(unknown)).toList();
        Comparator<Bounds> byUpper =
                Comparator.comparing((Bounds b) -> b.upper().orElseThrow());
        Bounds first = saying.stream()
                .filter(bounds -> !bounds.isOpen())
                .min(byUpper.thenComparing(Bounds::lower, Comparator.reverseOrder()))
                .orElseThrow();
        BigDecimal lower = saying.stream()
                .map(Bounds::lower)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Bounds> highest = saying.stream()
                .filter(bounds -> bounds.lower().compareTo(lower) == 0)
                .toList();
        Bounds second =
                highest.stream().filter(bounds -> !bounds.isOpen()).min(byUpper).orElse(highest.get(0));
        Bounds hull = saying.stream().reduce(Bounds::hull).orElseThrow();
        return new Settled(hull, Optional.of(new Conflict(first, second)));
    }
}
