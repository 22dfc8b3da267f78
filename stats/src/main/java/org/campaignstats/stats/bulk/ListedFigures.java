package org.campaignstats.stats.bulk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.stats.rollup.ActivitySums;

/**
 * Figures of listed activities, added up. Those that are exact whatever the policy have one sum, the others one for each end of
 * their bounds.
 */
final class ListedFigures extends UnitFigures {
    private static final int EXACT = 0;
    private static final int EXACT_SUM = 1;
    private static final int EXACT_FIELDS = 2;

    private static final int SUM = 0;
    private static final int LOWER = 1;
    private static final int UPPER = 2;
    private static final int CAUTIOUS_LOWER = 3;
    private static final int CAUTIOUS_UPPER = 4;
    private static final int ENDS = 5;
    private static final int OTHERS = 5;
    private static final int NUMERIC = 6;
    private static final int NUMBERS = 7;
    private static final int FIELDS = 8;

    /** The upper end of bounds that have none. Others are not negative. */
    private static final long OPEN = -1;

    private static final int FEWEST_OTHERS = 8;
    private static final long[] NOTHING = {};

    private long[] exact = NOTHING;
    /** Figures that are not exact, of the keys that have any: mostly a few. */
    private long[] others = NOTHING;

    private int[] places = {};
    private int keysOfOthers;

    /**
     * No figures yet.
     *
     * @param keys how many keys there are up to now
     */
    ListedFigures(int keys) {
        super(keys, ENDS);
    }

    @Override
    boolean isListed() {
        return true;
    }

    /** Adds a figure whose bounds are the number itself, whatever the policy. */
    void addExact(int key, long number, int row) {
        addExact(key, 1, number);
        noteRow(row);
    }

    private void addExact(int key, long figures, long number) {
        int at = key * EXACT_FIELDS;
        if (at >= exact.length) {
            exact = grown(exact, key, EXACT_FIELDS);
        }
        long[] sums = exact;
        sums[at + EXACT] += figures;
        long sum = sums[at + EXACT_SUM];
        long together = sum + number;
        if (isWrapped(sum, number, together)) {
            putExactAside(key, sum);
            together = number;
        }
        sums[at + EXACT_SUM] = together;
    }

    /** Of exact figures what is put aside is a part of all ends. */
    private void putExactAside(int key, long number) {
        for (int end = 0; end < ENDS; end++) {
            putAside(key, end, BigDecimal.valueOf(number));
        }
    }

    private void putAside(int key, int end, BigDecimal number) {
        BigDecimal[] known = allAside(key);
        known[end] = known[end].add(number);
    }

    void add(int key, SummedFigure figure, int row) {
        add(key, figure, 1, figure.isNumeric() ? 1 : 0, figure.isNumber() ? 1 : 0);
        noteRow(row);
    }

    /** Adds what was put together before. */
    void add(int key, ActivitySums sums) {
        add(key, SummedFigure.of(sums), sums.activities(), sums.numeric(), sums.numbers());
        noteRows(sums);
    }

    private void add(int key, SummedFigure figure, long activities, long numeric, long numbers) {
        int at = placeOfOthers(key);
        long[] sums = others;
        sums[at + OTHERS] += activities;
        sums[at + NUMERIC] += numeric;
        sums[at + NUMBERS] += numbers;
        long[] addends = figure.addends();
        for (int end = 0; end < ENDS; end++) {
            if (addends == null) {
                putAside(key, end, figure.ends()[end]);
            } else {
                sums[at + end] = plus(key, end, sums[at + end], addends[end]);
            }
        }
        if (figure.isOpen()) {
            sums[at + UPPER] = OPEN;
        }
        if (figure.isCautiousOpen()) {
            sums[at + CAUTIOUS_UPPER] = OPEN;
        }
    }

