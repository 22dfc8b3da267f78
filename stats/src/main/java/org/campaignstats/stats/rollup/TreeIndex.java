package org.campaignstats.stats.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.campaignstats.core.unit.ReportingUnit;
import org.campaignstats.core.unit.UnitId;
import org.campaignstats.core.unit.UnitTree;

/** A unit tree with its units numbered depth first. */
final class TreeIndex extends TreeShape {
    private final UnitTree tree;
    private final List<ReportingUnit> units;
    private final Map<UnitId, Integer> numbers;

    TreeIndex(UnitTree tree) {
        this(tree, numbers(tree.depthFirst()));
    }

    private TreeIndex(UnitTree tree, Map<UnitId, Integer> numbers) {
        super(tree.depthFirst().stream()
                .mapToInt(unit -> unit.parent().map(numbers::get).orElse(NONE))
                .toArray());
        this.tree = tree;
        this.units = tree.depthFirst();
        this.numbers = numbers;
    }

    private static Map<UnitId, Integer> numbers(List<ReportingUnit> units) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        units.forEach(unit -> numbers.put(unit.id(), numbers.size()));
        return numbers;
    }

    UnitTree tree() {
        return tree;
    }

    boolean isOpen() {
        return !tree.isClosed();
    }

    ReportingUnit unit(int u) {
        return units.get(u);
    }

    boolean contains(UnitId id) {
        return numbers.containsKey(id);
    }

    /** The number of a unit; {@link #NONE} where it is not in the tree. */
    int find(UnitId id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** The number of a unit that is in the tree. */
    int number(UnitId id) {
        return Objects.requireNonNull(numbers.get(id));
    }
}
