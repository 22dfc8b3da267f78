package org.campaignstats.stats.rollup;

import org.campaignstats.core.figure.Bounds;
import org.jspecify.annotations.Nullable;

/** Bounds of one quantity of every node: whole numbers as such, made bounds when they are asked for, others as they are. */
final class BoundsColumn {
    /** Stands for a lower end that is no whole number, or of bounds whose upper end is none. */
    private static final long NONE = -1;

    private final long[] lower;
    private final long[] upper;
    private @Nullable Bounds @Nullable [] made;

    BoundsColumn(int nodes) {
        this.lower = new long[nodes];
        this.upper = new long[nodes];
    }

    int size() {
        return lower.length;
    }

    Bounds get(int node) {
        Bounds known = made == null ? null : made[node];
        return known != null ? known : bounds(lower[node], upper[node]);
    }

    private static Bounds bounds(long lower, long upper) {
        if (upper == WholeNumbers.OPEN) {
            return Bounds.atLeast(lower);
        }
        return upper == 0 ? Bounds.ZERO : Bounds.of(lower, upper);
    }

    void set(int node, Bounds bounds) {
        if (made == null) {
            made = new Bounds[lower.length];
        }
        made[node] = bounds;
        boolean whole = isWhole(bounds);
        lower[node] = whole ? bounds.lower().longValue() : NONE;
        upper[node] = whole ? upper(bounds) : NONE;
    }

    void set(int node, long from, long to) {
        lower[node] = from;
        upper[node] = to;
        if (made != null) {
            made[node] = null;
        }
    }

    /** Whether the bounds are of whole numbers. */
    boolean isWhole(int node) {
        return lower[node] >= 0;
    }

    long lower(int node) {
        return lower[node];
    }

    /** The upper end, {@link WholeNumbers#OPEN} where there is none. */
    long upper(int node) {
        return upper[node];
    }

    /** Meets bounds of whole numbers with others; false, and unchanged, where these are not or where the two miss each other. */
    boolean meet(int node, Bounds other) {
        return isWhole(other) && meet(node, other.lower().longValue(), upper(other));
    }

    /** Meets bounds of whole numbers with others; false, and unchanged, where the two miss each other. */
    boolean meet(int node, long from, long to) {
        long least = Math.max(lower[node], from);
        long most = Math.min(upper[node], to);
        if (least > most) {
            return false;
        }
        set(node, least, most);
        return true;
    }

    private static boolean isWhole(Bounds bounds) {
        return WholeNumbers.isWhole(bounds.lower())
                && (bounds.isOpen() || WholeNumbers.isWhole(bounds.upper().orElseThrow()));
    }

    private static long upper(Bounds bounds) {
        return bounds.isOpen()
                ? WholeNumbers.OPEN
                : bounds.upper().orElseThrow().longValue();
    }

    /** Forgets the bounds that can be made again. */
    void compact() {
        Bounds[] some = made;
        if (some == null) {
            return;
        }
        boolean needed = false;
        for (int node = 0; node < some.length; node++) {
            if (isWhole(node)) {
                some[node] = null;
            } else {
                needed = true;
            }
        }
        if (!needed) {
            made = null;
        }
    }
}