    /** Where the fields of the figures of a key are that are not exact. */
    private int placeOfOthers(int key) {
        if (key >= places.length) {
            places = Arrays.copyOf(places, atLeast(key + 1, places.length));
        }
        int place = places[key];
        if (place == 0) {
            place = ++keysOfOthers;
            places[key] = place;
            if (place * FIELDS > others.length) {
                int most = others.length == 0 ? FEWEST_OTHERS : Math.min(2 * place, Math.max(place, places.length));
                others = Arrays.copyOf(others, most * FIELDS);
            }
        }
        return (place - 1) * FIELDS;
    }

    /** The sum; what would not fit into it is put aside, and with an open end it is open. */
    private long plus(int key, int end, long sum, long number) {
        if (sum == OPEN || number == OPEN) {
            return OPEN;
        }
        long together = sum + number;
        if (isWrapped(sum, number, together)) {
            putAside(key, end, BigDecimal.valueOf(sum));
            return number;
        }
        return together;
    }

    /** What both add up to; nothing is added to either. */
    ListedFigures with(ListedFigures other) {
        ListedFigures together = new ListedFigures(Math.max(keys(), other.keys()));
        together.addAll(this);
        together.addAll(other);
        return together;
    }

    private void addAll(ListedFigures other) {
        for (int key = 0; key < other.keys(); key++) {
            if (other.has(key)) {
                addAll(key, other);
            }
        }
        noteRows(other);
    }

    private void addAll(int key, ListedFigures other) {
        addExact(key, other.exactField(key, EXACT), other.exactField(key, EXACT_SUM));
        if (other.otherField(key, OTHERS) > 0) {
            int place = placeOfOthers(key);
            for (int field = 0; field < FIELDS; field++) {
                int at = place + field;
                long more = other.otherField(key, field);
                others[at] = field < ENDS ? plus(key, field, others[at], more) : others[at] + more;
            }
        }
        if (other.isAside(key)) {
            for (int end = 0; end < ENDS; end++) {
                putAside(key, end, other.aside(key, end));
            }
        }
    }

    private int keys() {
        return Math.max(exact.length / EXACT_FIELDS, places.length);
    }

    private long exactField(int key, int field) {
        int at = key * EXACT_FIELDS + field;
        return at < exact.length ? exact[at] : 0;
    }

    private long otherField(int key, int field) {
        int place = key < places.length ? places[key] : 0;
        return place == 0 ? 0 : others[(place - 1) * FIELDS + field];
    }

    @Override
    long activities(int key) {
        return exactField(key, EXACT) + otherField(key, OTHERS);
    }

    @Override
    long numeric(int key) {
        return exactField(key, EXACT) + otherField(key, NUMERIC);
    }

    @Override
    long numbers(int key) {
        return exactField(key, EXACT) + otherField(key, NUMBERS);
    }

    @Override
    long wholeSum(int key) {
        return isAside(key) ? -1 : whole(key, SUM);
    }

    @Override
    long wholeLower(int key, boolean cautious) {
        return isAside(key) ? -1 : whole(key, cautious ? CAUTIOUS_LOWER : LOWER);
    }

    /** Negative where the two, neither of which is, do not fit together. */
    private long whole(int key, int end) {
        return exactField(key, EXACT_SUM) + otherField(key, end);
    }

    @Override
    BigDecimal sum(int key) {
        return total(key, SUM);
    }

    @Override
    Optional<BigDecimal> largest(int key) {
        return Optional.empty();
    }

    @Override
    Bounds bounds(int key) {
        return bounds(key, LOWER, UPPER);
    }

    @Override
    Bounds cautious(int key) {
        return bounds(key, CAUTIOUS_LOWER, CAUTIOUS_UPPER);
    }

    private Bounds bounds(int key, int lower, int upper) {
        BigDecimal least = total(key, lower);
        return otherField(key, upper) == OPEN ? Bounds.atLeast(least) : Bounds.of(least, total(key, upper));
    }

    private BigDecimal total(int key, int end) {
        long whole = whole(key, end);
        BigDecimal fitting = whole >= 0
                ? BigDecimal.valueOf(whole)
                : BigDecimal.valueOf(exactField(key, EXACT_SUM)).add(BigDecimal.valueOf(otherField(key, end)));
        return isAside(key) ? fitting.add(aside(key, end)) : fitting;
    }
}
