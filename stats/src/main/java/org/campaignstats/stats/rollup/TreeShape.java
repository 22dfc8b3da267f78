package org.campaignstats.stats.rollup;

import java.util.Collection;

/** A tree whose nodes are numbered depth first: a node's subtree is the numbers from its own up to its end. */
class TreeShape {
    static final int NONE = -1;

    private final int[] parents;
    private final int[] ends;

    /** A tree of nodes of which each is told its parent, {@link #NONE} at the top. */
    TreeShape(int[] parents) {
        this.parents = parents;
        this.ends = new int[parents.length];
        for (int u = parents.length - 1; u >= 0; u--) {
            ends[u] = Math.max(ends[u], u + 1);
            if (parents[u] != NONE) {
                ends[parents[u]] = Math.max(ends[parents[u]], ends[u]);
            }
        }
    }

    final int size() {
        return parents.length;
    }

    final boolean hasParent(int u) {
        return parents[u] != NONE;
    }

    final int parent(int u) {
        return parents[u];
    }

    /** The first number after the subtree of a node. */
    final int end(int u) {
        return ends[u];
    }

    final boolean isLeaf(int u) {
        return ends[u] == u + 1;
    }

    /** The first child is the next number; each further one follows the end of the one before. */
    final int firstChild(int u) {
        return u + 1;
    }

    final boolean isAtOrBelow(int u, int top) {
        return top <= u && u < ends[top];
    }

    /** The lowest node at or above all of these; {@link #NONE} where they have no node above them in common. */
    final int lowestAbove(Collection<Integer> nodes) {
        int top = nodes.iterator().next();
        while (top != NONE && !isAbove(top, nodes)) {
            top = parents[top];
        }
        return top;
    }

    private boolean isAbove(int top, Collection<Integer> nodes) {
        return nodes.stream().allMatch(u -> isAtOrBelow(u, top));
    }
}
