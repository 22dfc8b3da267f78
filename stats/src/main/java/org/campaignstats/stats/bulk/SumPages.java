package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.ActivitySums;
import org.campaignstats.stats.rollup.UnitSums;
import org.jspecify.annotations.Nullable;

/**
 * The sums of activities by slot and key, exact: whole numbers in {@code long}s, which never wrap, since what would is put
 * aside first; everything else in decimals. Figures that are exact whatever the policy have one sum, the others one for each
 * end of their bounds.
 */
final class SumPages {
    private static final int EXACT = 0;
    private static final int EXACT_SUM = 1;
    private static final int EXACT_FIELDS = 2;

    private static final int SUM = 0;
    private static final int LOWER = 1;
    private static final int UPPER = 2;
    private static final int CAUTIOUS_LOWER = 3;
    private static final int CAUTIOUS_UPPER = 4;
    private static final int ENDS = 5;
    private static final int OPEN = 5;
    private static final int CAUTIOUS_OPEN = 6;
    private static final int OTHERS = 7;
    private static final int NUMERIC = 8;
    private static final int NUMBERS = 9;
    private static final int FIELDS = 10;

    private static final int KEYS_AT_FIRST = 16;
    private static final long[] NOTHING = {};

    private long[][] exact = new long[KEYS_AT_FIRST][];
    private long[][] others = new long[KEYS_AT_FIRST][];
    private int[] firstRows = new int[KEYS_AT_FIRST];
    private int[] lastRows = new int[KEYS_AT_FIRST];
    /** What does not fit; of exact figures it is a part of all ends. */
    private final Map<Long, BigDecimal[]> aside = new HashMap<>();

    /** Adds a figure whose bounds are the number itself, whatever the policy. */
    void addExact(int slot, int key, long number, int row) {
        long[] page = exactPage(slot, key);
        int at = key * EXACT_FIELDS;
        page[at + EXACT]++;
        long sum = page[at + EXACT_SUM];
        long together = sum + number;
        if (((sum ^ together) & (number ^ together)) < 0) {
            putExactAside(slot, key, BigDecimal.valueOf(sum));
            together = number;
        }
        page[at + EXACT_SUM] = together;
        noteRow(slot, row);
    }

    private void putExactAside(int slot, int key, BigDecimal number) {
        for (int end = 0; end < ENDS; end++) {
            putAside(slot, key, end, number);
        }
    }

    void add(int slot, int key, SummedFigure figure, int row) {
        add(slot, key, figure, 1, figure.isNumeric() ? 1 : 0, figure.isNumber() ? 1 : 0);
        noteRow(slot, row);
    }

    /** Adds what was added up before. */
    void add(int slot, int key, ActivitySums sums) {
        add(slot, key, SummedFigure.of(sums), sums.activities(), sums.numeric(), sums.numbers());
        noteRow(slot, sums.first().row().orElse(0));
        noteRow(slot, sums.last().row().orElse(0));
    }

    private void add(int slot, int key, SummedFigure figure, long activities, long numeric, long numbers) {
        long[] page = othersPage(slot, key);
        int at = key * FIELDS;
        page[at + OTHERS] += activities;
        page[at + NUMERIC] += numeric;
        page[at + NUMBERS] += numbers;
        page[at + OPEN] += figure.open()[0] ? 1 : 0;
        page[at + CAUTIOUS_OPEN] += figure.open()[1] ? 1 : 0;
        long[] addends = figure.addends();
        for (int end = 0; end < ENDS; end++) {
            if (addends == null) {
                putAside(slot, key, end, figure.ends()[end]);
            } else {
                page[at + end] = plus(slot, key, end, page[at + end], addends[end]);
            }
        }
        exactPage(slot, key);
    }

    /** The sum; what would not fit into it is put aside. */
    private long plus(int slot, int key, int field, long sum, long number) {
        long together = sum + number;
        if (((sum ^ together) & (number ^ together)) < 0) {
            putAside(slot, key, field, BigDecimal.valueOf(sum));
            return number;
        }
        return together;
    }

