package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The tree that the figures of one key are combined over: the units, and between some of them and their parent an unnamed
 * unit for each group that a figure was given of.
 */
final class Nodes extends TreeShape {
    private final int[] units;
    private final int[] numbers;
    private final List<UnitStatements> groups;
    private final int[] groupOf;

    private Nodes(int[] parents, int[] units, int[] groupOf, List<UnitStatements> groups, int realUnits) {
        super(parents);
        this.units = units;
        this.groupOf = groupOf;
        this.groups = groups;
        this.numbers = new int[realUnits];
        for (int node = 0; node < units.length; node++) {
            if (units[node] != NONE) {
                numbers[units[node]] = node;
            }
        }
    }

    /** The units and these groups, each of them units with the same parent and no two of them crossing. */
    static Nodes of(TreeShape tree, Map<SortedSet<Integer>, UnitStatements> groups) {
        return new Builder(tree, groups).build();
    }

    /** The number of the unit that a node is; {@link #NONE} for a group. */
    int unit(int node) {
        return units[node];
    }

    boolean isGroup(int node) {
        return units[node] == NONE;
    }

    /** The node of a unit. */
    int node(int unit) {
        return numbers[unit];
    }

    /** What was said of the units of a group together, as of its whole. */
    UnitStatements aboutGroup(int node) {
        return groups.get(groupOf[node]);
    }

    /** The number of the nearest unit above a group. */
    int unitAbove(int group) {
        int above = parent(group);
        while (isGroup(above)) {
            above = parent(above);
        }
        return units[above];
    }

    /** Works out where the groups stand. */
    private static final class Builder {
        private final TreeShape tree;
        private final Map<Integer, List<Branch>> below = new TreeMap<>();
        private final List<UnitStatements> statements = new ArrayList<>();
        private final int[] parents;
        private final int[] units;
        private final int[] groupOf;
        private int size;

        /** A unit, or a group with what is in it. */
        private record Branch(int unit, int group, SortedSet<Integer> members, List<Branch> inner) {}

        Builder(TreeShape tree, Map<SortedSet<Integer>, UnitStatements> groups) {
            this.tree = tree;
            int nodes = tree.size() + groups.size();
            this.parents = new int[nodes];
            this.units = new int[nodes];
            this.groupOf = new int[nodes];
            Arrays.fill(groupOf, NONE);
            groups.entrySet().stream()
                    .sorted((a, b) ->
                            Integer.compare(a.getKey().size(), b.getKey().size()))
                    .forEach(group -> place(group.getKey(), group.getValue()));
        }

        /** Smaller groups are placed first, so that what is in a group are units and whole groups. */
        private void place(SortedSet<Integer> members, UnitStatements said) {
            List<Branch> siblings = below.computeIfAbsent(tree.parent(members.first()), this::units);
            List<Branch> inner = siblings.stream()
                    .filter(branch -> members.containsAll(branch.members()))
                    .toList();
            siblings.add(siblings.indexOf(inner.get(0)), new Branch(NONE, statements.size(), members, inner));
            siblings.removeAll(inner);
            statements.add(said);
        }

        private List<Branch> units(int parent) {
            List<Branch> branches = new ArrayList<>();
            for (int c = tree.firstChild(parent); c < tree.end(parent); c = tree.end(c)) {
                branches.add(new Branch(c, NONE, new java.util.TreeSet<>(List.of(c)), List.of()));
            }
            return branches;
        }

        Nodes build() {
            for (int u = 0; u < tree.size(); u = tree.end(u)) {
                unit(u, NONE);
            }
            return new Nodes(parents, units, groupOf, statements, tree.size());
        }

        private void unit(int unit, int parent) {
            int node = add(unit, parent);
            List<Branch> branches = below.get(unit);
            if (branches != null) {
                branches.forEach(branch -> branch(branch, node));
                return;
            }
            for (int c = tree.firstChild(unit); c < tree.end(unit); c = tree.end(c)) {
                unit(c, node);
            }
        }

        private void branch(Branch branch, int parent) {
            if (branch.unit() != NONE) {
                unit(branch.unit(), parent);
                return;
            }
            int node = add(NONE, parent);
            groupOf[node] = branch.group();
            branch.inner().forEach(inner -> branch(inner, node));
        }

        private int add(int unit, int parent) {
            units[size] = unit;
            parents[size] = parent;
            return size++;
        }
    }
}
