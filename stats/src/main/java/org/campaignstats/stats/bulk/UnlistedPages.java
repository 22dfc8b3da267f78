package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.ActivitySums;
import org.jspecify.annotations.Nullable;

/**
 * What is known of figures of no listed activity by slot and key, exact: of those that may be of one activity the largest
 * counts. Whole numbers are {@code long}s, what is none or does not fit is put aside.
 */
final class UnlistedPages {
    private static final int FIGURES = 0;
    private static final int NUMERIC = 1;
    private static final int NUMBERS = 2;
    private static final int SUM = 3;
    private static final int LARGEST = 4;
    private static final int LOWER = 5;
    private static final int CAUTIOUS_LOWER = 6;
    private static final int FIELDS = 7;
    /** The field of the first decimal that is put aside. */
    private static final int FIRST_ASIDE = SUM;

    private static final int KEYS_AT_FIRST = 16;

    private long[][] pages = new long[KEYS_AT_FIRST][];
    private int[] firstRows = new int[KEYS_AT_FIRST];
    private int[] lastRows = new int[KEYS_AT_FIRST];
    private final Map<Long, BigDecimal[]> aside = new HashMap<>();

    /** Adds a figure whose bounds are the number itself, whatever the policy. */
    void addExact(int slot, int key, long number, int row) {
        long[] page = page(slot, key);
        int at = key * FIELDS;
        page[at + FIGURES]++;
        page[at + NUMERIC]++;
        page[at + NUMBERS]++;
        addSum(slot, key, page, number);
        page[at + LARGEST] = Math.max(page[at + LARGEST], number);
        page[at + LOWER] = Math.max(page[at + LOWER], number);
        page[at + CAUTIOUS_LOWER] = Math.max(page[at + CAUTIOUS_LOWER], number);
        noteRow(slot, row);
    }

    void add(int slot, int key, SummedFigure figure, int row) {
        long numbers = figure.isNumber() ? 1 : 0;
        BigDecimal number = figure.number();
        add(slot, key, 1, figure.isNumeric() ? 1 : 0, numbers, number, number, figure.lower(), figure.cautiousLower());
        noteRow(slot, row);
    }

    /** Adds what was put together before. */
    void add(int slot, int key, ActivitySums sums) {
        add(
                slot,
                key,
                sums.activities(),
                sums.numeric(),
                sums.numbers(),
                sums.sum(),
                sums.largest().orElse(BigDecimal.ZERO),
                sums.bounds().lower(),
                sums.cautious().lower());
        noteRow(slot, sums.first().row().orElse(0));
        noteRow(slot, sums.last().row().orElse(0));
    }

    private void add(int slot, int key, long figures, long numeric, long numbers, BigDecimal... decimals) {
        long[] page = page(slot, key);
        int at = key * FIELDS;
        page[at + FIGURES] += figures;
        page[at + NUMERIC] += numeric;
        page[at + NUMBERS] += numbers;
        for (int i = 0; i < decimals.length; i++) {
            int field = FIRST_ASIDE + i;
            if (!SummedFigure.isWhole(decimals[i])) {
                putAside(slot, key, field, decimals[i]);
            } else if (field == SUM) {
                addSum(slot, key, page, decimals[i].longValueExact());
            } else {
                page[at + field] = Math.max(page[at + field], decimals[i].longValueExact());
            }
        }
    }

    private void addSum(int slot, int key, long[] page, long number) {
        int at = key * FIELDS + SUM;
        long together = page[at] + number;
        if (together < 0) {
            putAside(slot, key, SUM, BigDecimal.valueOf(page[at]));
            together = number;
        }
        page[at] = together;
    }

    private void putAside(int slot, int key, int field, BigDecimal number) {
        BigDecimal[] known = aside.computeIfAbsent(cell(slot, key), c -> {
            BigDecimal[] none = new BigDecimal[FIELDS - FIRST_ASIDE];
            Arrays.fill(none, BigDecimal.ZERO);
            return none;
        });
        int at = field - FIRST_ASIDE;
        known[at] = field == SUM ? known[at].add(number) : known[at].max(number);
    }

    private static long cell(int slot, int key) {
        return (long) slot << Integer.SIZE | key;
    }