    private void putAside(int slot, int key, int end, BigDecimal number) {
        BigDecimal[] sums = aside.computeIfAbsent(cell(slot, key), c -> {
            BigDecimal[] none = new BigDecimal[ENDS];
            Arrays.fill(none, BigDecimal.ZERO);
            return none;
        });
        sums[end] = sums[end].add(number);
    }

    private static long cell(int slot, int key) {
        return (long) slot << Integer.SIZE | key;
    }

    private void noteRow(int slot, int row) {
        if (firstRows[slot] == 0 || row < firstRows[slot]) {
            firstRows[slot] = row;
        }
        if (row > lastRows[slot]) {
            lastRows[slot] = row;
        }
    }

    private long[] exactPage(int slot, int key) {
        if (slot >= exact.length) {
            exact = Arrays.copyOf(exact, 2 * slot);
            firstRows = Arrays.copyOf(firstRows, 2 * slot);
            lastRows = Arrays.copyOf(lastRows, 2 * slot);
        }
        long[] page = exact[slot];
        if (page == null || (key + 1) * EXACT_FIELDS > page.length) {
            page = grown(page, key, EXACT_FIELDS);
            exact[slot] = page;
        }
        return page;
    }

    private long[] othersPage(int slot, int key) {
        if (slot >= others.length) {
            others = Arrays.copyOf(others, 2 * slot);
        }
        long[] page = others[slot];
        if (page == null || (key + 1) * FIELDS > page.length) {
            page = grown(page, key, FIELDS);
            others[slot] = page;
        }
        return page;
    }

    private static long[] grown(long @Nullable [] page, int key, int fields) {
        int keys = (key / KEYS_AT_FIRST + 1) * KEYS_AT_FIRST;
        return page == null ? new long[keys * fields] : Arrays.copyOf(page, keys * fields);
    }

    private long exactField(int slot, int key, int field) {
        return field(exact, slot, key * EXACT_FIELDS + field);
    }

    private long otherField(int slot, int key, int field) {
        return field(others, slot, key * FIELDS + field);
    }

    private static long field(long[][] pages, int slot, int at) {
        long[] page = slot < pages.length ? pages[slot] : null;
        return page == null || at >= page.length ? 0 : page[at];
    }

    /** How many keys a slot may have; 0 where nothing was added to it. */
    int keys(int slot) {
        long[] page = slot < exact.length ? exact[slot] : null;
        return page == null ? 0 : page.length / EXACT_FIELDS;
    }

    boolean isEmpty() {
        for (int slot = 0; slot < exact.length; slot++) {
            if (exact[slot] != null) {
                return false;
            }
        }
        return true;
    }

    boolean has(int slot, int key) {
        return activities(slot, key) > 0;
    }

    /** Adds all sums of another, its slots and keys numbered alike. */
    void addAll(SumPages other) {
        for (int slot = 0; slot < other.exact.length; slot++) {
            for (int key = 0; key < other.keys(slot); key++) {
                if (other.has(slot, key)) {
                    addAll(slot, key, other);
                }
            }
        }
        other.aside.forEach((cell, sums) -> {
            for (int end = 0; end < ENDS; end++) {
                if (sums[end].signum() != 0) {
                    putAside((int) (cell >>> Integer.SIZE), cell.intValue(), end, sums[end]);
                }
            }
        });
    }

    private void addAll(int slot, int key, SumPages other) {
        long[] page = exactPage(slot, key);
        int at = key * EXACT_FIELDS;
        page[at + EXACT] += other.exactField(slot, key, EXACT);
        long sum = page[at + EXACT_SUM];
        long more = other.exactField(slot, key, EXACT_SUM);
        if (((sum ^ sum + more) & (more ^ sum + more)) < 0) {
            putExactAside(slot, key, BigDecimal.valueOf(sum));
            sum = 0;
        }
        page[at + EXACT_SUM] = sum + more;
        noteRow(slot, other.firstRows[slot]);
        noteRow(slot, other.lastRows[slot]);
        if (other.otherField(slot, key, OTHERS) > 0) {
            long[] sums = othersPage(slot, key);
            for (int field = 0; field < FIELDS; field++) {
                int of = key * FIELDS + field;
                long added = other.otherField(slot, key, field);
                sums[of] = field < ENDS ? plus(slot, key, field, sums[of], added) : sums[of] + added;
            }
        }
    }

