package org.campaignstats.stats.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sum of numbers for every node, exact: whole numbers as such as long as they fit, others as decimals. */
final class NumberColumn {
    private final long[] whole;
    private final boolean[] present;
    private @Nullable BigDecimal @Nullable [] others;

    NumberColumn(int nodes) {
        this.whole = new long[nodes];
        this.present = new boolean[nodes];
    }

    /** Whether there is any number at a node. */
    boolean has(int node) {
        return present[node];
    }

    /** The sum; empty where there is no number. */
    Optional<BigDecimal> find(int node) {
        return present[node] ? Optional.of(sum(node)) : Optional.empty();
    }

    private BigDecimal sum(int node) {
        BigDecimal other = other(node);
        return other == null ? BigDecimal.valueOf(whole[node]) : other;
    }

    private @Nullable BigDecimal other(int node) {
        return others == null ? null : others[node];
    }

    /** Adds a whole number that is not negative. */
    void add(int node, long number) {
        long sum = whole[node] + number;
        if (other(node) != null || sum < 0) {
            addOther(node, BigDecimal.valueOf(number));
            return;
        }
        whole[node] = sum;
        present[node] = true;
    }

    void add(int node, BigDecimal number) {
        if (WholeNumbers.isWhole(number) && number.signum() >= 0) {
            add(node, number.longValue());
        } else {
            addOther(node, number);
        }
    }

    private void addOther(int node, BigDecimal number) {
        BigDecimal sum = present[node] ? sum(node).add(number) : number;
        if (others == null) {
            others = new BigDecimal[whole.length];
        }
        others[node] = sum;
        present[node] = true;
    }

    /** Adds the sum of another node, if there is one. */
    void add(int node, NumberColumn of, int other) {
        BigDecimal number = of.other(other);
        if (number != null) {
            addOther(node, number);
        } else if (of.present[other]) {
            add(node, of.whole[other]);
        }
    }
}