    private void noteRow(int slot, int row) {
        if (firstRows[slot] == 0 || row < firstRows[slot] && row > 0) {
            firstRows[slot] = row;
        }
        lastRows[slot] = Math.max(lastRows[slot], row);
    }

    private long[] page(int slot, int key) {
        if (slot >= pages.length) {
            pages = Arrays.copyOf(pages, 2 * slot);
            firstRows = Arrays.copyOf(firstRows, 2 * slot);
            lastRows = Arrays.copyOf(lastRows, 2 * slot);
        }
        long[] page = pages[slot];
        if (page == null || (key + 1) * FIELDS > page.length) {
            int room = (key / KEYS_AT_FIRST + 1) * KEYS_AT_FIRST * FIELDS;
            page = page == null ? new long[room] : Arrays.copyOf(page, room);
            pages[slot] = page;
        }
        return page;
    }

    /** Adds all of another, its slots and keys numbered alike. */
    void addAll(UnlistedPages other) {
        for (int slot = 0; slot < other.pages.length; slot++) {
            for (int key = 0; key < other.keys(slot); key++) {
                if (other.has(slot, key)) {
                    add(
                            slot,
                            key,
                            other.figures(slot, key),
                            other.numeric(slot, key),
                            other.numbers(slot, key),
                            other.sum(slot, key),
                            other.largest(slot, key),
                            other.lower(slot, key),
                            other.cautiousLower(slot, key));
                }
            }
            if (other.hasAny(slot)) {
                noteRow(slot, other.firstRows[slot]);
                noteRow(slot, other.lastRows[slot]);
            }
        }
    }

    private int keys(int slot) {
        long[] page = slot < pages.length ? pages[slot] : null;
        return page == null ? 0 : page.length / FIELDS;
    }

    /** Whether there is any figure of a slot. */
    boolean hasAny(int slot) {
        return keys(slot) > 0;
    }

    boolean has(int slot, int key) {
        return figures(slot, key) > 0;
    }

    boolean isEmpty() {
        for (long @Nullable [] page : pages) {
            if (page != null) {
                return false;
            }
        }
        return true;
    }

    private long field(int slot, int key, int field) {
        return key < keys(slot) ? pages[slot][key * FIELDS + field] : 0;
    }

    long figures(int slot, int key) {
        return field(slot, key, FIGURES);
    }

    long numeric(int slot, int key) {
        return field(slot, key, NUMERIC);
    }

    long numbers(int slot, int key) {
        return field(slot, key, NUMBERS);
    }

    int firstRow(int slot) {
        return firstRows[slot];
    }

    int lastRow(int slot) {
        return lastRows[slot];
    }

    /** Whether nothing of a key was put aside. */
    boolean isWhole(int slot, int key) {
        return aside.isEmpty() || !aside.containsKey(cell(slot, key));
    }

    /** The largest number, of a key of which nothing was put aside. */
    long wholeLargest(int slot, int key) {
        return field(slot, key, LARGEST);
    }

    /** The largest lower end, of a key of which nothing was put aside. */
    long wholeLower(int slot, int key, boolean cautious) {
        return field(slot, key, cautious ? CAUTIOUS_LOWER : LOWER);
    }

    BigDecimal sum(int slot, int key) {
        return BigDecimal.valueOf(field(slot, key, SUM)).add(asideOf(slot, key, SUM));
    }

    BigDecimal largest(int slot, int key) {
        return most(slot, key, LARGEST);
    }

    private BigDecimal lower(int slot, int key) {
        return most(slot, key, LOWER);
    }

    private BigDecimal cautiousLower(int slot, int key) {
        return most(slot, key, CAUTIOUS_LOWER);
    }

    Bounds bounds(int slot, int key) {
        return Bounds.atLeast(lower(slot, key));
    }

    Bounds cautious(int slot, int key) {
        return Bounds.atLeast(cautiousLower(slot, key));
    }

    private BigDecimal most(int slot, int key, int field) {
        return BigDecimal.valueOf(field(slot, key, field)).max(asideOf(slot, key, field));
    }

    private BigDecimal asideOf(int slot, int key, int field) {
        BigDecimal[] known = aside.get(cell(slot, key));
        return known == null ? BigDecimal.ZERO : known[field - FIRST_ASIDE];
    }
}
