package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.ActivitySums;

/**
 * What figures of one filing and unit give by the numbers of their keys, exact: whole numbers in {@code long}s, which never
 * wrap; what is no whole number or would not fit is put aside as a decimal.
 */
abstract class UnitFigures {
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final Map<Integer, BigDecimal[]> aside = new HashMap<>();
    private final int keysAtFirst;
    private final int decimals;
    private int firstRow = UNKNOWN;
    private int lastRow;

    /**
     * No figures yet.
     *
     * @param keys how many keys there are up to now
     * @param decimals how many numbers of a key may have to be put aside
     */
    UnitFigures(int keys, int decimals) {
        this.keysAtFirst = keys;
        this.decimals = decimals;
    }

    /** Whether any figure is of a key. */
    final boolean has(int key) {
        return activities(key) > 0;
    }

    /** Whether the figures are of listed activities, each counted. */
    abstract boolean isListed();

    /** How many figures are of a key. */
    abstract long activities(int key);

    /** How many of them say how much. */
    abstract long numeric(int key);

    /** How many of them give one number. */
    abstract long numbers(int key);

    /** What the numbers give; negative where it is no whole number or does not fit. */
    abstract long wholeSum(int key);

    /** The lower end of the bounds, cautious or not; negative where it is no whole number or does not fit. */
    abstract long wholeLower(int key, boolean cautious);

    /** The numbers added up. */
    abstract BigDecimal sum(int key);

    /** The largest number; empty where each counts. */
    abstract Optional<BigDecimal> largest(int key);

    abstract Bounds bounds(int key);

    abstract Bounds cautious(int key);

    /** The first row that a figure stands in; 0 where none is known. */
    final int firstRow() {
        return firstRow == UNKNOWN ? 0 : firstRow;
    }

    /** The last row that a figure stands in; 0 where none is known. */
    final int lastRow() {
        return lastRow;
    }

    /** Notes the row that a figure stands in, which rows alone decide, not branches: they come in any order. */
    final void noteRow(int row) {
        lastRow = Math.max(lastRow, row);
        firstRow = Math.min(firstRow, row == 0 ? UNKNOWN : row);
    }

    final void noteRows(UnitFigures of) {
        noteRow(of.firstRow());
        noteRow(of.lastRow);
    }

    final void noteRows(ActivitySums of) {
        noteRow(of.first().row().orElse(0));
        noteRow(of.last().row().orElse(0));
    }

    /** Fields of keys with room for those of one more. */
    final long[] grown(long[] fields, int key, int fieldsOfKey) {
        return Arrays.copyOf(fields, fieldsOfKey * atLeast(key + 1, fields.length / fieldsOfKey));
    }

    /** Room for so many keys: at first for all that there are, then for twice as many. */
    final int atLeast(int keys, int before) {
        return Math.max(keys, before == 0 ? keysAtFirst : 2 * before);
    }

    final boolean isAside(int key) {
        return !aside.isEmpty() && aside.containsKey(key);
    }

    /** What was put aside of one number of a key; 0 where nothing was. */
    final BigDecimal aside(int key, int place) {
        BigDecimal[] known = aside.get(key);
        return known == null ? BigDecimal.ZERO : known[place];
    }

    /** What was put aside of a key, to be replaced by what is put aside with more. */
    final BigDecimal[] allAside(int key) {
        return aside.computeIfAbsent(key, k -> {
            BigDecimal[] none = new BigDecimal[decimals];
            Arrays.fill(none, BigDecimal.ZERO);
            return none;
        });
    }

    /** Whether a sum of two numbers does not fit. */
    static boolean isWrapped(long one, long other, long sum) {
        return ((one ^ sum) & (other ^ sum)) < 0;
    }
}