    long activities(int slot, int key) {
        return exactField(slot, key, EXACT) + otherField(slot, key, OTHERS);
    }

    long numeric(int slot, int key) {
        return exactField(slot, key, EXACT) + otherField(slot, key, NUMERIC);
    }

    long numbers(int slot, int key) {
        return exactField(slot, key, EXACT) + otherField(slot, key, NUMBERS);
    }

    int firstRow(int slot) {
        return firstRows[slot];
    }

    int lastRow(int slot) {
        return lastRows[slot];
    }

    /** The sum of the numbers; negative where it is no whole number or does not fit. */
    long wholeSum(int slot, int key) {
        return isAside(slot, key) ? -1 : whole(slot, key, SUM);
    }

    /** The lower end of the bounds, cautious or not; negative where it is no whole number or does not fit. */
    long wholeLower(int slot, int key, boolean cautious) {
        return isAside(slot, key) ? -1 : whole(slot, key, cautious ? CAUTIOUS_LOWER : LOWER);
    }

    /** The lower ends of all keys; {@link UnitSums#NONE} of those that nothing was added to. */
    void wholeLowers(int slot, boolean cautious, long[] lowers) {
        long[] sums = page(exact, slot);
        long[] more = page(others, slot);
        int end = cautious ? CAUTIOUS_LOWER : LOWER;
        for (int key = 0; key < lowers.length; key++) {
            int at = key * EXACT_FIELDS;
            boolean exactly = at < sums.length && sums[at + EXACT] > 0;
            long lower = exactly ? sums[at + EXACT_SUM] : 0;
            int from = key * FIELDS;
            boolean otherwise = from < more.length && more[from + OTHERS] > 0;
            lower += otherwise ? more[from + end] : 0;
            lowers[key] = exactly || otherwise ? Math.max(UnitSums.NOT_WHOLE, lower) : UnitSums.NONE;
            if (isAside(slot, key)) {
                lowers[key] = UnitSums.NOT_WHOLE;
            }
        }
    }

    private static long[] page(long[][] pages, int slot) {
        long[] page = slot < pages.length ? pages[slot] : null;
        return page == null ? NOTHING : page;
    }

    private boolean isAside(int slot, int key) {
        return !aside.isEmpty() && aside.containsKey(cell(slot, key));
    }

    /** Negative where the two, neither of which is, do not fit together. */
    private long whole(int slot, int key, int end) {
        return exactField(slot, key, EXACT_SUM) + otherField(slot, key, end);
    }

    BigDecimal sum(int slot, int key) {
        return total(slot, key, SUM);
    }

    Bounds bounds(int slot, int key) {
        return bounds(slot, key, LOWER, UPPER, OPEN);
    }

    Bounds cautious(int slot, int key) {
        return bounds(slot, key, CAUTIOUS_LOWER, CAUTIOUS_UPPER, CAUTIOUS_OPEN);
    }

    private Bounds bounds(int slot, int key, int lower, int upper, int open) {
        BigDecimal least = total(slot, key, lower);
        return otherField(slot, key, open) > 0 ? Bounds.atLeast(least) : Bounds.of(least, total(slot, key, upper));
    }

    private BigDecimal total(int slot, int key, int end) {
        long whole = whole(slot, key, end);
        BigDecimal fitting = whole >= 0
                ? BigDecimal.valueOf(whole)
                : BigDecimal.valueOf(exactField(slot, key, EXACT_SUM))
                        .add(BigDecimal.valueOf(otherField(slot, key, end)));
        BigDecimal[] sums = isAside(slot, key) ? aside.get(cell(slot, key)) : null;
        return sums == null ? fitting : fitting.add(sums[end]);
    }
}
