package org.campaignstats.stats.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** A unit tree with its units numbered depth first: a unit's subtree is the numbers from its own up to its end. */
final class TreeIndex {
    private static final int NO_PARENT = -1;

    private final UnitTree tree;
    private final List<ReportingUnit> units;
    private final Map<UnitId, Integer> numbers;
    private final int[] parents;
    private final int[] ends;

    TreeIndex(UnitTree tree) {
        this.tree = tree;
        this.units = tree.depthFirst();
        this.numbers = new HashMap<>();
        this.parents = new int[units.size()];
        this.ends = new int[units.size()];
        for (int u = 0; u < units.size(); u++) {
            numbers.put(units.get(u).id(), u);
            parents[u] = units.get(u).parent().map(numbers::get).orElse(NO_PARENT);
            ends[u] = u + 1;
        }
        for (int u = units.size() - 1; u > 0; u--) {
            if (parents[u] != NO_PARENT) {
                ends[parents[u]] = Math.max(ends[parents[u]], ends[u]);
            }
        }
    }

    UnitTree tree() {
        return tree;
    }

    boolean isOpen() {
        return !tree.isClosed();
    }

    int size() {
        return units.size();
    }

    ReportingUnit unit(int u) {
        return units.get(u);
    }

    boolean contains(UnitId id) {
        return numbers.containsKey(id);
    }

    /** The number of a unit that is in the tree. */
    int number(UnitId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    boolean hasParent(int u) {
        return parents[u] != NO_PARENT;
    }

    int parent(int u) {
        return parents[u];
    }

    /** The first number after the subtree of a unit. */
    int end(int u) {
        return ends[u];
    }

    boolean isLeaf(int u) {
        return ends[u] == u + 1;
    }

    /** The first child is the next number; each further one follows the end of the one before. */
    int firstChild(int u) {
        return u + 1;
    }
}
